import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays, dayOf, weekdayOf} from './day';
import {stockholmTime} from './stockholm';

/** The last Sunday of a month. */
const lastSunday = (year: number, month: number): string => {
  const end = addDays(dayOf(year, month + 1, 1), -1);
  return addDays(end, -((weekdayOf(end) + 1) % 7));
};

/** Summer time by the directive's own words: last Sunday of March to last Sunday of October, 01.00 UTC. */
function expected(instant: Date): {day: string; minute: number} {
  const year = instant.getUTCFullYear();
  const from = Date.parse(`${lastSunday(year, 3)}T01:00:00Z`);
  const to = Date.parse(`${lastSunday(year, 10)}T01:00:00Z`);
  const summer = instant.getTime() >= from && instant.getTime() < to;
  const local = new Date(instant.getTime() + (summer ? 2 : 1) * 3_600_000);
  return {
    day: local.toISOString().slice(0, 10),
    minute: local.getUTCHours() * 60 + local.getUTCMinutes(),
  };
}

describe('stockholmTime', () => {
  it('follows the rule for summer time at any minute of forty years', () => {
    const minutes = (Date.UTC(2040, 0, 1) - Date.UTC(2000, 0, 1)) / 60_000;
    fc.assert(
      fc.property(fc.integer({min: 0, max: minutes - 1}), (minute) => {
        const instant = new Date(Date.UTC(2000, 0, 1) + minute * 60_000);
        expect(stockholmTime(instant)).toEqual(expected(instant));
      }),
      {numRuns: 4_000},
    );
  });

  it.each([
    ['2026-03-29T00:59:00Z', '2026-03-29', 119],
    ['2026-03-29T01:00:00Z', '2026-03-29', 180],
    ['2026-10-25T00:59:00Z', '2026-10-25', 179],
    ['2026-10-25T01:00:00Z', '2026-10-25', 120],
    ['2026-12-31T23:30:00Z', '2027-01-01', 30],
  ])('%s is %s, minute %i', (instant, day, minute) => {
    expect(stockholmTime(new Date(instant))).toEqual({day, minute});
  });
});
