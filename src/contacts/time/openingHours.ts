import type {Weekday} from './day';

/*
 * Opening hours as they are written on a door: "mån–fre 8.30–12.00, 13.00–16.00; lör 10.00–14.00".
 * One text that people read, authors write and a program understands.
 */

/** The days a rule may speak of: weekdays, public holidays, and the day before one. */
export type DayKind = Weekday | 'helgdag' | 'dag före helgdag';

/** From one minute of the day to another; `to` above 1440 goes on past midnight. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Open during some spans (none: closed), or open at times that nobody has told us. */
export type DayHours = readonly Span[] | 'okänt';

/** Hours by kind of day. A weekday that is not named is closed. */
export type OpeningHours = ReadonlyMap<DayKind, DayHours>;

export const ROUND_THE_CLOCK = 'dygnet runt';
export const MINUTES_PER_DAY = 1440;
const DAYS = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'] as const;
const ALL_DAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const ALIASES: Readonly<Record<string, DayKind>> = {
  tor: 3,
  helg: 'helgdag',
  helgdagar: 'helgdag',
  röd: 'helgdag',
};

/** A text that is no opening hours: which part, and why. */
export class HoursError extends Error {}

/**
 * Reads opening hours.
 *
 * @throws HoursError with a Swedish message that names the part that could not be read.
 */
export function parseHours(text: string): OpeningHours {
  if (text.trim().toLowerCase() === ROUND_THE_CLOCK) {
    return new Map(ALL_DAYS.map((day) => [day, [{from: 0, to: MINUTES_PER_DAY}]]));
  }
  const hours = new Map<DayKind, DayHours>();
  for (const part of text.split(';').map((each) => each.trim())) {
    const {days, times} = splitRule(part);
    const spans = parseTimes(times, part);
    for (const day of parseDays(days, part)) {
      if (hours.has(day)) throw new HoursError(`dagen ”${dayName(day)}” står två gånger`);
      hours.set(day, spans);
    }
  }
  return hours;
}

/** "mån–fre 8.30–16.00" → days and times. The times begin at the first digit or at a word for none. */
function splitRule(part: string): {days: string; times: string} {
  const match = /^(.+?)\s+(\d.*|stängt|okänt)$/i.exec(part);
  const [, days, times] = match ?? [];
  if (days === undefined || times === undefined) {
    throw new HoursError(`”${part}” är inte dagar följda av tider`);
  }
  return {days: days.toLowerCase(), times: times.toLowerCase()};
}

function parseDays(text: string, part: string): DayKind[] {
  return text.split(/\s*,\s*|\s+och\s+/).flatMap((item) => {
    const [first = '', last] = item.split(/\s*[–-]\s*/);
    const from = parseDay(first, part);
    if (last === undefined) return [from];
    const to = parseDay(last, part);
    if (typeof from !== 'number' || typeof to !== 'number' || to <= from) {
      throw new HoursError(`”${item}” är ingen följd av dagar`);
    }
    return ALL_DAYS.slice(from, to + 1);
  });
}

function parseDay(word: string, part: string): DayKind {
  if (word === 'helgdag' || word === 'dag före helgdag') return word;
  const alias = ALIASES[word];
  if (alias !== undefined) return alias;
  const index = DAYS.findIndex((day) => word.startsWith(day));
  const known = index >= 0 && /^(?:dag|sdag|dagar)?$/.test(word.slice(DAYS[index]?.length));
  if (!known) throw new HoursError(`dagen ”${word}” i ”${part}” finns inte`);
  return index as Weekday;
}

function parseTimes(text: string, part: string): DayHours {
  if (text === 'okänt') return 'okänt';
  if (text === 'stängt') return [];
  const spans = text.split(/\s*,\s*|\s+och\s+/).map((item) => {
    const [from = '', to, ...rest] = item.split(/\s*[–-]\s*/);
    if (to === undefined || rest.length > 0) {
      throw new HoursError(`”${item}” i ”${part}” är ingen tid från och till`);
    }
    return spanOf(parseClock(from, part), parseClock(to, part));
  });
  const sorted = spans.every((span, index) => span.from > (spans[index - 1]?.to ?? -1));
  if (!sorted) throw new HoursError(`tiderna i ”${part}” går in i varandra`);
  return spans;
}

/** An end that is not after the start lies on the next day: 16.30–01.00, 15.00–00.00. */
function spanOf(from: number, to: number): Span {
  return {from, to: to > from ? to : to + MINUTES_PER_DAY};
}

function parseClock(text: string, part: string): number {
  const match = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text);
  const hour = Number(match?.[1]);
  const minute = Number(match?.[2] ?? 0);
  if (!match || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) {
    throw new HoursError(`klockslaget ”${text}” i ”${part}” finns inte`);
  }
  return hour * 60 + minute;
}

/** What a day is called in the text. */
export function dayName(day: DayKind): string {
  return typeof day === 'number' ? (DAYS[day] ?? '') : day;
}
