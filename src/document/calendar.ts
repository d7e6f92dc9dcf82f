import ical, {ICalAlarmType, ICalCalendarMethod} from 'ical-generator';

/** MIME type of an iCalendar file (RFC 5545). */
export const CALENDAR_MIME = 'text/calendar;charset=utf-8';

export interface CalendarEntry {
  /** Unique and stable, so that a calendar updates rather than doubles the entry. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** Local Swedish day, YYYY-MM-DD. */
  readonly date: string;
  /** Local Swedish time, HH:MM; without it the entry lasts the whole day. */
  readonly time?: string;
  readonly minutes?: number;
  /** Minutes before the start at which the calendar reminds. */
  readonly remindBefore?: number;
}

/**
 * Writes entries as an iCalendar file with floating local times: a reminder at 13:00 is at 13:00
 * on the wall, in summer and in winter, without a time zone table to keep up to date.
 *
 * @param stamp when the file was made (RFC 5545 demands it); passed in so that tests are exact.
 */
export function toCalendar(name: string, entries: readonly CalendarEntry[], stamp: Date): string {
  const calendar = ical({
    name,
    prodId: {company: 'Samsyn', product: 'Samsyn', language: 'SV'},
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) addEntry(calendar, entry, stamp);
  return calendar.toString();
}

function addEntry(
  calendar: ReturnType<typeof ical>,
  {id, title, description, date, time, minutes = 60, remindBefore}: CalendarEntry,
  stamp: Date,
): void {
  const start = wallTime(date, time ?? '00:00');
  const event = calendar.createEvent({
    id: `${id}@samsyn`,
    stamp,
    start,
    end: time === undefined ? undefined : new Date(start.getTime() + minutes * 60_000),
    allDay: time === undefined,
    floating: time !== undefined,
    summary: title,
    description,
  });
  if (remindBefore !== undefined) {
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger: remindBefore * 60,
      description: title,
    });
  }
}

/**
 * A floating time is written with the numbers the clock shows, so the Date here carries them as
 * UTC.
 *
 * @throws RangeError when date or time is not a real one.
 */
function wallTime(date: string, time: string): Date {
  const instant = new Date(`${date}T${time}:00.000Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date) {
    throw new RangeError(`Not a date and time: ${date} ${time}`);
  }
  return instant;
}
