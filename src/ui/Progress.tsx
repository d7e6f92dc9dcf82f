import styles from './Progress.module.css';

type ProgressProps = {
  /** Steps done, 0 to `max`. */
  value: number;
  max: number;
  /** What the progress is of, e.g. "Frågor besvarade". Shown and read out. */
  label: string;
};

/** How far one has come, in words and as a bar. */
export function Progress({value, max, label}: ProgressProps) {
  const text = `${value} av ${max}`;
  return (
    <label className={styles.progress}>
      <span className={styles.text}>
        {label}: {text}
      </span>
      <progress className={styles.bar} value={value} max={max}>
        {text}
      </progress>
    </label>
  );
}
