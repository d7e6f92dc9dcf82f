import type {CalendarEntry} from '../document/calendar';
import type {Form} from './schema';
import {textValue, type Values} from './values';

const MAX_MEETINGS = 26;

/** Why there is no series yet, or its meetings. */
export type Series =
  | {readonly ok: true; readonly entries: readonly CalendarEntry[]}
  | {readonly ok: false; readonly why: string};

/** Meetings at even intervals from the first day, at the same time on the clock. */
export function seriesOf(form: Form, values: Values): Series {
  const {serie} = form;
  if (!serie) return {ok: false, why: 'Blanketten har inga möten.'};
  const first = textValue(values[serie.start]);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(first)) return {ok: false, why: 'Välj dag för första mötet.'};
  const time = /^(\d{1,2})[.:](\d{2})$/.exec(textValue(values[serie.tid]).trim());
  const [hour, minute] = [Number(time?.[1]), Number(time?.[2])];
  if (!time || hour > 23 || minute > 59) return {ok: false, why: 'Skriv tiden så här: 13.00'};
  const count = Number(textValue(values[serie.antal]).trim());
  if (!Number.isInteger(count) || count < 1 || count > MAX_MEETINGS) {
    return {ok: false, why: `Skriv hur många möten, 1–${MAX_MEETINGS}.`};
  }
  return {
    ok: true,
    entries: Array.from({length: count}, (_, index) => ({
      id: `${form.id}-${first}-${index + 1}`,
      title: serie.titel,
      description: serie.text,
      date: addDays(first, index * serie.veckor * 7),
      time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
      minutes: serie.minuter,
    })),
  };
}

/** A day some days later, by the calendar. */
function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
