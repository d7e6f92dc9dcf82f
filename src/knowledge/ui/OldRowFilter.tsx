import {useEffect, useState} from 'react';
import {createPortal} from 'react-dom';
import {useQueryValue} from '../../ui/useQueryValue';
import {oldRowFilter} from '../filterOldRows';
import {OldRowFilterField} from './OldRowFilterField';
import {OLD_ROWS_PLACE, useElement} from './enhancedPlace';

/**
 * The field that filters the table from old to new. It finds its place in the page as the server
 * drew it, hides rows instead of drawing them anew, and keeps what is filtered in the address.
 */
export default function OldRowFilter() {
  const [query, setQuery] = useQueryValue('q');
  const place = useElement(OLD_ROWS_PLACE);
  const [shown, setShown] = useState<{rows: number; all: number}>();

  useEffect(() => {
    const table = place?.parentElement;
    if (!table) return undefined;
    const frame = requestAnimationFrame(() => setShown(hideRows(table, query)));
    return () => cancelAnimationFrame(frame);
  }, [place, query]);

  if (!place) return null;
  return createPortal(<OldRowFilterField query={query} onChange={setQuery} shown={shown} />, place);
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
