import styles from './TwoRings.module.css';

/** The piece of the first ring that passes over the second. */
const OVER = 'M155.1 16.2A104 104 0 0 1 201.2 44.1';

/** Two professions, one child: the mark of the site, drawn large. The rings hold on to each other. */
export function TwoRings() {
  return (
    <svg
      className={styles.rings}
      viewBox="16 6 328 220"
      role="img"
      aria-label="Två ringar som griper i varandra: LSS och IFF, med barnet i mitten."
    >
      <path className={styles.shared} d="M180 27.1a104 104 0 0 1 0 177.8a104 104 0 0 1 0-177.8z" />
      <circle className={styles.lss} cx="126" cy="116" r="104" />
      <circle className={styles.iff} cx="234" cy="116" r="104" />
      {/* The first ring once more where it passes over the second: below they change places. */}
      <path className={styles.gap} d={OVER} />
      <path className={styles.lss} d={OVER} />
      <text className={styles.word} x="76" y="123">
        LSS
      </text>
      <text className={styles.child} x="180" y="123">
        Barnet
      </text>
      <text className={styles.word} x="284" y="123">
        IFF
      </text>
    </svg>
  );
}
