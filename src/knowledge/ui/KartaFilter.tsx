import {useEffect, useMemo, useState} from 'react';
import {createPortal} from 'react-dom';
import {useQueryValue} from '../../ui/useQueryValue';
import {mapFields, mapOptions, rowAnswers, type MapField} from '../filterMap';
import {MAP_PLACE, useElement} from './enhancedPlace';
import styles from './Karta.module.css';

/**
 * The fields that filter a map. They find their place in the page as the server drew it, hide rows
 * instead of drawing them anew, and keep what is chosen in the address.
 */
export default function KartaFilter() {
  const place = useElement(MAP_PLACE);
  const map = place?.nextElementSibling;
  if (!place || !(map instanceof HTMLElement)) return null;
  return createPortal(<Fields choices={place.dataset['valj'] ?? ''} map={map} />, place);
}

/** @param choices The fields to choose in, as the author wrote them. */
function Fields({choices, map}: {choices: string; map: HTMLElement}) {
  const fields = useMemo(() => mapFields(choices), [choices]);
  const [one, two] = fields;
  const [first, setFirst] = useQueryValue(one?.label.toLowerCase() ?? '');
  const [second, setSecond] = useQueryValue(two?.label.toLowerCase() ?? '');
  const [options, setOptions] = useState<readonly (readonly string[])[]>([]);
  const [shown, setShown] = useState<{rows: number; all: number}>();

  useEffect(() => {
    const frame = requestAnimationFrame(() => setOptions(optionsIn(map, fields)));
    return () => cancelAnimationFrame(frame);
  }, [map, fields]);

  useEffect(() => {
    const values = [first, second];
    const choice = Object.fromEntries(fields.map(({label}, at) => [label, values[at] ?? '']));
    const frame = requestAnimationFrame(() => setShown(hideRows(map, fields, choice)));
    return () => cancelAnimationFrame(frame);
  }, [map, fields, first, second]);

  const values = [
    {value: first, set: setFirst},
    {value: second, set: setSecond},
  ];
  return (
    <div className={styles.fields}>
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
        <button
          type="button"
          className={styles.clear}
          onClick={() => {
            setFirst('');
            setSecond('');
          }}
        >
          Visa alla
        </button>
      )}
      <p role="status" className={styles.status}>
        {shown && countText(shown)}
      </p>
    </div>
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
