import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {CatalogueData, CatalogueItem, Selection} from './catalogue';
import {AGES, ageText, EMPTY_SELECTION, FACETS, firstSentence, valuesOf} from './catalogue';
import {byRelevance, byVerksamhet} from './arrange';
import {choicesOf} from './choices';
import {BESLUTSFATTARE} from './decisionMakers';
import {chosenValues, countChoices, filterItems, isEmpty, toggle} from './filter';
import {HUVUDMAN, LIVSOMRADEN, VERKSAMHET} from './labels';
import {needAreas, suggestedNeeds} from './needs';
import {loosenings} from './noMatch';
import {insatsMap, insatsStairs} from './overview';
import {decodeCompared, encodeCompared} from './compareAddress';
import {decodeCatalogue, decodeSelection, encodeCatalogue, encodeSelection} from './urlState';

const NEEDS = ['avlastning', 'natt', 'skola'];
const AREAS = [
  {id: 'hemsituation', etikett: 'Hemsituation'},
  {id: 'samordning', etikett: 'Samordning'},
];
const LAWS = ['lss', 'sol', 'hsl'];

const someOf = <T>(values: readonly T[], min = 0) =>
  fc.uniqueArray(fc.constantFrom(...values), {minLength: min, maxLength: 3});

const item: fc.Arbitrary<CatalogueItem> = fc.record({
  slug: fc.stringMatching(/^[a-z]{4,12}$/),
  titel: fc.constantFrom('Korttidsvistelse', 'Familjehem', 'Samtal och råd'),
  rad: fc.constantFrom('Avlastning för familjen.', 'Ett annat hem.', 'Vila på helgen.'),
  sokord: fc.constantFrom(['kortis'], ['fosterhem'], []),
  huvudman: someOf(HUVUDMAN, 1),
  verksamhet: fc.constantFrom(...VERKSAMHET),
  beslutsfattare: someOf(BESLUTSFATTARE, 1),
  lagrum: fc.constant(['9 § 6 LSS']),
  lagar: someOf(LAWS),
  livsomraden: someOf(LIVSOMRADEN, 1),
  alder: fc.option(
    fc
      .tuple(fc.integer({min: 0, max: 25}), fc.integer({min: 0, max: 25}))
      .map(([a, b]) => ({min: Math.min(a, b), max: Math.max(a, b)})),
    {nil: undefined},
  ) as fc.Arbitrary<CatalogueItem['alder']>,
  personkrets: fc.option(someOf([1, 2, 3] as const, 1), {nil: undefined}) as fc.Arbitrary<
    CatalogueItem['personkrets']
  >,
  behov: someOf(NEEDS),
});

const data: fc.Arbitrary<CatalogueData> = fc
  .uniqueArray(item, {maxLength: 25, selector: (each) => each.slug})
  .map((items) => ({
    items,
    behov: NEEDS.map((slug) => ({slug, etikett: slug, livsomrade: 'hemsituation'})),
    behovsomraden: AREAS,
    lagar: LAWS.map((id) => ({id, kortnamn: id.toUpperCase()})),
  }));

const selection: fc.Arbitrary<Selection> = data.chain((each) =>
  fc.record({
    q: fc.constantFrom('', '', 'korttidsvistelsen', 'vila helgen', 'fosterhem', 'finns inte alls'),
    chosen: fc.record(
      Object.fromEntries(
        FACETS.map((facet) => [facet, someOf(choicesOf(each, facet).map(({value}) => value))]),
      ),
      {requiredKeys: []},
    ),
  }),
);

