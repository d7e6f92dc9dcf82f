import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {editDistance, nearest, suggestion} from './suggest';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['sip', 'sip', 0],
    ['sip', 'spi', 1],
    ['insats', 'insatser', 2],
    ['agare', 'ägare', 1],
    ['lss', 'iff', 3],
  ])('%s and %s are %d apart', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
  });

  it('is the same both ways, and at most the longer word', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 20}), fc.string({maxLength: 20}), (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('with a limit agrees as long as the distance is within it', () => {
    fc.assert(
      fc.property(
        fc.string({maxLength: 12}),
        fc.string({maxLength: 12}),
        fc.integer({min: 0, max: 12}),
        (a, b, limit) => {
          const whole = editDistance(a, b);
          const limited = editDistance(a, b, limit);
          if (whole <= limit) expect(limited).toBe(whole);
          else expect(limited).toBeGreaterThan(limit);
        },
      ),
    );
  });
});

describe('nearest', () => {
  const slugs = ['lss-korttidsvistelse', 'familjehem', 'kontaktfamilj', 'sip'];

  it('finds a misspelled word', () => {
    expect(nearest('familjehm', slugs)).toBe('familjehem');
  });

  it('overlooks å, ä, ö, capitals and spaces', () => {
    expect(nearest('Överenskommelse', ['lag', 'overenskommelse'])).toBe('overenskommelse');
    expect(nearest('lokal rutin', ['lag', 'lokal-rutin'])).toBe('lokal-rutin');
  });

  it('finds the one word that holds the given one whole', () => {
    expect(nearest('korttidsvistelse', slugs)).toBe('lss-korttidsvistelse');
  });

  it('says nothing when nothing is near', () => {
    expect(nearest('tandvård', slugs)).toBeUndefined();
  });
});

describe('suggestion', () => {
  it('shows a short list whole when nothing is near', () => {
    expect(suggestion('x', ['lss', 'iff'], 'rätta')).toBe('välj bland: lss, iff');
  });

  it('falls back to the given words for a long list', () => {
    const many = Array.from({length: 20}, (_, index) => `insats-nummer-${index}`);
    expect(suggestion('qqqqqq', many, 'rätta')).toBe('rätta');
  });
});
