import type {ReactNode} from 'react';
import clsx from 'clsx';
import styles from './Disclosure.module.css';

type DisclosureProps = {
  summary: ReactNode;
  open?: boolean;
  /** Without lines, for use inside an entry of a list. */
  quiet?: boolean;
  children: ReactNode;
};

/** More to read for those who want it. The browser's own `details`: works without scripts and is found by search in the page. */
export function Disclosure({summary, open, quiet = false, children}: DisclosureProps) {
  return (
    <details className={clsx(styles.disclosure, quiet && styles.quiet)} open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
