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
  // An age lives in the address. Only a text that cannot be one is kept here, for as long as no age is chosen.
  const [draft, setDraft] = useState('');
  const wrong = value === '' && draft !== '';

  function type(text: string) {
    setDraft(isAge(text) ? '' : text);
    onChange(isAge(text) ? String(Number(text)) : undefined);
  }

  return (
    <div>
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
          value={wrong ? draft : value}
          maxLength={3}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          onChange={(event) => type(event.target.value.trim())}
        />
        <span id={`${id}-hint`} className={wrong ? styles.wrong : styles.hint}>
          {wrong ? `Skriv en ålder från 0 till ${MAX_AGE}` : 'år'}
        </span>
      </div>
    </div>
  );
}

function isAge(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) <= MAX_AGE;
}
