import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {Button} from '../../ui/Button';
import {VisuallyHidden} from '../../ui/VisuallyHidden';
import {compareRows, type CompareItem, type CompareRow} from '../compare';
import {shortName} from '../overview';
import {CompareValue, type Cited} from './CompareValue';
import {VerksamhetTag} from './VerksamhetTag';
import styles from './CompareTable.module.css';

type CompareTableProps = {
  items: readonly CompareItem[];
  cited: Cited;
  onRemove: (slug: string) => void;
};

/**
 * Insatser side by side, a row for each question. Rows where they differ say so in words. The roles
 * are written out since a phone lays the rows out as cards, which would take the table from those
 * who listen.
 */
export function CompareTable({items, cited, onRemove}: CompareTableProps) {
  const rows = compareRows(items);
  const differ = rows.filter((row) => marksDifference(row, items)).length;
  return (
    <>
      {items.length > 1 && (
        <p role="status" className={styles.sum}>
          De skiljer sig på {differ} av {rows.length} rader.
        </p>
      )}
      <table role="table" className={clsx(styles.table, styles[`columns${items.length}`])}>
        <caption className={styles.caption}>
          <VisuallyHidden>Jämförelse av {items.map(shortName).join(', ')}</VisuallyHidden>
        </caption>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            <td role="cell" className={styles.corner} />
            {items.map((item) => (
              <th key={item.slug} role="columnheader" scope="col" className={styles.column}>
                <Link to={`/insatser/${item.slug}/`}>{item.titel}</Link>
                <span className={styles.columnFoot}>
                  <VerksamhetTag verksamhet={item.verksamhet} />
                  <Button
                    look="quiet"
                    className={styles.remove}
                    data-no-print
                    onClick={() => onRemove(item.slug)}
                  >
                    Ta bort<VisuallyHidden> {shortName(item)}</VisuallyHidden>
                  </Button>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row" className={styles.row} data-row={row.id}>
              <th role="rowheader" scope="row" className={styles.question}>
                {row.label}
                {marksDifference(row, items) && <span className={styles.differs}>Skiljer sig</span>}
              </th>
              {items.map((item, index) => (
                <td key={item.slug} role="cell" className={styles.cell}>
                  <span className={styles.cellName} aria-hidden="true">
                    {shortName(item)}
                  </span>
                  <CompareValue
                    row={row.id}
                    item={item}
                    others={items}
                    texts={row.values[index] ?? []}
                    cited={cited}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What is said of the difference is a difference by itself and needs no mark. */
function marksDifference(row: CompareRow, items: readonly CompareItem[]): boolean {
  return items.length > 1 && row.differs && row.id !== 'skillnad';
}
