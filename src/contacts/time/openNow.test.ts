import {describe, expect, it} from 'vitest';
import {addDays, weekdayOf} from './day';
import {aftonOf, holidayOf} from './holidays';
import {stateText} from './hoursText';
import {HoursError, parseHours, type OpeningHours} from './openingHours';
import {hoursOn, openState} from './openNow';

const OFFICE = 'mån–fre 8.30–12.00, 13.00–16.00';
const JOUR =
  'mån–tors 16.30–00.00; fre 16.30–01.00; lör 15.00–01.00; sön, helgdag 15.00–00.00; dag före helgdag okänt';

const at = (day: string, clock: string) => {
  const [hour, minute] = clock.split('.').map(Number);
  return {day, minute: (hour ?? 0) * 60 + (minute ?? 0)};
};
const says = (hours: string, day: string, clock: string): string =>
  stateText(openState(parseHours(hours), at(day, clock)), at(day, clock));

describe('parseHours', () => {
  it.each([
    'dygnet runt',
    OFFICE,
    JOUR,
    'måndag–torsdag 8–16; fredag 8–15.30',
    'mån, ons och fre 9.00–11.00',
    'lör stängt; sön okänt',
    'mån-fre 08:00-16:30',
  ])('reads %s', (text) => {
    expect(() => parseHours(text)).not.toThrow();
  });

  it.each([
    ['', 'inte dagar följda av tider'],
    ['8–16', 'inte dagar'],
    ['mån', 'inte dagar'],
    ['mån–fre', 'inte dagar'],
    ['manfre 8–16', 'finns inte'],
    ['fre–mån 8–16', 'ingen följd'],
    ['mån 8', 'ingen tid'],
    ['mån 8–25', 'finns inte'],
    ['mån 8.75–9', 'finns inte'],
    ['mån 24.30–9', 'finns inte'],
    ['mån 8–12, 11–16', 'går in i varandra'],
    ['mån 8–12; mån 13–16', 'två gånger'],
    ['mån 8–12–14', 'ingen tid'],
    ['mån 8–12;', 'inte dagar'],
  ])('refuses %j: %s', (text, why) => {
    expect(() => parseHours(text)).toThrow(HoursError);
    expect(() => parseHours(text)).toThrow(why);
  });
});

describe('stateText', () => {
  it.each([
    [OFFICE, '2026-11-23', '8.29', 'Stängt nu. Öppnar klockan 8.30'],
    [OFFICE, '2026-11-23', '8.30', 'Öppet nu, till klockan 12.00'],
    [OFFICE, '2026-11-23', '12.00', 'Stängt nu. Öppnar klockan 13.00'],
    [OFFICE, '2026-11-23', '16.00', 'Stängt nu. Öppnar i morgon klockan 8.30'],
    [OFFICE, '2026-11-27', '18.00', 'Stängt nu. Öppnar på måndag klockan 8.30'],
    // Good Friday to Easter Monday.
    [OFFICE, '2026-04-02', '17.00', 'Stängt nu. Öppnar på tisdag klockan 8.30'],
    // Christmas Eve on a Thursday to the Monday after.
    [OFFICE, '2026-12-24', '10.00', 'Stängt nu. Öppnar på måndag klockan 8.30'],
    [OFFICE, '2026-06-19', '10.00', 'Stängt nu. Öppnar på måndag klockan 8.30'],
    ['dygnet runt', '2026-12-24', '3.00', 'Öppet dygnet runt'],
    [JOUR, '2026-11-23', '17.00', 'Öppet nu, till midnatt'],
    [JOUR, '2026-11-27', '23.00', 'Öppet nu, till klockan 1.00 i natt'],
    [JOUR, '2026-11-28', '0.30', 'Öppet nu, till klockan 1.00'],
    [JOUR, '2026-11-28', '1.00', 'Stängt nu. Öppnar klockan 15.00'],
    // The day before Epiphany, a Monday: other hours, which nobody has told us.
    [
      JOUR,
      '2026-01-05',
      '18.00',
      'Andra tider i dag (dagen före trettondedag jul). Vi vet inte vilka',
    ],
    [JOUR, '2026-12-24', '18.00', 'Andra tider i dag (julafton). Vi vet inte vilka'],
    [JOUR, '2026-12-25', '18.00', 'Öppet nu, till midnatt'],
    ['lör 10–14', '2026-12-26', '11.00', 'Andra tider i dag (annandag jul). Vi vet inte vilka'],
  ])('%s at %s %s: %s', (hours, day, clock, text) => {
    expect(says(hours, day, clock)).toBe(text);
  });
});

/** The rule once more, as plainly as can be: which minutes of a day are open, asked one by one. */
function naive(hours: OpeningHours, day: string, minute: number): 'oppet' | 'stangt' | 'okant' {
  const covers = (on: string, offset: number): boolean => {
    const spans = hoursOn(hours, on);
    return (
      spans !== 'okänt' && spans.some((s) => s.from <= minute + offset && minute + offset < s.to)
    );
  };
  if (covers(day, 0) || covers(addDays(day, -1), 1440)) return 'oppet';
  return hoursOn(hours, day) === 'okänt' ? 'okant' : 'stangt';
}

describe('openState over whole years', () => {
  const texts = [OFFICE, JOUR, 'dygnet runt', 'mån–sön 22–06', 'lör, sön 10–14; helgdag stängt'];

  it.each(texts)('agrees with the plain rule every half hour of a year: %s', (text) => {
    const hours = parseHours(text);
    const faults: string[] = [];
    for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
      for (let minute = 0; minute < 1440; minute += 30) {
        const state = openState(hours, {day, minute});
        if (state.kind !== naive(hours, day, minute)) faults.push(`${day} ${minute}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it.each(texts)('tells a next change that is one: %s', (text) => {
    const hours = parseHours(text);
    for (let day = '2027-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
      for (const minute of [0, 61, 721, 1000]) {
        const state = openState(hours, {day, minute});
        if (state.kind === 'oppet' && state.till) {
          expect(openState(hours, state.till).kind).not.toBe('oppet');
        }
        if (state.kind === 'stangt' && state.fran) {
          expect(openState(hours, state.fran).kind).toBe('oppet');
          expect(`${state.fran.day}` >= day).toBe(true);
        }
      }
    }
  });

  it('an office is never open on a holiday, an eve or a weekend', () => {
    const hours = parseHours(OFFICE);
    for (let day = '2024-01-01'; day < '2034-01-01'; day = addDays(day, 1)) {
      const off = weekdayOf(day) >= 5 || holidayOf(day) !== undefined || aftonOf(day) !== undefined;
      expect(openState(hours, {day, minute: 600}).kind).toBe(off ? 'stangt' : 'oppet');
    }
  });

  it('eves are open when the organisation says that they are', () => {
    const hours = parseHours(OFFICE);
    expect(openState(hours, at('2026-12-24', '10.00'), {aftnar: []}).kind).toBe('oppet');
    expect(openState(hours, at('2026-12-24', '10.00'), {aftnar: ['nyårsafton']}).kind).toBe(
      'oppet',
    );
    expect(openState(hours, at('2026-12-31', '10.00'), {aftnar: ['nyårsafton']}).kind).toBe(
      'stangt',
    );
  });
});
