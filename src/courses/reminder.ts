import {toCalendar} from '../document/calendar';

/**
 * A calendar file with times to repeat. It says that there is something to do and how long it takes,
 * never what: a calendar is often seen by others.
 *
 * @param days YYYY-MM-DD
 * @param time HH:MM
 * @param stamp when the file was made
 */
export function reminderFile(days: readonly string[], time: string, stamp: Date): string {
  const entries = days.map((date) => ({
    id: `repetition-${date}`,
    title: 'Repetition, 5 minuter',
    date,
    time,
    minutes: 5,
    remindBefore: 0,
  }));
  return toCalendar('Repetition', entries, stamp);
}
