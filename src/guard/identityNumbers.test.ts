import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findIdentifying} from './findIdentifying';
import {checkDigit} from './identityNumbers';

const two = (value: number): string => String(value).padStart(2, '0');

/** Birth numbers 980–999 belong to nobody (Skatteverket's test numbers lie there as well). */
const numbers = fc.record({
  year: fc.integer({min: 1926, max: 2026}),
  month: fc.integer({min: 1, max: 12}),
  day: fc.integer({min: 1, max: 28}),
  birth: fc.integer({min: 980, max: 999}),
  century: fc.boolean(),
  between: fc.constantFrom('', '-', ' ', '.'),
  before: fc.constantFrom('-', '+', '', ' ', '–', ' - ', '\u2212', '\u00a0'),
  around: fc.constantFrom(
    ['', ''],
    ['Pnr ', '.'],
    ['(', ')'],
    ['pnr:', ','],
    ['Det är ', ' som står'],
  ),
});

type Spelling = typeof numbers extends fc.Arbitrary<infer T> ? T : never;

/** Ten bare digits that begin as a mobile number does are told as one; they are found all the same. */
const mayBeMobile = ({year, century, between, before}: Spelling): boolean =>
  year % 100 === 7 && !century && between === '' && before === '';

/** The number as somebody may write it, with an error of `off` in the check digit. */
function spell(number: Spelling, dayOffset: number, off: number): {text: string; whole: string} {
  const {year, month, day, birth, century, between, before, around} = number;
  const date = [two(year % 100), two(month), two(day + dayOffset)];
  const digit = (checkDigit(`${date.join('')}${birth}`) + off) % 10;
  const [first = '', ...rest] = date;
  const written = [century ? `${Math.floor(year / 100)}${first}` : first, ...rest].join(between);
  const whole = `${written}${before}${birth}${digit}`;
  return {text: `${around[0]}${whole}${around[1]}`, whole};
}

describe('personnummer and samordningsnummer', () => {
  it('are found whole in every spelling', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        fc.pre(!mayBeMobile(number));
        const {text, whole} = spell(number, 0, 0);
        const found = findIdentifying(text);
        expect(found.map(({kind, text: part}) => ({kind, part}))).toContainEqual({
          kind: 'personnummer',
          part: whole,
        });
      }),
      {seed: 20261122, numRuns: 1000},
    );
  });

  it('with 60 added to the day are samordningsnummer', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        fc.pre(!mayBeMobile(number));
        const {text, whole} = spell(number, 60, 0);
        expect(findIdentifying(text)).toContainEqual(
          expect.objectContaining({kind: 'samordningsnummer', text: whole}),
        );
      }),
      {seed: 20261122, numRuns: 1000},
    );
  });

  it('are not made of digits whose check digit is wrong', () => {
    fc.assert(
      fc.property(numbers, fc.integer({min: 1, max: 9}), (number, off) => {
        const {text} = spell({...number, century: false}, 0, off);
        const kinds = findIdentifying(text).map(({kind}) => kind);
        expect(kinds).not.toContain('personnummer');
        expect(kinds).not.toContain('samordningsnummer');
      }),
      {seed: 20261122, numRuns: 1000},
    );
  });

  it('leave organisation numbers, months that do not exist and longer numbers alone', () => {
    for (const text of ['212000-2080', '141312-2386', '140230-2385', '99201403122389123']) {
      expect(
        findIdentifying(text).filter(({kind}) => /nummer/.test(kind)),
        text,
      ).toEqual([]);
    }
  });

  it('point at places in the text, in UTF-16 units, without overlaps', () => {
    const words = fc.constantFrom(
      'Elias',
      '🙂',
      '070-174 06 35',
      'Björkvägen 7',
      'och',
      '.',
      'é',
      '\n',
      'x@y.se',
    );
    fc.assert(
      fc.property(fc.array(words, {maxLength: 14}), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const finding of findIdentifying(text)) {
          expect(text.slice(finding.start, finding.end)).toBe(finding.text);
          expect(finding.start).toBeGreaterThanOrEqual(end);
          end = finding.end;
        }
      }),
      {seed: 20261122, numRuns: 400},
    );
  });
});
