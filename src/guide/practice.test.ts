import {describe, expect, it} from 'vitest';
import {compareGuess, candidates} from './practice';
import type {Resultat} from './guide';
import type {GuideModel} from './model';

const result = {
  listor: {passar: ['a', 'b'], kanPassa: ['c'], garInteAttAvgora: ['d'], passarInte: ['e']},
  forklaringar: [
    {insats: 'a', utfall: 'passar'},
    {insats: 'c', utfall: 'kan-passa'},
    {insats: 'd', utfall: 'gar-inte-att-avgora-an'},
    {insats: 'e', utfall: 'passar-inte'},
    {insats: 'hem', utfall: 'passar-inte'},
  ],
} as unknown as Resultat;
const model = {
  insatser: ['e', 'hem', 'a', 'd', 'b', 'c'].map((slug) => ({slug})),
  nioAtta: {insats: 1},
} as unknown as GuideModel;

describe('candidates', () => {
  it('are in the order of the catalogue, so that the place gives nothing away, with 9 § 8 among them', () => {
    expect(candidates(result, model)).toEqual(['e', 'hem', 'a', 'd', 'b', 'c']);
  });
});

describe('compareGuess', () => {
  it('counts passar and kan passa as one, and what was not guessed as nothing', () => {
    const guesses = {a: 'ja', c: 'ja', d: 'oklart', hem: 'ja'} as const;
    const rows = compareGuess(['a', 'c', 'd', 'e', 'hem'], guesses, result);
    expect(rows.map(({lika}) => lika)).toEqual([true, true, true, undefined, false]);
  });

  it('reads an insats that no rule speaks of as not fitting', () => {
    expect(compareGuess(['okänd'], {okänd: 'nej'}, result)[0]).toMatchObject({
      utfall: null,
      lika: true,
    });
  });
});
