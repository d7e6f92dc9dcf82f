import clsx from 'clsx';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {Icon} from '../../ui/Icon';
import {VisuallyHidden} from '../../ui/VisuallyHidden';
import {LIVSOMRADE_LABEL, VERKSAMHET_LABEL} from '../labels';
import {shortName, type MapRow} from '../overview';
import {LIVSOMRADE_ICON} from './LivsomradeList';
import {VerksamhetTag} from './VerksamhetTag';
import areaTone from './areaTone.module.css';
import styles from './Insatskartan.module.css';

type InsatskartanProps = {
  rows: readonly MapRow[];
  /** One insats to find among the others. */
  marked?: string | undefined;
};

/**
 * Insatskartan as a table: a row for each part of life, a column for each verksamhet, a list of
 * insatser where they meet. The roles are written out since a narrow screen lays the rows out as
 * blocks, which would take the table from those who listen.
 */
export function Insatskartan({rows, marked}: InsatskartanProps) {
  const links = useBrokenLinks();
  for (const row of rows) links.collectAnchor(row.livsomrade);
  const columns = rows[0]?.cells.map((cell) => cell.verksamhet) ?? [];
  return (
    <table role="table" className={styles.map}>
      <caption className={styles.caption}>
        <VisuallyHidden>Insatser efter del av livet och verksamhet</VisuallyHidden>
      </caption>
      <thead role="rowgroup" className={styles.head}>
        <tr role="row">
          <td role="cell" />
          {columns.map((verksamhet) => (
            <th key={verksamhet} role="columnheader" scope="col" className={styles.column}>
              <VerksamhetTag verksamhet={verksamhet} />
              <VisuallyHidden> {VERKSAMHET_LABEL[verksamhet]}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr
            key={row.livsomrade}
            role="row"
            className={clsx(styles.row, areaTone[row.livsomrade])}
          >
            <th role="rowheader" scope="row" id={row.livsomrade} className={styles.area}>
              <Icon name={LIVSOMRADE_ICON[row.livsomrade]} size="large" />{' '}
              {LIVSOMRADE_LABEL[row.livsomrade]}
            </th>
            {row.cells.map((cell) => (
              <Cell key={cell.verksamhet} cell={cell} marked={marked} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({cell, marked}: {cell: MapRow['cells'][number]; marked: string | undefined}) {
  if (cell.items.length === 0) {
    return (
      <td role="cell" className={clsx(styles.cell, styles.empty)}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>Ingen insats</VisuallyHidden>
      </td>
    );
  }
  return (
    <td role="cell" className={styles.cell}>
      <span className={styles.cellTag} aria-hidden="true">
        <VerksamhetTag verksamhet={cell.verksamhet} />
      </span>
      <ul className={styles.items}>
        {cell.items.map((item) => (
          <li key={item.slug} className={clsx(styles.item, item.slug === marked && styles.marked)}>
            <Link to={`/insatser/${item.slug}/`}>{shortName(item)}</Link>
          </li>
        ))}
      </ul>
    </td>
  );
}
