/*
 * Calendar days as YYYY-MM-DD, without clock or time zone: what a wall calendar shows.
 */

/** Monday is 0, Sunday 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const MS_PER_DAY = 86_400_000;

/** The day `count` days later (or earlier, when negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Which day of the week a date is. */
export function weekdayOf(day: string): Weekday {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) as Weekday;
}

/** A date from its parts; months count from 1. */
export function dayOf(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}
