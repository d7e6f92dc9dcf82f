import {useEffect, useState} from 'react';
import styles from './StatusLine.module.css';

/** Long enough that a screen reader is not interrupted at every letter. */
const PAUSE_MS = 600;

/** Says how many hits there are, when the typing has paused. */
export function StatusLine({text}: {text: string}) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <>
      <p className={styles.line} aria-hidden="true">
        {text}
      </p>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}
