import type {ReactNode} from 'react';
import styles from './Kinds.module.css';

type PromptProps = {text: string; hint?: string; children: ReactNode};

/** The question as the name of a group of fields. */
export function Prompt({text, hint, children}: PromptProps) {
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>
        {text}
        {hint && <span className={styles.hint}> {hint}</span>}
      </legend>
      {children}
    </fieldset>
  );
}
