import {expect, it} from 'vitest';
import type {GuideModel} from '../model';
import {groupByVerdict, huvudmanText} from './groups';
import type {EgetKriterium, Forklaring} from './tree';

const model = {
  insatser: [
    {slug: 'a', huvudman: ['kommun']},
    {slug: 'b', huvudman: ['region']},
    {slug: 'c', huvudman: ['kommun']},
    {slug: 'd', huvudman: ['kommun']},
  ],
} as unknown as GuideModel;
const tree = (insats: string, utfall: Forklaring['utfall'], egna: EgetKriterium[] = []) =>
  ({insats, utfall, egna, bidrag: [], forbehall: []}) satisfies Forklaring;

it('groups by verdict, then by huvudman, in the order of the lists', () => {
  const trees = [
    tree('b', 'passar'),
    tree('a', 'passar'),
    tree('c', 'passar'),
    tree('d', 'kan-passa'),
  ];
  const shown = groupByVerdict(model, trees).map(({utfall, antal, huvudman}) => [
    utfall,
    antal,
    huvudman.map(({etikett, trad}) => [etikett, trad.map((row) => row.insats)]),
  ]);
  expect(shown).toEqual([
    [
      'passar',
      3,
      [
        ['Regionen', ['b']],
        ['Kommunen', ['a', 'c']],
      ],
    ],
    ['kan-passa', 1, [['Kommunen', ['d']]]],
  ]);
});

it('keeps apart those that only the personkrets excludes', () => {
  const krets = {slag: 'personkrets', lage: 'inte-uppfyllt'} as EgetKriterium;
  const [group] = groupByVerdict(model, [
    tree('a', 'passar-inte', [krets]),
    tree('b', 'passar-inte'),
  ]);
  expect(group?.antal).toBe(2);
  expect(group?.personkrets.map((row) => row.insats)).toEqual(['a']);
  expect(group?.huvudman.map((row) => row.etikett)).toEqual(['Regionen']);
});

it('names who answers in the same words whatever the order', () => {
  expect(huvudmanText(['kommun'])).toBe('Kommunen');
  expect(huvudmanText(['region', 'kommun'])).toBe('Kommunen och regionen');
  expect(huvudmanText(['stat', 'kommun', 'region'])).toBe('Kommunen, regionen och staten');
  expect(huvudmanText(['annan'])).toBe('Annan huvudman');
  expect(huvudmanText([])).toBe('Annan huvudman');
  expect(huvudmanText(['kommun', 'annan'])).toBe('Kommunen eller annan huvudman');
});
