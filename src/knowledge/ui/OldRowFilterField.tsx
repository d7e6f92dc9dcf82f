import {useId} from 'react';
import styles from './GamlaSolLista.module.css';

type OldRowFilterFieldProps = {
  query: string;
  onChange: (query: string) => void;
  shown: {rows: number; all: number} | undefined;
};

/** The field that filters the table from old to new, and how many rows are left. */
export function OldRowFilterField({query, onChange, shown}: OldRowFilterFieldProps) {
  const id = useId();
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
        {shown && countText(shown)}
      </p>
    </div>
  );
}

function countText({rows, all}: {rows: number; all: number}): string {
  if (rows > 0) return `Visar ${rows} av ${all} rader`;
  return 'Inget stämmer. Pröva bara kapitlet, till exempel 4:, eller ett annat ord.';
}
