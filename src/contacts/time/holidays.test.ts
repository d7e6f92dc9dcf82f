import {describe, expect, it} from 'vitest';
import {addDays, weekdayOf} from './day';
import {aftonOf, easterSunday, holidayOf, holidaysOf} from './holidays';

describe('easterSunday', () => {
  // Svenska kyrkans kalender.
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('of %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });
});

describe('holidaysOf', () => {
  it('knows the days of 2026', () => {
    expect([...holidaysOf(2026)]).toEqual([
      ['2026-01-01', 'nyårsdagen'],
      ['2026-01-06', 'trettondedag jul'],
      ['2026-04-03', 'långfredagen'],
      ['2026-04-05', 'påskdagen'],
      ['2026-04-06', 'annandag påsk'],
      ['2026-05-01', 'första maj'],
      ['2026-05-14', 'Kristi himmelsfärdsdag'],
      ['2026-05-24', 'pingstdagen'],
      ['2026-06-06', 'nationaldagen'],
      ['2026-06-20', 'midsommardagen'],
      ['2026-10-31', 'alla helgons dag'],
      ['2026-12-25', 'juldagen'],
      ['2026-12-26', 'annandag jul'],
    ]);
  });

  it('keeps every day where the law puts it, a hundred years on', () => {
    for (let year = 1990; year <= 2090; year++) {
      const days = [...holidaysOf(year)];
      const at = (name: string) => days.find(([, names]) => names.includes(name))?.[0] ?? '';
      expect(weekdayOf(at('påskdagen'))).toBe(6);
      expect(weekdayOf(at('långfredagen'))).toBe(4);
      expect(weekdayOf(at('Kristi himmelsfärdsdag'))).toBe(3);
      expect(weekdayOf(at('pingstdagen'))).toBe(6);
      expect(weekdayOf(at('midsommardagen'))).toBe(5);
      expect(
        at('midsommardagen') >= `${year}-06-20` && at('midsommardagen') <= `${year}-06-26`,
      ).toBe(true);
      expect(weekdayOf(at('alla helgons dag'))).toBe(5);
      expect(
        at('alla helgons dag') >= `${year}-10-31` && at('alla helgons dag') <= `${year}-11-06`,
      ).toBe(true);
      expect(aftonOf(addDays(at('midsommardagen'), -1))).toBe('midsommarafton');
    }
  });

  it('names both when two fall on one day', () => {
    expect(holidayOf('2008-05-01')).toBe('första maj och Kristi himmelsfärdsdag');
  });

  it('calls an ordinary Sunday no holiday by name', () => {
    expect(holidayOf('2026-11-22')).toBeUndefined();
  });
});
