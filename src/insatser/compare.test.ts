import {describe, expect, it} from 'vitest';
import type {CompareItem} from './compare';
import {compareRows, mixedUpPairs} from './compare';

const insats = (overrides: Partial<CompareItem>): CompareItem => ({
  slug: 'a',
  titel: 'A',
  ger: 'Stöd.',
  huvudman: ['kommun'],
  verksamhet: 'lss',
  beslutar: 'LSS-handläggare',
  lagrum: [],
  livsomraden: ['hemsituation'],
  trappa: null,
  malgrupp: 'Barn.',
  vemAnsoker: 'Vårdnadshavare.',
  ansokan: 'Ring.',
  avgift: 'Ingen.',
  overklagan: 'Ja.',
  uppfoljning: 'Varje år.',
  passarInte: ['När annat räcker.'],
  forvaxlas: [],
  ...overrides,
});

const row = (items: readonly CompareItem[], id: string) =>
  compareRows(items).find((each) => each.id === id);

describe('compareRows', () => {
  it('gives one value per insats in every row', () => {
    const items = [insats({}), insats({slug: 'b'}), insats({slug: 'c'})];
    for (const each of compareRows(items)) expect(each.values).toHaveLength(3);
  });

  it('marks what differs', () => {
    const items = [insats({avgift: 'Ingen.'}), insats({slug: 'b', avgift: 'Matkostnad.'})];
    expect(row(items, 'avgift')?.differs).toBe(true);
    expect(row(items, 'ansokan')?.differs).toBe(false);
  });

  it('says first what is known of the difference between these two', () => {
    const items = [
      insats({slug: 'a', forvaxlas: [{insats: 'b', skillnad: 'A är frivilligt.'}]}),
      insats({slug: 'b', forvaxlas: [{insats: 'annan', skillnad: 'Hör inte hit.'}]}),
    ];
    expect(compareRows(items)[0]).toMatchObject({
      id: 'skillnad',
      values: [['A är frivilligt.'], []],
    });
  });

  it('has no such row when nothing is said', () => {
    expect(row([insats({}), insats({slug: 'b'})], 'skillnad')).toBeUndefined();
  });

  it.each([
    [undefined, 'Krävs inte'],
    [[1, 2] as const, 'Kräver personkrets 1 eller 2'],
    [[1, 2, 3] as const, 'Kräver personkrets 1, 2 eller 3'],
    [[3] as const, 'Kräver personkrets 3'],
  ])('says personkrets %s in words', (personkrets, words) => {
    expect(row([insats({personkrets})], 'personkrets')?.values).toEqual([[words]]);
  });

  it('names the step, or that there is none', () => {
    expect(row([insats({trappa: 4})], 'trappa')?.values[0]?.[0]).toMatch(/^Steg 4: Avlastning/);
    expect(row([insats({trappa: null})], 'trappa')?.values).toEqual([['Står inte på trappan']]);
  });
});

describe('mixedUpPairs', () => {
  it('are pairs across verksamheter that name each other', () => {
    const items = [
      insats({slug: 'a', forvaxlas: [{insats: 'b', skillnad: '.'}]}),
      insats({
        slug: 'b',
        verksamhet: 'iff',
        forvaxlas: [
          {insats: 'a', skillnad: '.'},
          {insats: 'c', skillnad: '.'},
        ],
      }),
      insats({slug: 'c', verksamhet: 'iff', forvaxlas: [{insats: 'b', skillnad: '.'}]}),
      insats({slug: 'd', verksamhet: 'region', forvaxlas: [{insats: 'a', skillnad: '.'}]}),
    ];
    const pairs = mixedUpPairs(items).map(([left, right]) => [left.slug, right.slug]);
    expect(pairs).toEqual([['a', 'b']]);
  });
});
