import type {FormProps} from './form';
import styles from './Kinds.module.css';

/** A number, with its unit beside it. */
export function TalForm({question, answer, onChange, name}: FormProps<'tal', string>) {
  return (
    <div className={styles.typed}>
      <label htmlFor={name} className={styles.legend}>
        {question.fraga}
      </label>
      <span className={styles.withUnit}>
        <input
          id={name}
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          aria-describedby={`${name}-enhet`}
          value={answer}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
        <span id={`${name}-enhet`}>{question.enhet}</span>
      </span>
    </div>
  );
}

/** A few words. */
export function KortsvarForm({question, answer, onChange, name}: FormProps<'kortsvar', string>) {
  return (
    <div className={styles.typed}>
      <label htmlFor={name} className={styles.legend}>
        {question.fraga}
        <span className={styles.hint}> Skriv ett eller några ord.</span>
      </label>
      <input
        id={name}
        className={styles.input}
        autoComplete="off"
        maxLength={200}
        value={answer}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
