import Link from '@docusaurus/Link';
import {tieCitation} from '../../ui/lagrum/view';
import {PendingChange} from '../../ui/lagrum/PendingChange';
import type {PendingRow} from '../lawView';
import {useLawData} from './PageContext';
import styles from './PaGangLista.module.css';

/** Every proposed change that touches what we cite, the next day first. */
export function PaGangLista() {
  const {pending = []} = useLawData();
  if (pending.length === 0) return <p>Just nu känner vi inte till någon ändring.</p>;
  return <PendingRows rows={pending} withLaw />;
}

type PendingRowsProps = {
  rows: readonly PendingRow[];
  /** Say which law: on the page that gathers them all. */
  withLaw?: boolean;
};

/** Proposed changes and what they touch. */
export function PendingRows({rows, withLaw = false}: PendingRowsProps) {
  if (rows.length === 0) return null;
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.law + row.change.proposition + row.change.text} className={styles.item}>
          {withLaw && <h3 className={styles.law}>{row.law}</h3>}
          <PendingChange change={row.change} />
          {row.touches.length > 0 && (
            <p className={styles.touches}>
              Rör:{' '}
              {row.touches.map((link, index) => (
                <span key={link.to}>
                  {index > 0 && ', '}
                  <Link to={link.to}>{tieCitation(link.text)}</Link>
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
