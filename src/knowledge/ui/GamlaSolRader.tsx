import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {LinkedText} from '../../ui/lagrum/LinkedText';
import {tieCitation} from '../../ui/lagrum/view';
import {VisuallyHidden} from '../../ui/VisuallyHidden';
import type {OldRow} from '../lawView';
import styles from './GamlaSolLista.module.css';

/** The rows from the repealed act to the one in force. Each has an address of its own. */
export function GamlaSolRader({rows}: {rows: readonly OldRow[]}) {
  return (
    <>
      <div className={styles.head} aria-hidden="true">
        <span>Gamla SoL</span>
        <span>Nu</span>
        <span>Vad är annorlunda</span>
      </div>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </>
  );
}

function Row({row}: {row: OldRow}) {
  useBrokenLinks().collectAnchor(row.id);
  return (
    <li id={row.id} className={styles.row} data-nummer={row.number}>
      <div>
        <a href={`#${row.id}`} className={styles.number}>
          {tieCitation(row.text)}
        </a>
        <span className={styles.subject}>
          <LinkedText text={row.amne} />
        </span>
      </div>
      <div>
        <VisuallyHidden>Nu: </VisuallyHidden>
        {row.nya.length === 0 && 'Ingen paragraf har ersatt den.'}
        <ul className={styles.now}>
          {row.nya.map((to) => (
            <li key={to.to}>
              <Link to={to.to}>{tieCitation(to.text)}</Link>{' '}
              <span className={styles.subject}>{to.rubrik}</span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <VisuallyHidden>Vad är annorlunda: </VisuallyHidden>
        <LinkedText text={row.andring} />
      </div>
    </li>
  );
}
