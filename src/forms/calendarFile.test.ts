import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {toCalendar} from '../document/calendar';
import type {Form} from './schema';
import {seriesOf} from './series';

/** Only what a series of meetings is made from. */
const form = {
  id: 'motesserie',
  serie: {
    titel: 'Arbetsgrupp LSS och IFF',
    start: 'start',
    tid: 'tid',
    antal: 'antal',
    veckor: 4,
    minuter: 90,
    text: 'Förra gången, ett hinder; beslut med ansvarig funktion. Inga uppgifter om barn i kalendern.',
  },
} as unknown as Form;

/** The meetings of a calendar file, as another calendar program reads them. */
function meetings(start: string, count: number): InstanceType<typeof ICAL.Event>[] {
  const series = seriesOf(form, {start, tid: '13.00', antal: String(count)});
  if (!series.ok) throw new Error(series.why);
  const file = toCalendar('Arbetsgrupp', series.entries, new Date('2026-11-22T08:00:00Z'));
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
}

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Hours ahead of UTC in Sweden at noon that day. */
function swedishOffset(day: string): number {
  const noon = new Date(`${day}T12:00:00Z`);
  return Number(stockholm.format(noon).slice(11, 13)) - 12;
}

describe('the calendar file of a series, read by another program', () => {
  it('holds a meeting every fourth week, each of its own and with all its words', () => {
    const all = meetings('2026-12-01', 6);
    expect(all.map(({startDate}) => startDate.toString())).toEqual([
      '2026-12-01T13:00:00',
      '2026-12-29T13:00:00',
      '2027-01-26T13:00:00',
      '2027-02-23T13:00:00',
      '2027-03-23T13:00:00',
      '2027-04-20T13:00:00',
    ]);
    expect(new Set(all.map(({uid}) => uid)).size).toBe(6);
    for (const meeting of all) {
      expect(meeting.summary).toBe('Arbetsgrupp LSS och IFF');
      expect(meeting.description).toContain('ett hinder; beslut med ansvarig funktion.');
      expect(meeting.duration.toSeconds()).toBe(90 * 60);
    }
  });

  it.each([
    ['to summer time', '2027-03-09', ['2027-03-09', '2027-04-06']],
    ['to winter time', '2027-10-05', ['2027-10-05', '2027-11-02']],
  ])('stays at one o’clock on the wall when the clocks are changed %s', (_, start, days) => {
    const all = meetings(start, 2);
    expect(new Set(days.map(swedishOffset)).size).toBe(2);
    for (const [index, meeting] of all.entries()) {
      // No zone: each calendar shows the hour as it is written.
      expect(meeting.startDate.zone).toBe(ICAL.Timezone.localTimezone);
      expect(meeting.startDate.toString()).toBe(`${days[index] ?? ''}T13:00:00`);
      expect(meeting.endDate.toString()).toBe(`${days[index] ?? ''}T14:30:00`);
    }
  });
});
