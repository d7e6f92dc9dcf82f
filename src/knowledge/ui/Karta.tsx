import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useQueryValue} from '../../ui/useQueryValue';
import {mapFields, mapOptions, rowAnswers, type MapField} from '../filterMap';
import styles from './Karta.module.css';

type KartaProps = {
  /** What the map shows, in a few words. */
  titel: string;
  /** A sentence that helps to read it. */
  text?: string;
  /** The fields to choose in: `Behov; Roll: Leder + Medverkar`. */
  valj: string;
  /** One table. */
  children: ReactNode;
};

/**
 * A map of who, to whom and on what ground, drawn from the table that it is: cards on a phone, a
 * table on a wide screen and on paper. Complete without scripts; with them it can be filtered, and
 * what is chosen is in the address.
 */
export function Karta({titel, text, valj, children}: KartaProps) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const isBrowser = useIsBrowser();
  const fields = mapFields(valj);
  const [first, setFirst] = useQueryValue(fields[0]?.label.toLowerCase() ?? '');
  const [second, setSecond] = useQueryValue(fields[1]?.label.toLowerCase() ?? '');
  const [options, setOptions] = useState<readonly (readonly string[])[]>([]);
  const [shown, setShown] = useState<{rows: number; all: number}>();

  useEffect(() => {
    if (frame.current) setOptions(optionsIn(frame.current, mapFields(valj)));
  }, [valj]);

  useEffect(() => {
    const [one, two] = mapFields(valj);
    const choice = {...(one && {[one.label]: first}), ...(two && {[two.label]: second})};
    if (frame.current) setShown(hideRows(frame.current, mapFields(valj), choice));
  }, [valj, first, second]);

  const clear = () => {
    setFirst('');
    setSecond('');
  };
  const values = [
    {value: first, set: setFirst},
    {value: second, set: setSecond},
  ];
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.caption} id={id}>
        <strong className={styles.title}>{titel}</strong>
        {text && <span> {text}</span>}
      </figcaption>
      {isBrowser && (
        <div className={styles.fields} data-no-print>
          {fields.slice(0, values.length).map(({label}, at) => (
            <label key={label} className={styles.field}>
              {label}
              <select
                value={values[at]?.value ?? ''}
                onChange={(event) => values[at]?.set(event.target.value)}
              >
                <option value="">Alla</option>
                {(options[at] ?? []).map((option) => (
                  <option key={option}>{option}</option>
                ))}
              </select>
            </label>
          ))}
          {(first || second) && (
            <button type="button" className={styles.clear} onClick={clear}>
              Visa alla
            </button>
          )}
          <p role="status" className={styles.status}>
            {shown && countText(shown)}
          </p>
        </div>
      )}
      <div ref={frame} className={styles.map}>
        {children}
      </div>
    </figure>
  );
}

function countText({rows, all}: {rows: number; all: number}): string {
  if (rows === 0) return 'Ingen rad stämmer med båda valen. Ta bort det ena.';
  return rows === all ? `${all} rader` : `Visar ${rows} av ${all} rader`;
}

/** Each row of the table by column name; a cell is told its column, for the cards on a phone. */
function rowsIn(frame: HTMLElement): {row: HTMLElement; cells: Record<string, string>}[] {
  const columns = [...frame.querySelectorAll('thead th')].map((th) => th.textContent ?? '');
  return [...frame.querySelectorAll<HTMLElement>('tbody tr')].map((row) => ({
    row,
    cells: Object.fromEntries(
      [...row.querySelectorAll<HTMLElement>('td')].map((cell, at) => {
        cell.dataset['kolumn'] = columns[at] ?? '';
        return [columns[at] ?? '', (cell.textContent ?? '').replaceAll('\u00A0', ' ')];
      }),
    ),
  }));
}

function optionsIn(frame: HTMLElement, fields: readonly MapField[]): (readonly string[])[] {
  const rows = rowsIn(frame);
  return fields.map(({columns}) =>
    mapOptions(rows.flatMap(({cells}) => columns.map((column) => cells[column] ?? ''))),
  );
}

function hideRows(
  frame: HTMLElement,
  fields: readonly MapField[],
  choice: Record<string, string>,
): {rows: number; all: number} {
  const rows = rowsIn(frame);
  for (const {row, cells} of rows) row.hidden = !rowAnswers(fields, choice, cells);
  return {rows: rows.filter(({row}) => !row.hidden).length, all: rows.length};
}
