import {describe, expect, it} from 'vitest';
import {readGuideModel} from '../../library/readGuide';
import {NOD, type GuideModel} from '../model';
import {beyond, conditionOf, namesIn, sentence} from './condition';

const model = readGuideModel(process.cwd());
const LETTERS = ['A', 'B', 'C', 'D'];

/** A model whose first four nodes are leaves A to D. */
const small = (...noder: readonly number[][]): GuideModel => ({
  ...model,
  noder: [...LETTERS.map(() => [NOD.uppgift, 0, 1]), ...noder],
});
const said = (...noder: readonly number[][]): string =>
  sentence(conditionOf(small(...noder), LETTERS, LETTERS.length + noder.length - 1));

describe('a condition', () => {
  it.each<[string, number[][]]>([
    ['A OCH B', [[NOD.och, 0, 1]]],
    [
      'A OCH B OCH C',
      [
        [NOD.och, 0, 1],
        [NOD.och, 4, 2],
      ],
    ],
    [
      '(A ELLER B) OCH C',
      [
        [NOD.eller, 0, 1],
        [NOD.och, 4, 2],
      ],
    ],
    [
      'A OCH B ELLER C',
      [
        [NOD.och, 0, 1],
        [NOD.eller, 4, 2],
      ],
    ],
    [
      'A OCH (B ELLER C)',
      [
        [NOD.och, 0, 1],
        [NOD.och, 0, 2],
        [NOD.eller, 4, 5],
      ],
    ],
    [
      'A OCH (B ELLER C OCH D)',
      [
        [NOD.och, 0, 1],
        [NOD.och, 0, 2, 3],
        [NOD.eller, 4, 5],
      ],
    ],
    // Nothing is left when one alternative is all that is shared.
    [
      'A ELLER A OCH B',
      [
        [NOD.och, 0, 1],
        [NOD.eller, 0, 4],
      ],
    ],
    [
      'INTE (A ELLER B)',
      [
        [NOD.eller, 0, 1],
        [NOD.inte, 4],
      ],
    ],
  ])('is told as %s', (expected, noder) => {
    expect(said(...noder)).toBe(expected);
  });

  it('of a line is told without what its rule already asks', () => {
    const both = small([NOD.och, 0, 1], [NOD.och, 4, 2], [NOD.och, 0, 1, 3]);
    expect(beyond(both, LETTERS, 4, 4)).toBeUndefined();
    expect(sentence(beyond(both, LETTERS, 5, 4) ?? {kind: 'leaf', text: ''})).toBe('C');
    expect(sentence(beyond(both, LETTERS, 6, 4) ?? {kind: 'leaf', text: ''})).toBe('D');
  });

  it('names what it rests on, each name once', () => {
    const names = model.regler.flatMap((rule) => namesIn(conditionOf(model, [], rule.nod)));
    expect(names).toContain('PK-JA');
    expect(names.every((name) => model.namn.some(({namn}) => namn === name))).toBe(true);
  });
});
