import {expect, it} from 'vitest';
import {readGuide} from '../library/readGuide';
import {groupExamples, THEMES, TYPICAL} from './exampleGroups';

const cases = readGuide(process.cwd()).fall;

it('lists every case once, the typical ones first', () => {
  const groups = groupExamples(cases);
  expect(groups[0]?.fall).toEqual(TYPICAL);
  const ids = groups.flatMap((group) => group.fall);
  expect([...ids].sort()).toEqual(cases.map((known) => known.id).sort());
});

it('has words for every theme', () => {
  const themes = new Set(cases.flatMap((known) => known.ovar));
  expect([...themes].filter((tema) => !(tema in THEMES))).toEqual([]);
});
