import {useId, useState} from 'react';
import {MAX_AGE} from '../catalogue';
import styles from './AgeField.module.css';

type AgeFieldProps = {
  label: string;
  /** The age in whole years, or empty. */
  value: string;
  onChange: (age: string | undefined) => void;
};

/** The child's age in whole years. What cannot be an age is not filtered by, and says so. */
export function AgeField({label, value, onChange}: AgeFieldProps) {
  const id = useId();
  // Only a text that cannot be an age is kept here; an age is kept in the address.
  const [wrong, setWrong] = useState<string>();

  function type(text: string) {
    if (text === '' || isAge(text)) {
      setWrong(undefined);
      onChange(text === '' ? undefined : String(Number(text)));
    } else {
      setWrong(text);
    }
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.row}>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className={styles.input}
          value={wrong ?? value}
          maxLength={3}
          aria-invalid={wrong !== undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => type(event.target.value.trim())}
          onBlur={() => setWrong(undefined)}
        />
        <span id={`${id}-hint`} className={wrong === undefined ? styles.hint : styles.wrong}>
          {wrong === undefined ? 'år' : `Skriv en ålder från 0 till ${MAX_AGE}`}
        </span>
      </div>
    </div>
  );
}

function isAge(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) <= MAX_AGE;
}
