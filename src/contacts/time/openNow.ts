import {addDays, weekdayOf} from './day';
import {AFTNAR, aftonOf, holidayOf, type Afton} from './holidays';
import {MINUTES_PER_DAY, type DayHours, type OpeningHours, type Span} from './openingHours';
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
    return spans !== 'okänt' && spans?.[0]?.from === 0 && spans[0].to >= MINUTES_PER_DAY;
  });

/** Whether someone answers at a moment of Swedish wall time. */
export function openState(
  hours: OpeningHours,
  now: WallTime,
  rules: CalendarRules = DEFAULT_RULES,
): OpenState {
  const around = [-1, 0, 1].flatMap((offset) => spansOf(hours, now.day, offset, rules));
  const open = around.find(({from, to}) => from <= now.minute && now.minute < to);
  if (open) return {kind: 'oppet', ...closing(hours, open.to, now.day, rules)};
  const today = hoursOn(hours, now.day, rules);
  if (today === 'okänt') return {kind: 'okant', dag: dayKindName(now.day)};
  const fran = nextOpening(hours, now, rules);
  return {kind: 'stangt', ...(fran && {fran})};
}

/** Known spans of the day `offset` days on, in minutes from the beginning of `day`. */
function spansOf(hours: OpeningHours, day: string, offset: number, rules: CalendarRules): Span[] {
  const known = hoursOn(hours, addDays(day, offset), rules);
  if (known === 'okänt') return [];
  const start = offset * MINUTES_PER_DAY;
  return known.map(({from, to}) => ({from: start + from, to: start + to}));
}

/** The next opening that is certain: a day with unknown hours in between may well be the one. */
function nextOpening(
  hours: OpeningHours,
  now: WallTime,
  rules: CalendarRules,
): WallTime | undefined {
  for (let offset = 0; offset <= HORIZON_DAYS; offset++) {
    if (hoursOn(hours, addDays(now.day, offset), rules) === 'okänt') return undefined;
    const next = spansOf(hours, now.day, offset, rules).find(({from}) => from > now.minute);
    if (next) return wallTime(now.day, next.from);
  }
  return undefined;
}

/** When it closes, seen past spans that follow on each other; nothing when that is never. */
function closing(
  hours: OpeningHours,
  end: number,
  day: string,
  rules: CalendarRules,
): {till?: WallTime} {
  if (isRoundTheClock(hours)) return {};
  let last = end;
  for (let offset = 0; offset * MINUTES_PER_DAY <= last && offset <= HORIZON_DAYS; offset++) {
    for (const {from, to} of spansOf(hours, day, offset, rules)) {
      if (from <= last && to > last) last = to;
    }
  }
  return {till: wallTime(day, last)};
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
