import Link from '@docusaurus/Link';
import type {Sakerhet} from '../../lagrum/types';
import {formatDate} from '../format';
import {LinkedText} from './LinkedText';
import {PendingChange} from './PendingChange';
import {tieCitation, type LagrumView} from './view';
import styles from './Lagrum.module.css';

/** What a provision says, in phrasing elements only: it may stand inside a paragraph. */
export function LagrumExplained({provision}: {provision: LagrumView}) {
  return (
    <span className={styles.explained}>
      <strong className={styles.heading}>
        {tieCitation(provision.text)}: {provision.rubrik}
      </strong>
      <span className={styles.line}>
        <LinkedText text={provision.sammanfattning} />
      </span>
      {provision.paGang.map((change) => (
        <PendingChange key={change.proposition} change={change} />
      ))}
      <LagrumFacts provision={provision} />
      <span className={styles.links}>
        <Link to={provision.url}>Läs mer på vår lagsida</Link>
        {provision.kallUrl && <Link to={provision.kallUrl}>Den officiella texten</Link>}
      </span>
    </span>
  );
}

type LagrumFactsProps = {
  provision: LagrumView;
  /** On the law's own page, what holds for the whole law is said once, above. */
  withoutLaw?: boolean;
};

/** Old number, how far the text was checked, how sure we are. */
export function LagrumFacts({provision, withoutLaw = false}: LagrumFactsProps) {
  const {gamla, kontrollerad, sakerhet, gallerFran} = provision;
  const facts = [
    ...(gallerFran ? [`Gäller från ${formatDate(gallerFran)}`] : []),
    ...(kontrollerad && !withoutLaw ? [capital(kontrollerad)] : []),
  ];
  return (
    <>
      {gamla.length > 0 && (
        <span className={styles.fact}>
          Tidigare:{' '}
          {gamla.map((old, index) => (
            <span key={old.url}>
              {index > 0 && ', '}
              <Link to={old.url}>{tieCitation(old.text)}</Link>
            </span>
          ))}
        </span>
      )}
      {facts.length > 0 && <span className={styles.fact}>{facts.join('. ')}.</span>}
      {sakerhet !== 'verifierad' && <span className={styles.fact}>{SAKERHET_TEXT[sakerhet]}</span>}
    </>
  );
}

const SAKERHET_TEXT: Readonly<Record<Exclude<Sakerhet, 'verifierad'>, string>> = {
  'allman-kunskap': 'Sammanfattningen bygger på allmän kunskap i verksamheten.',
  kontrollera: 'Kontrollera mot lagtexten innan du använder den.',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
