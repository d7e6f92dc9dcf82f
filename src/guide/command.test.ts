import {describe, expect, it} from 'vitest';
import {readGuideModel} from '../library/readGuide';
import {readCases} from './command';

const model = readGuideModel(process.cwd());
const read = (data: unknown) =>
  readCases(typeof data === 'string' ? data : JSON.stringify(data), model, 'fall.json');
const faults = (data: unknown): readonly string[] => {
  const result = read(data);
  return result.ok ? [] : result.fel;
};

describe('cases from the terminal', () => {
  it('are facts alone, facts in a wrapper, or a list of either', () => {
    const fall = {alder: 9, behov: ['natt-tillsyn'], fragaOm98: false};
    expect(read(fall)).toEqual({ok: true, many: false, cases: [fall]});
    expect(read({facts: fall, id: 'o01', story: 'x'})).toEqual({
      ok: true,
      many: false,
      cases: [fall],
    });
    expect(read([fall, {facts: {}}])).toEqual({ok: true, many: true, cases: [fall, {}]});
    expect(read([])).toEqual({ok: true, many: true, cases: []});
    expect(read(`\uFEFF${JSON.stringify(fall)}`).ok).toBe(true);
  });

  it('take okand for every fact', () => {
    const asked = model.fakta.filter((fact) => fact.typ !== 'harledd').map((fact) => fact.id);
    const all = Object.fromEntries(asked.map((id) => [id, 'okand']));
    expect(read(all)).toEqual({ok: true, many: false, cases: [all]});
    expect(read({behov: ['okand'], provat: ['okand']})).toEqual({
      ok: true,
      many: false,
      cases: [{behov: 'okand', provat: 'okand'}],
    });
  });

  it('take every value of every fact, and no repetition in lists', () => {
    for (const fact of model.fakta.filter((row) => row.typ === 'val')) {
      for (const {varde} of fact.varden) expect(faults({[fact.id]: varde})).toEqual([]);
    }
    expect(read({provat: ['sip', 'sip'], pagaende: []})).toMatchObject({
      cases: [{provat: ['sip'], pagaende: []}],
    });
  });

  it.each<[unknown, string]>([
    [{aldr: 9}, 'aldr: uppgiften "aldr" finns inte. Närmast: alder'],
    [{facts: {skydd: 'orro'}}, 'facts.skydd: värdet "orro" finns inte. Närmast: oro'],
    [
      {facts: {behov: ['natt-tilsyn']}},
      'facts.behov[0]: behovet "natt-tilsyn" finns inte. Närmast: natt-tillsyn',
    ],
    [{provat: ['sip', 'hvbb']}, 'provat[1]: insatsen "hvbb" finns inte. Närmast: hvb'],
    [
      {pagaende: ['korttidsvistelse']},
      'pagaende[0]: insatsen "korttidsvistelse" finns inte. Närmast: lss-korttidsvistelse',
    ],
    [{nedsattning: 'autism'}, 'nedsattning: "autism" ska vara en lista. Närmast: ["autism"]'],
    [{alder: 26}, 'alder: 26 är ingen ålder: skriv ett helt tal 0–25. Närmast: 25'],
    [{alder: -1}, 'alder: -1 är ingen ålder: skriv ett helt tal 0–25. Närmast: 0'],
    [{alder: 9.4}, 'alder: 9.4 är ingen ålder: skriv ett helt tal 0–25. Närmast: 9'],
    [{alder: '12'}, 'alder: "12" är ingen ålder: skriv ett helt tal 0–25. Närmast: 12'],
    [{alder: 'tolv'}, 'alder: "tolv" är ingen ålder: skriv ett helt tal 0–25. Närmast: okand'],
    [{alder: null}, 'alder: null är ingen ålder: skriv ett helt tal 0–25. Närmast: okand'],
    [
      {fragaOm98: 'ja'},
      'fragaOm98: "ja" finns inte: skriv true, false eller "okand". Närmast: true',
    ],
    [
      {fragaOm98: 'False'},
      'fragaOm98: "False" finns inte: skriv true, false eller "okand". Närmast: false',
    ],
    [{steg: '6'}, 'steg: uppgiften "steg" finns inte. Närmast: skydd'],
    [{facts: null}, 'facts: null ska vara ett objekt med uppgifter.'],
    [[{}, 7], '[1]: 7 ska vara ett objekt med uppgifter.'],
    ['null', 'fallet: null ska vara ett objekt med uppgifter.'],
    [[{facts: {}}, {facts: {skydd: 'x'}}], '[1].facts.skydd: värdet "x" finns inte. Närmast: oro'],
    [[{alder: 99}], '[0].alder: 99 är ingen ålder: skriv ett helt tal 0–25. Närmast: 25'],
    ['{"__proto__": {"alder": 9}}', '__proto__: uppgiften "__proto__" finns inte. Närmast: facts'],
    ['{"__proto__": 9}', '__proto__: uppgiften "__proto__" finns inte. Närmast: provat'],
    [{fact: {alder: 9}}, 'fact: uppgiften "fact" finns inte. Närmast: facts'],
    [[{uppgifter: {}}], '[0].uppgifter: uppgiften "uppgifter" finns inte. Närmast: facts'],
    [{facts: {fact: {}}}, 'facts.fact: uppgiften "fact" finns inte. Närmast: bor'],
    [
      {facts: {alder: 5}, alder: 6, id: 'o1'},
      'alder: uppgiften står bredvid facts och skulle inte räknas. Närmast: facts.alder',
    ],
    [
      [{}, {facts: {}, behov: []}],
      '[1].behov: uppgiften står bredvid facts och skulle inte räknas. Närmast: [1].facts.behov',
    ],
    ['{"alder": 1e400}', 'alder: 1e400 är ingen ålder: skriv ett helt tal 0–25. Närmast: 25'],
    ['{"alder": -1e999}', 'alder: -1e999 är ingen ålder: skriv ett helt tal 0–25. Närmast: 0'],
    ['{"facts": 1e400}', 'facts: 1e400 ska vara ett objekt med uppgifter.'],
    ['{"skydd": [1e400]}', 'skydd: värdet ["1e400"] finns inte. Närmast: oro'],
    ['{"skydd": {"toString": 1}}', 'skydd: värdet {"toString":1} finns inte. Närmast: oro'],
    ['{"skydd": []}', 'skydd: värdet [] finns inte. Närmast: oro'],
    [
      '{"alder": 5, "alder": 6}',
      'fall.json, rad 1, kolumn 14: nyckeln "alder" står två gånger i samma objekt (alder).',
    ],
    [{skydd: 'x'.repeat(58)}, `skydd: värdet "${'x'.repeat(58)}" finns inte. Närmast: ingen-oro`],
    [{skydd: 'x'.repeat(59)}, `skydd: värdet "${'x'.repeat(56)}… finns inte. Närmast: ingen-oro`],
    [{skydd: ['oro']}, 'skydd: värdet ["oro"] finns inte. Närmast: oro'],
  ])('are refused with path and nearest value: %j', (data, fault) => {
    expect(faults(data)).toEqual([fault]);
  });

  it('are all looked through before anything is said', () => {
    expect(faults([{alder: 99, bor: 'slott'}, {behov: ['x', 'y']}])).toHaveLength(4);
  });

  it.each(['', '{', '{"alder": }', 'skydd: oro', '[{}'])(
    'are refused when the JSON is broken: %j',
    (source) => {
      expect(faults(source)).toEqual([
        expect.stringMatching(/^Trasig JSON i fall.json, rad 1, kolumn /),
      ]);
    },
  );
});
