import styles from './TwoRings.module.css';

/** Two professions, one child: the mark of the site, drawn large. */
export function TwoRings() {
  return (
    <svg
      className={styles.rings}
      viewBox="0 0 360 232"
      role="img"
      aria-label="Två ringar som överlappar varandra: LSS och IFF, med barnet i mitten."
    >
      <path className={styles.shared} d="M180 34.0a104 104 0 0 1 0 164.0a104 104 0 0 1 0-164.0z" />
      <circle className={styles.lss} cx="116" cy="116" r="104" />
      <circle className={styles.iff} cx="244" cy="116" r="104" />
      <text className={styles.word} x="70" y="123">
        LSS
      </text>
      <text className={styles.child} x="180" y="123">
        Barnet
      </text>
      <text className={styles.word} x="290" y="123">
        IFF
      </text>
    </svg>
  );
}
