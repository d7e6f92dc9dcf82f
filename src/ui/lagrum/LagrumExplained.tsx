import Link from '@docusaurus/Link';
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
      <span className={styles.line}>{provision.sammanfattning}</span>
      {provision.paGang.map((change) => (
        <PendingChange key={change.proposition} change={change} />
      ))}
      <LagrumFacts provision={provision} />
      <span className={styles.links}>
        <Link to={provision.url}>Läs mer på vår lagsida</Link>
        <Link to={provision.kallUrl} data-url-shown>
          Lagtexten hos riksdagen
        </Link>
      </span>
    </span>
  );
}

/** Old number, how far the text was checked, how sure we are. */
export function LagrumFacts({provision}: {provision: LagrumView}) {
  const {gamla, kontrolleradTom, sakerhet} = provision;
  return (
    <>
      {gamla.length > 0 && (
        <span className={styles.fact}>Tidigare: {gamla.map(tieCitation).join(', ')}</span>
      )}
      {kontrolleradTom && (
        <span className={styles.fact}>Kontrollerad t.o.m. SFS {kontrolleradTom}</span>
      )}
      {sakerhet !== 'verifierad' && (
        <span className={styles.fact}>
          {sakerhet === 'kontrollera'
            ? 'Kontrollera mot lagtexten innan du använder den.'
            : 'Sammanfattningen bygger på allmän kunskap i verksamheten.'}
        </span>
      )}
    </>
  );
}
