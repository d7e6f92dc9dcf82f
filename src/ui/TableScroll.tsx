import {useEffect, useRef, useState, type ReactNode} from 'react';
import styles from './TableScroll.module.css';

/**
 * A table that may be wider than the screen. It scrolls inside its own frame; only then does the
 * frame take keyboard focus and say what it is.
 */
export function TableScroll({label = 'Tabell', children}: {label?: string; children: ReactNode}) {
  const ref = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);

  useEffect(() => {
    const frame = ref.current;
    if (!frame) return undefined;
    const observer = new ResizeObserver(() => {
      setOverflows(frame.scrollWidth > frame.clientWidth + 1);
    });
    observer.observe(frame);
    return () => observer.disconnect();
  }, []);

  const scrolling = overflows
    ? {role: 'region', tabIndex: 0, 'aria-label': `${label}, rulla i sidled`}
    : {};
  return (
    <div ref={ref} className={styles.frame} {...scrolling}>
      {children}
    </div>
  );
}