describe('filterItems', () => {
  it('without a choice shows every insats', () => {
    fc.assert(
      fc.property(data, (each) => {
        expect(filterItems(each, EMPTY_SELECTION)).toEqual(each.items);
      }),
    );
  });

  it('shows exactly the items that meet every facet with a choice', () => {
    fc.assert(
      fc.property(data, selection, (each, chosen) => {
        const withoutWords = {...chosen, q: ''};
        const shown = new Set(filterItems(each, withoutWords));
        for (const candidate of each.items) {
          const meets = FACETS.every((facet) => {
            const values = chosen.chosen[facet] ?? [];
            return (
              values.length === 0 || values.some((v) => valuesOf(candidate, facet).includes(v))
            );
          });
          expect(shown.has(candidate)).toBe(meets);
        }
      }),
    );
  });

  it('with one more value in a facet that has a choice never shows fewer', () => {
    fc.assert(
      fc.property(data, selection, fc.constantFrom(...FACETS), (each, chosen, facet) => {
        const values = chosen.chosen[facet] ?? [];
        const added = choicesOf(each, facet).find(({value}) => !values.includes(value));
        if (values.length === 0 || added === undefined) return;
        const more = toggle(chosen, facet, added.value);
        expect(filterItems(each, more).length).toBeGreaterThanOrEqual(
          filterItems(each, chosen).length,
        );
      }),
    );
  });

  it('with a choice in one more facet never shows more', () => {
    fc.assert(
      fc.property(data, selection, fc.constantFrom(...FACETS), (each, chosen, facet) => {
        if ((chosen.chosen[facet] ?? []).length > 0) return;
        const [first] = choicesOf(each, facet);
        if (first === undefined) return;
        const more = toggle(chosen, facet, first.value);
        expect(filterItems(each, more).length).toBeLessThanOrEqual(
          filterItems(each, chosen).length,
        );
      }),
    );
  });
});

describe('countChoices', () => {
  it('counts what choosing that value alone in the facet would show', () => {
    fc.assert(
      fc.property(data, selection, fc.constantFrom(...FACETS), (each, chosen, facet) => {
        for (const choice of countChoices(each, chosen, facet)) {
          const alone = {...chosen, chosen: {...chosen.chosen, [facet]: [choice.value]}};
          expect(choice.count).toBe(filterItems(each, alone).length);
        }
      }),
      {numRuns: 60},
    );
  });
});

const oneInsats = (overrides: Partial<CatalogueItem>): CatalogueData => ({
  items: [
    {
      slug: 'lss-korttidsvistelse',
      titel: 'Korttidsvistelse utanför hemmet',
      rad: 'Avlastning på läger.',
      sokord: ['kortis', 'avlastning helg'],
      huvudman: ['kommun'],
      verksamhet: 'lss',
      beslutsfattare: ['lss-handlaggare'],
      lagrum: ['9 § 6 LSS'],
      lagar: ['lss'],
      livsomraden: ['hemsituation'],
      behov: [],
      ...overrides,
    },
  ],
  behov: [
    {
      slug: 'foraldrar-behover-avlastning',
      etikett: 'Föräldrarna orkar inte längre',
      hjalp: 'De behöver vila.',
      livsomrade: 'hemsituation',
    },
  ],
  behovsomraden: AREAS,
  lagar: [],
});

describe('the words of the filter', () => {
  const finds = (q: string): boolean =>
    filterItems(oneInsats({behov: ['foraldrar-behover-avlastning']}), {q, chosen: {}}).length === 1;

  it.each([
    'kortis',
    'Korttidsvistelsen',
    'vistelse',
    'lager',
    'avlastning på helgen',
    '9 § 6 LSS',
    'föräldrar behöver avlastning',
    '  ',
  ])('”%s” finds korttidsvistelse', (q) => {
    expect(finds(q)).toBe(true);
  });

  it.each(['familjehem', 'tid if', 'kortis familjehem'])('”%s” does not', (q) => {
    expect(finds(q)).toBe(false);
  });

  it('take any text without complaint', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (q) => {
        expect(typeof finds(q)).toBe('boolean');
      }),
    );
  });
});

