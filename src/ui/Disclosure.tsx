import type {ReactNode} from 'react';
import styles from './Disclosure.module.css';

type DisclosureProps = {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
};

/** More to read for those who want it. The browser's own `details`: works without scripts and is found by search in the page. */
export function Disclosure({summary, open, children}: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
