import {describe, expect, it} from 'vitest';
import {toCalendar, type CalendarEntry} from './calendar';

const stamp = new Date('2026-11-22T08:00:00Z');
const entry: CalendarEntry = {id: 'a', title: 'Ärendedragning; LSS, IFF', date: '2026-12-01'};

/** Undoes the folding of long lines (RFC 5545, 3.1). */
const unfold = (text: string): string => text.replace(/\r\n[ \t]/g, '');

describe('toCalendar', () => {
  it('writes a timed entry as floating local time', () => {
    const text = unfold(toCalendar('Möten', [{...entry, time: '13:00', minutes: 30}], stamp));
    expect(text).toContain('DTSTART:20261201T130000\r\n');
    expect(text).toContain('DTEND:20261201T133000\r\n');
    expect(text).toContain('DTSTAMP:20261122T080000Z');
  });

  it('writes an entry without time as a whole day', () => {
    expect(toCalendar('Möten', [entry], stamp)).toContain('DTSTART;VALUE=DATE:20261201');
  });

  it('escapes text, keeps lines within 75 octets and ends them with CRLF', () => {
    const title = 'Å'.repeat(200);
    const text = toCalendar('Möten', [entry, {...entry, id: 'b', title}], stamp);
    expect(unfold(text)).toContain('SUMMARY:Ärendedragning\\; LSS\\, IFF');
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('reminds before the start', () => {
    const text = toCalendar('M', [{...entry, time: '09:00', remindBefore: 30}], stamp);
    expect(text).toContain('TRIGGER:-PT30M');
  });

  it.each(['2026-02-30', 'i morgon', '2026-13-01'])('refuses the date %s', (date) => {
    expect(() => toCalendar('M', [{...entry, date}], stamp)).toThrow(RangeError);
  });
});
