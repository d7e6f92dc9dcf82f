import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {allowedEdits, distance} from './distance';
import {makeLexicon, nearest} from './nearest';

// Hundreds of made-up inputs a test: a busy machine needs more than the usual seconds.
vi.setConfig({testTimeout: 60_000});

/** The textbook table, unbanded: what the fast version must agree with. */
function slow(a: string, b: string): number {
  const d = Array.from({length: a.length + 1}, (_, i) =>
    Array.from({length: b.length + 1}, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => d[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(i - 2, j - 2) + 1);
      }
      const row = d[i];
      if (row) row[j] = best;
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({unit: fc.constantFrom('a', 'b', 'l', 'ö', 'r'), maxLength: 9});

describe('distance', () => {
  it.each([
    ['avlösare', 'avlösare', 0],
    ['kontaktpesron', 'kontaktperson', 1],
    ['korttidvistelse', 'korttidsvistelse', 1],
    ['boende', 'bonde', 1],
    ['hvb', 'sip', 3],
  ])('%s and %s differ by %d', (a, b, edits) => {
    expect(distance(a, b, 5)).toBe(edits);
  });

  it('agrees with the textbook up to its limit, and says limit + 1 beyond', () => {
    fc.assert(
      fc.property(word, word, fc.integer({min: 0, max: 4}), (a, b, limit) => {
        expect(distance(a, b, limit)).toBe(Math.min(slow(a, b), limit + 1));
      }),
      {numRuns: 2000},
    );
  });

  it('allows short words no slip', () => {
    expect([3, 4, 7, 8].map(allowedEdits)).toEqual([0, 1, 1, 2]);
  });
});

describe('nearest', () => {
  it('finds exactly the words that measuring every word would find', () => {
    fc.assert(
      fc.property(fc.array(word, {maxLength: 40}), word, (list, asked) => {
        const limit = 2;
        const unique = [...new Set(list)].filter((each) => each !== '');
        const found = nearest(asked, makeLexicon(unique), limit).map((near) => near.word);
        expect(found.sort()).toEqual(unique.filter((w) => slow(asked, w) <= limit).sort());
      }),
    );
  });
});
