import styles from './CardFace.module.css';

/** The patterns of the voting cards, each unlike the others without colour: drawn on 100 × 100. */
const PATTERNS: readonly {readonly name: string; readonly d: string; readonly stroke: string}[] = [
  {name: 'helt fylld', d: 'M0 50H100', stroke: 'full'},
  {
    name: 'sneda ränder',
    d: 'M-20 20L20-20M-20 50L50-20M-20 80L80-20M-20 110L110-20M0 120L120 0M30 120L120 30M60 120L120 60M90 120L120 90',
    stroke: 'wide',
  },
  {
    name: 'prickar',
    d: 'M10 12V12.1M36 12V12.1M64 12V12.1M90 12V12.1M10 38V38.1M36 38V38.1M64 38V38.1M90 38V38.1M10 64V64.1M36 64V64.1M64 64V64.1M90 64V64.1M10 90V90.1M36 90V90.1M64 90V90.1M90 90V90.1',
    stroke: 'dot',
  },
  {
    name: 'rutnät',
    d: 'M10 0V100M30 0V100M50 0V100M70 0V100M90 0V100M0 10H100M0 30H100M0 50H100M0 70H100M0 90H100',
    stroke: 'thin',
  },
  {name: 'liggande ränder', d: 'M0 10H100M0 36H100M0 62H100M0 88H100', stroke: 'wide'},
  {name: 'stående ränder', d: 'M10 0V100M36 0V100M62 0V100M88 0V100', stroke: 'wide'},
];

/** What the pattern of an option's card is called. */
export const patternName = (index: number): string => PATTERNS[index]?.name ?? '';

interface CardFaceProps {
  readonly index: number;
  readonly letter: string;
}

/** A voting card: its letter on its own pattern. The letter is read out, the pattern is not. */
export function CardFace({index, letter}: CardFaceProps) {
  const pattern = PATTERNS[index % PATTERNS.length];
  return (
    <svg className={styles.face} viewBox="0 0 100 100" role="img" aria-label={letter}>
      {pattern && <path className={styles[pattern.stroke]} d={pattern.d} />}
      <circle className={styles.disc} cx="50" cy="50" r="31" />
      <text className={styles.letter} x="50" y="51" textAnchor="middle" dominantBaseline="central">
        {letter}
      </text>
    </svg>
  );
}
