import type {ReactNode} from 'react';
import {HUVUDMAN_LABEL, SAKERHET_LABEL, VERKSAMHET_LABEL} from '../labels';
import type {InsatsView} from '../insatsView';
import {LivsomradeList} from './LivsomradeList';
import {Cited} from '../../ui/lagrum/Cited';
import {VerksamhetTag} from './VerksamhetTag';
import styles from './FactCard.module.css';

/** The facts one looks for first, in the same order on every insats page. */
export function FactCard({insats}: {insats: InsatsView}) {
  const {personkrets, alder} = insats;
  return (
    <dl className={styles.card} aria-label="Kort om insatsen">
      <Fact name="Verksamhet">
        <VerksamhetTag verksamhet={insats.verksamhet} /> {fullName(insats)}
      </Fact>
      <Fact name="Huvudman">
        {insats.huvudman.map((each) => HUVUDMAN_LABEL[each]).join(' och ')}
      </Fact>
      <Fact name="Beslutar">
        <Cited text={insats.beslutar} />
      </Fact>
      <Fact name="Lagrum">
        <ul className={styles.grounds}>
          {insats.lagrum.map((ground, index) => (
            <li key={index}>
              <Cited text={ground} />
            </li>
          ))}
        </ul>
      </Fact>
      {alder && (
        <Fact name="Ålder">
          <Cited text={alder.text} />
          {alder.grund === 'praxis' && <span className={styles.note}> Gränsen är praxis.</span>}
        </Fact>
      )}
      {personkrets && <Fact name="Personkrets">{listNumbers(personkrets)} i LSS</Fact>}
      <Fact name="Del av livet">
        <LivsomradeList livsomraden={insats.livsomraden} />
      </Fact>
      <Fact name="Säkerhet">{SAKERHET_LABEL[insats.sakerhet]}</Fact>
    </dl>
  );
}

function Fact({name, children}: {name: string; children: ReactNode}) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The tag already says LSS: the full name is written only when it says more. */
function fullName({verksamhet}: InsatsView): string {
  return verksamhet === 'iff' || verksamhet === 'sol-stod' ? VERKSAMHET_LABEL[verksamhet] : '';
}

function listNumbers(numbers: readonly number[]): string {
  if (numbers.length < 2) return numbers.join('');
  return `${numbers.slice(0, -1).join(', ')} och ${numbers.at(-1)}`;
}
