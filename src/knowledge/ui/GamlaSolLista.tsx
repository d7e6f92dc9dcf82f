import {useEffect, useRef, useState} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {Island} from '../../ui/Island';
import {useQueryValue} from '../../ui/useQueryValue';
import {oldRowFilter} from '../filterOldRows';
import {GamlaSolRader} from './GamlaSolRader';
import {OldRowFilterField} from './OldRowFilterField';
import {useLawSources} from './PageContext';

/**
 * From the repealed act to the one in force, row by row. Complete without scripts; with them the
 * rows can be filtered, and what is filtered is in the address. The rows are those the server drew:
 * filtering hides, it does not draw anew.
 */
export function GamlaSolLista() {
  const {oldRows} = useLawSources();
  const [query, setQuery] = useQueryValue('q');
  const list = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<{rows: number; all: number}>();
  const isBrowser = useIsBrowser();

  useEffect(() => {
    const frame = list.current;
    if (!frame) return undefined;
    const filter = () => setShown(hideRows(frame, query));
    filter();
    // Rows that are fetched come after the first run.
    const observer = new MutationObserver(filter);
    observer.observe(frame, {childList: true, subtree: true});
    return () => observer.disconnect();
  }, [query]);

  if (!oldRows) return null;
  return (
    <>
      {isBrowser && <OldRowFilterField query={query} onChange={setQuery} shown={shown} />}
      <div ref={list}>
        <Island source={oldRows}>{(rows) => <GamlaSolRader rows={rows} />}</Island>
      </div>
    </>
  );
}

/** Hides the rows that do not answer the query; tells how many are left. */
function hideRows(frame: HTMLElement, query: string): {rows: number; all: number} {
  const answers = oldRowFilter(query);
  const rows = [...frame.querySelectorAll<HTMLElement>('[data-nummer]')];
  for (const row of rows) {
    row.hidden = !answers({number: row.dataset['nummer'] ?? '', text: row.textContent ?? ''});
  }
  return {rows: rows.filter((row) => !row.hidden).length, all: rows.length};
}
