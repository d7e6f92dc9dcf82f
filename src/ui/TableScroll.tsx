import type {ReactNode} from 'react';
import styles from './TableScroll.module.css';

/**
 * A table that may be wider than the screen. It scrolls inside its own frame, which takes keyboard
 * focus so that it can be scrolled without a mouse.
 */
export function TableScroll({label = 'Tabell', children}: {label?: string; children: ReactNode}) {
  return (
    <div className={styles.frame} role="group" tabIndex={0} aria-label={label}>
      {children}
    </div>
  );
}
