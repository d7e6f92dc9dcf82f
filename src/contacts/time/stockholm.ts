/** What a clock on a wall in Sweden shows. */
export interface WallTime {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Minutes since midnight, 0–1439. */
  readonly minute: number;
}

const FORMAT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Wall time in Sweden at an instant, wherever the reader's computer thinks it is. */
export function stockholmTime(instant: Date): WallTime {
  const parts = Object.fromEntries(
    FORMAT.formatToParts(instant).map(({type, value}) => [type, value]),
  );
  return {
    day: `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`,
    minute: Number(parts['hour']) * 60 + Number(parts['minute']),
  };
}
