import {describe, expect, it} from 'vitest';
import {createGrammar} from './grammar';
import {refId} from './refs';
import {testLaws} from './testLaws';

const grammar = createGrammar(testLaws);
const read = (query: string) => {
  const {refs, rest} = grammar.parseQueryCitation(query);
  return {ids: refs.map(refId), rest};
};

describe('what people type in a search box', () => {
  it.each([
    ['9§8 lss', 'lss-9-8'],
    ['9.8 lss', 'lss-9-8'],
    ['lss 9 8', 'lss-9-8'],
    ['lss 9:8', 'lss-9-8'],
    ['LSS9§8', 'lss-9-8'],
    ['9p8 lss', 'lss-9-8'],
    ['9 kap 8 lss', 'lss-9-8'],
    ['9 § p 8 LSS', 'lss-9-8'],
    ['paragraf 9 punkt 8 lss', 'lss-9-8'],
    ['9.8', 'lss-9-8'],
    ['9:8', 'lss-9-8'],
    ['9§8', 'lss-9-8'],
    ['9 § 4', 'lss-9-4'],
    ['9 §', 'lss-9'],
    ['lss 9a', 'lss-9a'],
    ['osl 26:9c', 'osl-26-9c'],
    ['26 9 c osl', 'osl-26-9c'],
    ['bk 12', 'bk-12'],
    ['artikel 12', 'bk-12'],
    ['gamla 4:1', 'gamla-sol-4-1'],
    ['4 kap 1 § gamla sol', 'gamla-sol-4-1'],
    ['14 kap 1', 'sol-14-1'],
    ['kap 4 § 1 sol', 'sol-4-1'],
    ['11:1', 'sol-11-1'],
  ])('%s means first of all %s', (query, id) => {
    expect(read(query).ids[0]).toBe(id);
  });

  it('gives the present and the repealed act when both can be meant', () => {
    expect(read('4:1').ids.slice(0, 2)).toEqual(['sol-4-1', 'gamla-sol-4-1']);
    expect(read('sol 5:1d').ids).toEqual(['sol-5-1d', 'gamla-sol-5-1d']);
    expect(read('gamla 4:1').ids).toEqual(['gamla-sol-4-1']);
  });

  it('leaves the other words to be searched for', () => {
    expect(read('korttidsvistelse 9 § 6 lss barn')).toEqual({
      ids: ['lss-9-6'],
      rest: 'korttidsvistelse barn',
    });
  });

  it.each([
    '021-39 00 00',
    '12 år',
    'kl 9.30',
    '2025:400',
    '9 9',
    '2025-07-01',
    '',
    'avlastning',
    '16-åring',
  ])('holds no reference: %s', (query) => {
    expect(read(query)).toEqual({ids: [], rest: query});
  });
});
