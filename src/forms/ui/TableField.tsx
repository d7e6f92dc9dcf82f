import {useId} from 'react';
import {Button} from '../../ui/Button';
import type {Field} from '../schema';
import {tableRows} from '../sheet';
import type {Row} from '../values';
import {GuardedText} from './GuardedText';
import type {FieldTools} from './fieldTools';
import styles from './TableField.module.css';

interface TableFieldProps {
  field: Extract<Field, {typ: 'tabell'}>;
  rows: readonly Row[];
  labelledBy: string;
  tools: FieldTools;
  onChange: (rows: readonly Row[]) => void;
}

/** A table to write in: on a narrow screen each row becomes a card with its labels. */
export function TableField({field, rows, labelledBy, tools, onChange}: TableFieldProps) {
  const base = useId();
  const count = tableRows(field, rows.length);
  const all = Array.from({length: count}, (_, index) => rows[index] ?? {});

  function setCell(index: number, column: string, text: string) {
    onChange(all.map((row, at) => (at === index ? {...row, [column]: text} : row)));
  }

  return (
    <>
      <table className={styles.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {field.fasta && <th scope="col">Vem eller vad</th>}
            {field.kolumner.map(({id, rubrik}) => (
              <th key={id} scope="col" id={`${base}-${id}`}>
                {rubrik}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map((row, index) => (
            // Rows have no identity of their own: they are places on a paper.
            <tr key={index}>
              {field.fasta && (
                <th scope="row" id={`${base}-rad-${index}`}>
                  {field.fasta[index] ?? `Rad ${index + 1}`}
                </th>
              )}
              {field.kolumner.map(({id, rubrik}) => (
                <td key={id}>
                  <span className={styles.cellLabel}>
                    {rubrik}
                    {!field.fasta && (
                      <>
                        , <span id={`${base}-${index}-${id}-rad`}>rad {index + 1}</span>
                      </>
                    )}
                  </span>
                  <GuardedText
                    {...tools.guard(`${field.id}.${index}.${id}`)}
                    id={`${base}-${index}-${id}`}
                    // One of the two is always in sight: the column's head, or the row's name.
                    labelledBy={
                      field.fasta
                        ? `${base}-rad-${index} ${base}-${id}`
                        : `${base}-${id} ${base}-${index}-${id}-rad`
                    }
                    value={row[id] ?? ''}
                    rows={1}
                    single
                    onChange={(text) => {
                      setCell(index, id, text);
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p data-no-print data-needs-js>
        <Button
          look="quiet"
          icon="plus"
          onClick={() => {
            onChange([...all, {}]);
          }}
        >
          Lägg till en rad
        </Button>
      </p>
    </>
  );
}
