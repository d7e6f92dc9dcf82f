import {addDays, weekdayOf} from './day';
import {AFTNAR, aftonOf, holidayOf, type Afton} from './holidays';
import {MINUTES_PER_DAY, type DayHours, type OpeningHours} from './openingHours';
import type {WallTime} from './stockholm';

/** Whether someone answers, and when that changes. */
export type OpenState =
  | {readonly kind: 'oppet'; /** Undefined when it never closes. */ readonly till?: WallTime}
  | {readonly kind: 'stangt'; /** Undefined when no opening is known. */ readonly fran?: WallTime}
  /** The hours of this day are others, and not known. `dag` is what the day is. */
  | {readonly kind: 'okant'; readonly dag: string};

export interface CalendarRules {
  /** Eves on which what is open on weekdays is closed. */
  readonly aftnar: readonly Afton[];
}

const DEFAULT_RULES: CalendarRules = {aftnar: AFTNAR};
/** Longest anything is looked for: past any row of holidays. */
const HORIZON_DAYS = 15;

/**
 * The hours that hold on a day. A rule for holidays, or for the day before one, comes first.
 * Without one, an office that is closed on weekends is closed on holidays and eves too; of one that
 * is open on weekends nobody has told us, and nothing is guessed.
 */
export function hoursOn(
  hours: OpeningHours,
  day: string,
  rules: CalendarRules = DEFAULT_RULES,
): DayHours {
  const ordinary = hours.get(weekdayOf(day)) ?? [];
  if (isRoundTheClock(hours)) return ordinary;
  const unsaid: DayHours = hours.has(5) || hours.has(6) ? 'okänt' : [];
  if (holidayOf(day)) return hours.get('helgdag') ?? unsaid;
  if (holidayOf(addDays(day, 1))) {
    const before = hours.get('dag före helgdag');
    if (before !== undefined) return before;
  }
  const afton = aftonOf(day);
  return afton && rules.aftnar.includes(afton) ? unsaid : ordinary;
}

const isRoundTheClock = (hours: OpeningHours): boolean =>
  ([0, 1, 2, 3, 4, 5, 6] as const).every((day) => {
    const spans = hours.get(day);
    return spans !== 'okänt' && spans?.length === 1 && isWholeDay(spans[0]);
  });

const isWholeDay = (span: {from: number; to: number} | undefined): boolean =>
  span?.from === 0 && span.to >= MINUTES_PER_DAY;

/** Whether someone answers at a moment of Swedish wall time. */
export function openState(
  hours: OpeningHours,
  now: WallTime,
  rules: CalendarRules = DEFAULT_RULES,
): OpenState {
  const spans = spansAround(hours, now.day, rules);
  const open = spans.find(({from, to}) => from <= now.minute && now.minute < to);
  if (open) return {kind: 'oppet', ...closing(spans, open.to, now.day)};
  const today = hoursOn(hours, now.day, rules);
  if (today === 'okänt') return {kind: 'okant', dag: dayKindName(now.day)};
  const next = spans.find(({from}) => from > now.minute);
  const fran = next && wallTime(now.day, next.from);
  return {kind: 'stangt', ...(fran && allKnown(hours, now.day, fran.day, rules) && {fran})};
}

/** A day with unknown hours in between may well be the one it opens on. */
function allKnown(hours: OpeningHours, from: string, to: string, rules: CalendarRules): boolean {
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    if (hoursOn(hours, day, rules) === 'okänt') return false;
  }
  return true;
}

/** Known spans from yesterday to the horizon, in minutes from the beginning of `day`, in order. */
function spansAround(hours: OpeningHours, day: string, rules: CalendarRules) {
  return Array.from({length: HORIZON_DAYS + 1}, (_, index) => index - 1).flatMap((offset) => {
    const known = hoursOn(hours, addDays(day, offset), rules);
    if (known === 'okänt') return [];
    const start = offset * MINUTES_PER_DAY;
    return known.map(({from, to}) => ({from: start + from, to: start + to}));
  });
}

/** When it closes, seen past spans that follow on each other; nothing when that is never. */
function closing(
  spans: readonly {from: number; to: number}[],
  end: number,
  day: string,
): {till?: WallTime} {
  let last = end;
  for (const {from, to} of spans) if (from <= last && to > last) last = to;
  return last >= HORIZON_DAYS * MINUTES_PER_DAY ? {} : {till: wallTime(day, last)};
}

function wallTime(day: string, minute: number): WallTime {
  const days = Math.floor(minute / MINUTES_PER_DAY);
  return {day: addDays(day, days), minute: minute - days * MINUTES_PER_DAY};
}

/** What sets a day apart: "julafton", "dagen före Kristi himmelsfärdsdag". */
export function dayKindName(day: string): string {
  const next = holidayOf(addDays(day, 1));
  return holidayOf(day) ?? aftonOf(day) ?? (next ? `dagen före ${next}` : 'den här dagen');
}
