import {useId} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {tieCitation} from '../../ui/lagrum/view';
import {useQueryValue} from '../../ui/useQueryValue';
import {VisuallyHidden} from '../../ui/VisuallyHidden';
import {filterOldRows} from '../filterOldRows';
import type {OldRow} from '../lawView';
import {useLawData} from './PageContext';
import styles from './GamlaSolLista.module.css';

/**
 * From the repealed act to the one in force, row by row. Complete without scripts; with them the
 * rows can be filtered, and what is filtered is in the address.
 */
export function GamlaSolLista() {
  const {oldRows = []} = useLawData();
  const [query, setQuery] = useQueryValue('q');
  const rows = filterOldRows(oldRows, query);
  return (
    <>
      <Filter query={query} onChange={setQuery} shown={rows.length} all={oldRows.length} />
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

type FilterProps = {query: string; onChange: (query: string) => void; shown: number; all: number};

function Filter({query, onChange, shown, all}: FilterProps) {
  const id = useId();
  // Without scripts the field would do nothing, so it comes with them.
  if (!useIsBrowser()) return null;
  return (
    <div className={styles.filter} data-no-print>
      <label htmlFor={id}>Sök på nummer eller ord, till exempel 4:1 eller kontaktfamilj</label>
      <input
        id={id}
        type="search"
        className={styles.input}
        value={query}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      <p role="status" className={styles.status}>
        {shown === 0
          ? 'Inget stämmer. Pröva bara kapitlet, till exempel 4:, eller ett annat ord.'
          : `Visar ${shown} av ${all} rader`}
      </p>
    </div>
  );
}

function Row({row}: {row: OldRow}) {
  useBrokenLinks().collectAnchor(row.id);
  return (
    <li id={row.id} className={styles.row}>
      <div>
        <Link to={`#${row.id}`} className={styles.number}>
          {tieCitation(row.text)}
        </Link>
        <span className={styles.subject}>{row.amne}</span>
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
        {row.andring}
      </div>
    </li>
  );
}
