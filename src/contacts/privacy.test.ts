import {describe, expect, it} from 'vitest';
import type {Contact} from './contactSchema';
import {privacyFaults} from './privacy';
import {aContact} from './testing';

const fieldsOf = (fields: Partial<Contact>) =>
  privacyFaults(aContact(fields), '2026-11-22').map(({field}) => field);

describe('privacyFaults', () => {
  it.each([
    ['19121212-1212'],
    ['121212-1212'],
    ['121212+1212'],
    ['20121212 1212'],
    ['121272-1212'],
    ['191212121212'],
  ])('finds an identity number: %s', (number) => {
    expect(fieldsOf({telefonInfo: `Fråga efter ${number}`})).toEqual(['telefonInfo']);
  });

  it.each(['070-123 45 67', '0701234567', '+46 70 123 45 67', '076-1234567', '0046-73-123 45 67'])(
    'finds a mobile number: %s',
    (number) => {
      expect(fieldsOf({telefon: [number]})).toEqual(['telefon']);
      expect(fieldsOf({telefon: [number], samtycke: '2026-11-01'})).toEqual([]);
      expect(fieldsOf({forVad: [`Ring ${number}`]})).toEqual(['forVad']);
    },
  );

  it.each([
    '021-39 00 00',
    '0220-246 04',
    '1177',
    '112',
    '0771-524 524',
    '0227-60 00 00',
    '08-700 00 00',
  ])('lets a function keep its number: %s', (number) => {
    expect(fieldsOf({telefon: [number], forVad: [`Ring ${number}`]})).toEqual([]);
  });

  it('takes a personal box for what it is, and a function box too', () => {
    expect(fieldsOf({epost: 'test.testsson@koping.se'})).toEqual(['epost']);
    expect(fieldsOf({epost: 'kopings.kommun@koping.se'})).toEqual([]);
    expect(fieldsOf({epost: 'lss.mottagning@koping.se'})).toEqual([]);
    expect(fieldsOf({epost: 'info@koping.se'})).toEqual([]);
  });

  it('lets no name stay past its day', () => {
    expect(fieldsOf({namn: 'Test Testsson', tasBort: '2026-11-22'})).toEqual(['tasBort']);
    expect(fieldsOf({namn: 'Test Testsson', tasBort: '2026-11-23'})).toEqual([]);
  });
});