describe('loosenings', () => {
  it('name each single filter that gives a result when dropped, the best first', () => {
    fc.assert(
      fc.property(data, selection, (each, chosen) => {
        const ways = loosenings(each, chosen);
        const counts = ways.map((way) => way.count);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        for (const way of ways) {
          expect(way.count).toBe(filterItems(each, way.selection).length);
          expect(way.count).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('the address of a selection', () => {
  it('gives the same selection back', () => {
    fc.assert(
      fc.property(data, selection, (each, chosen) => {
        const decoded = decodeSelection(each, `?${encodeSelection(each, chosen)}`);
        expect(filterItems(each, decoded)).toEqual(filterItems(each, chosen));
        expect(encodeSelection(each, decoded)).toBe(encodeSelection(each, chosen));
      }),
    );
  });

  it('does not depend on the order of the choices', () => {
    fc.assert(
      fc.property(data, selection, (each, chosen) => {
        const turned = {
          ...chosen,
          chosen: Object.fromEntries(
            Object.entries(chosen.chosen).map(([facet, values]) => [
              facet,
              [...(values ?? [])].reverse(),
            ]),
          ),
        };
        expect(encodeSelection(each, turned)).toBe(encodeSelection(each, chosen));
      }),
    );
  });

  it('is read whatever it holds, and unknown values are left out', () => {
    fc.assert(
      fc.property(data, fc.string({unit: 'binary', maxLength: 200}), (each, search) => {
        const decoded = decodeSelection(each, search);
        for (const facet of FACETS) {
          const known = choicesOf(each, facet).map(({value}) => value);
          for (const value of decoded.chosen[facet] ?? []) expect(known).toContain(value);
        }
      }),
    );
    fc.assert(
      fc.property(data, (each) => {
        expect(isEmpty(decodeSelection(each, '?verksamhet=finns-inte&okant=1'))).toBe(true);
        expect(decodeSelection(each, '?verksamhet=IFF&verksamhet=lss').chosen.verksamhet).toEqual([
          'lss',
          'iff',
        ]);
      }),
    );
  });
});

describe('the address of the catalogue', () => {
  it('keeps what is ticked for comparison beside the selection', () => {
    fc.assert(
      fc.property(data, selection, (each, chosen) => {
        const ticked = each.items.slice(0, 3).map(({slug}) => slug);
        const search = encodeCatalogue(each, {selection: chosen, ticked});
        const state = decodeCatalogue(each, search);
        expect(state.ticked).toEqual(ticked);
        expect(encodeCatalogue(each, state)).toBe(search);
      }),
    );
  });
});

describe('the address of a comparison', () => {
  const slugs = ['familjehem', 'hvb', 'jourhem', 'stodboende'];

  it('goes from left to right, with known insatser, none twice', () => {
    expect(decodeCompared(slugs, '?a=hvb&b=HVB&c=jourhem&d=stodboende')).toEqual([
      'hvb',
      'jourhem',
    ]);
    expect(decodeCompared(slugs, '?a=okand&c=familjehem')).toEqual(['familjehem']);
    expect(encodeCompared(['hvb', 'familjehem'])).toBe('a=hvb&b=familjehem');
    expect(encodeCompared(['hvb', 'familjehem', 'jourhem', 'stodboende'])).not.toContain('stod');
    expect(encodeCompared([])).toBe('');
  });
});

const overview = data.chain(({items}) =>
  fc.tuple(
    ...items.map((each) =>
      fc.option(fc.integer({min: 1, max: 7}), {nil: null}).map((trappa) => ({...each, trappa})),
    ),
  ),
);

describe('Insatskartan', () => {
  it('holds each insats once in every livsområde it concerns', () => {
    fc.assert(
      fc.property(overview, (items) => {
        const cells = insatsMap(items).flatMap((row) =>
          row.cells.flatMap((cell) => cell.items.map((each) => `${each.slug} ${row.livsomrade}`)),
        );
        const wanted = items.flatMap((each) =>
          each.livsomraden.map((area) => `${each.slug} ${area}`),
        );
        expect([...cells].sort()).toEqual([...wanted].sort());
      }),
    );
  });
});

describe('Insatstrappan', () => {
  it('holds each insats with a step once, on its step', () => {
    fc.assert(
      fc.property(overview, (items) => {
        const steps = insatsStairs(items);
        expect(steps.map(({step}) => step)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        expect(steps.flatMap((step) => step.items).length).toBe(
          items.filter((each) => each.trappa !== null).length,
        );
      }),
    );
  });
});

describe('ages', () => {
  it('are those within the limits, and all of them without limits', () => {
    fc.assert(
      fc.property(item, (each) => {
        const {min = 0, max = Infinity} = each.alder ?? {};
        const within = AGES.filter((age) => age >= min && age <= max).map(String);
        expect(valuesOf(each, 'alder')).toEqual(within);
      }),
    );
  });

  it.each([
    [undefined, 'Ingen bestämd ålder'],
    [{}, 'Ingen bestämd ålder'],
    [{min: 16, max: 25}, 'Från 16 år'],
    [{min: 18}, 'Från 18 år'],
    [{min: 0, max: 17}, 'Till och med 17 år'],
    [{max: 17}, 'Till och med 17 år'],
    [{min: 6, max: 13}, '6–13 år'],
  ])('%o in words: %s', (alder, words) => {
    expect(ageText({alder})).toBe(words);
  });
});

describe('the order of results', () => {
  it('by verksamhet holds every insats once', () => {
    fc.assert(
      fc.property(data, ({items}) => {
        const grouped = byVerksamhet(items).flatMap((group) => group.items);
        expect(new Set(grouped)).toEqual(new Set(items));
        expect(grouped).toHaveLength(items.length);
      }),
    );
  });

  it('puts an insats whose name holds the words before one whose text does', () => {
    const make = (slug: string, overrides: Partial<CatalogueItem>): CatalogueItem => ({
      slug,
      titel: slug,
      rad: 'Kort.',
      sokord: [],
      huvudman: ['kommun'],
      verksamhet: 'lss',
      beslutsfattare: [],
      lagrum: [],
      lagar: [],
      livsomraden: [],
      behov: [],
      ...overrides,
    });
    const items = [
      make('ett', {behov: ['behover-kollo']}),
      make('tva', {rad: 'Läger och kollo.'}),
      make('tre', {sokord: ['kollo']}),
    ];
    expect(byRelevance(items, 'kollo').map(({slug}) => slug)).toEqual(['tre', 'tva', 'ett']);
    expect(byRelevance(items, '')).toEqual(items);
  });

  it('tells an insats by the first sentence of its summary', () => {
    expect(firstSentence('Paus i 1,5 dygn. Mer text.')).toBe('Paus i 1,5 dygn.');
    expect(firstSentence('Utan punkt')).toBe('Utan punkt');
  });
});

describe('needs', () => {
  it('stand under their area with the counts of the facet, and the chosen are counted', () => {
    fc.assert(
      fc.property(data, selection, (each, chosen) => {
        const areas = needAreas(each, chosen);
        expect(areas.map(({id}) => id)).toEqual(['hemsituation']);
        const choices = areas.flatMap((area) => area.choices);
        expect(choices).toEqual(countChoices(each, chosen, 'behov'));
        expect(areas[0]?.chosen).toBe((chosen.chosen.behov ?? []).length);
      }),
    );
  });

  it.each([
    ['föräldrar behöver avlastning', 1],
    ['vila', 1],
    ['orkar inte', 1],
    ['ork', 1],
    ['or', 0],
    ['skolskjuts', 0],
  ])('are suggested for ”%s”: %i', (q, count) => {
    const each = oneInsats({behov: ['foraldrar-behover-avlastning']});
    expect(suggestedNeeds(each, {q, chosen: {}})).toHaveLength(count);
  });

  it('that no insats answers under the filters are not suggested', () => {
    expect(suggestedNeeds(oneInsats({behov: []}), {q: 'avlastning', chosen: {}})).toEqual([]);
  });
});

describe('chosenValues', () => {
  it('names every choice once, in words', () => {
    fc.assert(
      fc.property(data, selection, (each, chosen) => {
        const values = chosenValues(each, chosen);
        const count = FACETS.reduce((sum, f) => sum + (chosen.chosen[f] ?? []).length, 0);
        expect(values).toHaveLength(count);
        for (const {label} of values) expect(label).not.toBe('');
      }),
    );
  });
});
