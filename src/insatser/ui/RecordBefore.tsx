import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {RECORD_SECTIONS, type InsatsView, type RecordHeading} from '../insatsView';
import {InsatsLinks} from './InsatsLinks';
import {Cited} from '../../ui/lagrum/Cited';
import styles from './Record.module.css';

/** What the record says before the author's own text: what it gives, to whom, and when it does not fit. */
export function RecordBefore({insats}: {insats: InsatsView}) {
  return (
    <>
      <RecordSection heading={RECORD_SECTIONS.ger}>
        <p>
          <Cited text={insats.ger} />
        </p>
      </RecordSection>
      <RecordSection heading={RECORD_SECTIONS.forVem}>
        <p>
          <Cited text={insats.malgrupp} />
        </p>
        <Conditions insats={insats} />
      </RecordSection>
      <RecordSection heading={RECORD_SECTIONS.passarInte}>
        <ul className={styles.rows}>
          {insats.passarInte.map((row, index) => (
            <li key={index} className={styles.row}>
              <Cited text={row.text} />
              <InsatsLinks intro="Pröva i stället:" links={row.iStallet} />
            </li>
          ))}
        </ul>
      </RecordSection>
      <MixedUp insats={insats} />
      <TryFirst insats={insats} />
    </>
  );
}

function Conditions({insats}: {insats: InsatsView}) {
  if (insats.villkor.length === 0) return null;
  return (
    <>
      <p>Det här ska vara uppfyllt eller bedömas:</p>
      <ul>
        {insats.villkor.map((condition) => (
          <li key={condition.id}>
            <Cited text={condition.skal} />
            {condition.lagrum.length > 0 && ' ('}
            {condition.lagrum.map((ground, index) => (
              <span key={index}>
                {index > 0 && ', '}
                <Cited text={ground} />
              </span>
            ))}
            {condition.lagrum.length > 0 && ')'}
            {condition.avgors === 'bedomning' && (
              <span className={styles.judged}> Bedöms av en människa.</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function MixedUp({insats}: {insats: InsatsView}) {
  if (insats.forvaxlas.length === 0) return null;
  return (
    <RecordSection heading={RECORD_SECTIONS.forvaxlas}>
      <ul className={styles.rows}>
        {insats.forvaxlas.map((row) => (
          <li key={row.insats.to} className={styles.row}>
            <InsatsLinks links={[row.insats]} />
            <Cited text={row.skillnad} />
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}

function TryFirst({insats}: {insats: InsatsView}) {
  if (insats.provaForst.length === 0) return null;
  return (
    <RecordSection heading={RECORD_SECTIONS.provaForst}>
      <p className={styles.hint}>
        Det här ligger närmare hemmet. Ordningen är ett råd, inget krav: alla får ansöka.
      </p>
      <ul className={styles.rows}>
        {insats.provaForst.map((row, index) => (
          <li key={index} className={styles.row}>
            <Cited text={row.text} />
            <InsatsLinks links={row.insatser} />
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}

/** A section of the record. Its heading stands in the table of contents. */
export function RecordSection({heading, children}: {heading: RecordHeading; children: ReactNode}) {
  return (
    <section>
      <Heading as="h2" id={heading.id}>
        {heading.title}
      </Heading>
      {children}
    </section>
  );
}
