import {elapsed, type Session} from '../session';
import {useClock} from './useClock';
import styles from './Controls.module.css';

interface TimerProps {
  readonly session: Session;
  readonly moment: string;
  /** How long the moment was to take. */
  readonly minutes: number;
}

/** Counts the minutes of a moment, quietly: no sound, no colour, no hurry, not read out as it goes. */
export function Timer({session, moment, minutes}: TimerProps) {
  const now = useClock();
  const ms = now === 0 ? 0 : elapsed(session, moment, now);
  const spent = Math.floor(ms / 60_000);
  const share = Math.min(1, ms / (minutes * 60_000));
  return (
    <span className={styles.timer} role="timer">
      <svg className={styles.timerBar} viewBox="0 0 100 8" aria-hidden="true">
        <rect className={styles.timerAll} width="100" height="8" rx="4" />
        <rect
          className={styles.timerSpent}
          // In steps of a twentieth: it does not move while one looks at it.
          width={Math.round(share * 20) * 5}
          height="8"
          rx="4"
        />
      </svg>
      {spent} av {minutes} min
    </span>
  );
}
