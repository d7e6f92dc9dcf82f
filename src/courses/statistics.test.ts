import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {NO_PROGRESS, withReply} from './progress';
import {
  correlation,
  itemStatistics,
  makeResultFile,
  readResultFile,
  type ResultFile,
} from './statistics';

const items = ['q1', 'q2', 'q3', 'q4', 'q5'].map((id) => ({id, hash: 'h', poang: true}));
const learner = (points: readonly number[], code = '0'): ResultFile => ({
  format: 'samsyn-resultat',
  version: 1,
  manad: '2026-11',
  svar: Object.fromEntries(
    points.map((p, index) => [`q${index + 1}`, {h: 'h', p, s: p === 100 ? 3 : 1, k: code}]),
  ),
});
const many = (n: number, make: (index: number) => ResultFile) =>
  Array.from({length: n}, (_, index) => make(index));

describe('item statistics', () => {
  it('tells nothing of fewer than five, and only counts of fewer than thirty', () => {
    expect(
      itemStatistics(
        many(4, () => learner([100, 0, 0, 0, 0])),
        items,
      )[0],
    ).toEqual({id: 'q1', n: 'for-fa', choices: {}, remarks: []});
    const some = itemStatistics(
      many(29, () => learner([100, 0, 0, 0, 0])),
      items,
    )[0]!;
    expect(some).toMatchObject({n: 29, choices: {'0': 29}});
    expect(some.p).toBeUndefined();
  });

  it('finds an item that divides those who know from those who do not', () => {
    const files = many(60, (index) =>
      index % 2 ? learner([100, 100, 100, 100, 0]) : learner([0, 0, 0, 0, 100]),
    );
    const [first, , , , last] = itemStatistics(files, items);
    expect(first).toMatchObject({n: 60, p: 0.5});
    expect(first!.discrimination).toBeGreaterThan(0.9);
    expect(last!.discrimination).toBeLessThan(-0.9);
    expect(last!.remarks).toHaveLength(1);
    expect(first!.calibration).toContainEqual({saker: 3, n: 30, right: 1});
  });

  it('never lets a small count be worked out from the total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('0', '1', '2', '3'), {minLength: 5, maxLength: 60}),
        (codes) => {
          const [first] = itemStatistics(
            codes.map((code) => learner([100], code)),
            items,
          );
          const hidden = Object.values(first!.choices).filter((count) => count === 'for-fa');
          const kinds = new Set(codes).size;
          if (kinds > 1) expect(hidden).not.toHaveLength(1);
          for (const count of Object.values(first!.choices))
            if (count !== 'for-fa') expect(count).toBeGreaterThanOrEqual(5);
        },
      ),
    );
  });

  it('leaves out answers to another wording', () => {
    const old = many(40, () => ({...learner([]), svar: {q1: {h: 'gammal', p: 0, s: 1, k: '1'}}}));
    expect(itemStatistics(old, items)[0]!.n).toBe('for-fa');
  });

  it('correlates as Pearson does', () => {
    expect(
      correlation([
        [0, 1],
        [1, 2],
        [0, 1],
        [1, 2],
      ]),
    ).toBeCloseTo(1);
    expect(
      correlation([
        [1, 1],
        [1, 2],
      ]),
    ).toBeUndefined();
    expect(
      correlation([
        [0, 3],
        [0, 5],
        [1, 4],
        [1, 8],
      ]),
    ).toBeCloseTo(0.5345, 3);
  });
});

describe('a result file', () => {
  it('holds first answers, a month and nothing more, and is read back', () => {
    const first = withReply(NO_PROGRESS, 'q1', 'h', [1_795_300_000, 0, 3, 0, '2']);
    const progress = withReply(first, 'q1', 'h', [1_795_400_000, 100, 3, 0, '1']);
    const file = makeResultFile(progress, items, '2026-11');
    expect(file.svar).toEqual({q1: {h: 'h', p: 0, s: 3, k: '2'}});
    expect(readResultFile(JSON.stringify(file))).toEqual({file});
  });

  it.each([
    '',
    '{',
    '[]',
    '{"format":"annat"}',
    '{"format":"samsyn-resultat","version":9}',
    '{"format":"samsyn-resultat","version":1,"manad":"nu"}',
  ])('says what is wrong with %j', (text) => {
    const result = readResultFile(text);
    expect('fault' in result && result.fault).toMatch(/^Filen .+\.$/);
  });
});
