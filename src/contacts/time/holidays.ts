import {addDays, dayOf, weekdayOf} from './day';

/**
 * Easter Sunday in the Gregorian calendar (the algorithm of Meeus, Jones and Butcher).
 */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The first Saturday on or after a day. */
const saturdayFrom = (day: string): string => addDays(day, (5 - weekdayOf(day) + 7) % 7);

/**
 * The Swedish public holidays of a year besides ordinary Sundays, by date: the days of
 * lagen (1989:253) om allmänna helgdagar.
 */
export function holidaysOf(year: number): ReadonlyMap<string, string> {
  const easter = easterSunday(year);
  const names = new Map<string, string>();
  const days: [string, string][] = [
    [dayOf(year, 1, 1), 'nyårsdagen'],
    [dayOf(year, 1, 6), 'trettondedag jul'],
    [addDays(easter, -2), 'långfredagen'],
    [easter, 'påskdagen'],
    [addDays(easter, 1), 'annandag påsk'],
    [dayOf(year, 5, 1), 'första maj'],
    [addDays(easter, 39), 'Kristi himmelsfärdsdag'],
    [addDays(easter, 49), 'pingstdagen'],
    [dayOf(year, 6, 6), 'nationaldagen'],
    [saturdayFrom(dayOf(year, 6, 20)), 'midsommardagen'],
    [saturdayFrom(dayOf(year, 10, 31)), 'alla helgons dag'],
    [dayOf(year, 12, 25), 'juldagen'],
    [dayOf(year, 12, 26), 'annandag jul'],
  ];
  // Two may fall on the same day, as första maj and Kristi himmelsfärdsdag did in 2008.
  for (const [day, name] of days) {
    const earlier = names.get(day);
    names.set(day, earlier === undefined ? name : `${earlier} och ${name}`);
  }
  return names;
}

/** Eves when offices are closed although the law does not call them holidays. */
export const AFTNAR = ['julafton', 'nyårsafton', 'midsommarafton'] as const;

export type Afton = (typeof AFTNAR)[number];

/** Which eve a day is, if any. */
export function aftonOf(day: string): Afton | undefined {
  if (day.endsWith('-12-24')) return 'julafton';
  if (day.endsWith('-12-31')) return 'nyårsafton';
  if (holidayOf(addDays(day, 1)) === 'midsommardagen') return 'midsommarafton';
  return undefined;
}

/** Asked for over and over; a year never changes. */
const years = new Map<number, ReadonlyMap<string, string>>();

/** The name of the public holiday that a day is; ordinary Sundays have none. */
export function holidayOf(day: string): string | undefined {
  const year = Number(day.slice(0, 4));
  let names = years.get(year);
  if (!names) years.set(year, (names = holidaysOf(year)));
  return names.get(day);
}
