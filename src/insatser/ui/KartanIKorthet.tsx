import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {LIVSOMRADE_LABEL, VERKSAMHET_LABEL, type Verksamhet} from '../labels';
import {mostIn, type MapRow} from '../overview';
import {VERKSAMHET_SHORT} from './VerksamhetTag';
import areaTone from './areaTone.module.css';
import styles from './KartanIKorthet.module.css';

/* The drawing's measures, in its own units. */
const COLUMN = 42;
const ROW = 42;
const LEFT = 122;
const TOP = 112;
/** Room to the right for the names of the columns, which lean. */
const RIGHT = 30;
const LARGEST = 20;
/** A single insats still has room for its number. */
const SMALLEST = 9;

/**
 * The whole map at a glance: the larger the circle, the more insatser. The list beside it says the
 * same in words and leads to each row.
 */
export function KartanIKorthet({rows}: {rows: readonly MapRow[]}) {
  return (
    <figure className={styles.figure}>
      <Picture rows={rows} />
      <figcaption className={styles.words}>
        <p className={styles.intro}>Var finns stödet? Ju större ring, desto fler insatser.</p>
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={row.livsomrade}>
              <Link to={`#${row.livsomrade}`}>{LIVSOMRADE_LABEL[row.livsomrade]}</Link>
              <span className={styles.most}>{inWords(row)}</span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

function inWords(row: MapRow): string {
  const all = row.cells.reduce((sum, cell) => sum + cell.items.length, 0);
  const {verksamheter, count} = mostIn(row);
  return `${all} insatser, flest: ${verksamheter.map((each) => VERKSAMHET_SHORT[each]).join(' och ')} (${count})`;
}

function Picture({rows}: {rows: readonly MapRow[]}) {
  const columns = rows[0]?.cells.map((cell) => cell.verksamhet) ?? [];
  const most = Math.max(1, ...rows.map((row) => mostIn(row).count));
  const width = LEFT + columns.length * COLUMN + RIGHT;
  const height = TOP + rows.length * ROW;
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {columns.map((verksamhet, index) => (
        <ColumnName key={verksamhet} verksamhet={verksamhet} x={LEFT + (index + 0.5) * COLUMN} />
      ))}
      {rows.map((row, index) => {
        const y = TOP + (index + 0.5) * ROW;
        return (
          <g key={row.livsomrade}>
            <line
              className={styles.line}
              x1={0}
              x2={width - RIGHT}
              y1={y + ROW / 2}
              y2={y + ROW / 2}
            />
            <text className={clsx(styles.area, areaTone[row.livsomrade])} x={0} y={y + 5}>
              {LIVSOMRADE_LABEL[row.livsomrade]}
            </text>
            {row.cells.map((cell, column) => (
              <Circle
                key={cell.verksamhet}
                count={cell.items.length}
                // The area tells the number, so the radius follows its root.
                radius={Math.max(SMALLEST, LARGEST * Math.sqrt(cell.items.length / most))}
                x={LEFT + (column + 0.5) * COLUMN}
                y={y}
                verksamhet={cell.verksamhet}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function ColumnName({verksamhet, x}: {verksamhet: Verksamhet; x: number}) {
  const y = TOP - 10;
  return (
    <text className={styles.column} x={x} y={y} transform={`rotate(-50 ${x} ${y})`}>
      {VERKSAMHET_SHORT[verksamhet]}
      <title>{VERKSAMHET_LABEL[verksamhet]}</title>
    </text>
  );
}

type CircleProps = {count: number; radius: number; x: number; y: number; verksamhet: Verksamhet};

function Circle({count, radius, x, y, verksamhet}: CircleProps) {
  if (count === 0) return <circle className={styles.none} cx={x} cy={y} r={1.5} />;
  return (
    <g className={styles[verksamhet]}>
      <circle className={styles.ring} cx={x} cy={y} r={radius} />
      <text className={styles.count} x={x} y={y + 5}>
        {count}
      </text>
    </g>
  );
}
