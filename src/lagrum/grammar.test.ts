import {describe, expect, it} from 'vitest';
import {createGrammar, lagrumIds} from './grammar';
import {testLaws} from './testLaws';

const grammar = createGrammar(testLaws);

/** The ids of a text that is one citation; undefined when it is not. */
const idsOf = (text: string): readonly string[] | undefined => {
  const citation = grammar.parseCitation(text);
  return citation ? lagrumIds(citation) : undefined;
};

/** What is found in a running text: citation and ids. */
const found = (text: string): readonly (readonly [string, string])[] =>
  grammar.findCitations(text).map((citation) => [citation.text, lagrumIds(citation).join(' ')]);

describe('a citation, as handläggare write it', () => {
  it.each([
    ['9 § LSS', 'lss-9'],
    ['9 § 8 LSS', 'lss-9-8'],
    ['9§8 LSS', 'lss-9-8'],
    ['9 § 5–6 LSS', 'lss-9-5 lss-9-6'],
    ['9 § 5-6 LSS', 'lss-9-5 lss-9-6'],
    ['9 § 3, 4 och 6 LSS', 'lss-9-3 lss-9-4 lss-9-6'],
    ['9 § 3, 4 och 10 § LSS', 'lss-9-3 lss-9-4 lss-10'],
    ['9 § 8 och 10 och 14 §§ LSS', 'lss-9-8 lss-10 lss-14'],
    ['9 a § LSS', 'lss-9a'],
    ['9a § LSS', 'lss-9a'],
    ['9 a, 9 b och 9 f §§ LSS', 'lss-9a lss-9b lss-9f'],
    ['28 a–c §§ LSS', 'lss-28a lss-28b lss-28c'],
    ['28 a–28 c §§ LSS', 'lss-28a lss-28b lss-28c'],
    ['21–21 c §§ LVU', 'lvu-21 lvu-21a lvu-21b lvu-21c'],
    ['1 § första stycket 2 LSS', 'lss-1-2'],
    ['9 § första stycket 8 LSS', 'lss-9-8'],
    ['9 § p. 8 LSS', 'lss-9-8'],
    ['9 § punkterna 5 och 6 LSS', 'lss-9-5 lss-9-6'],
    ['§ 9 LSS', 'lss-9'],
    ['1, 7 och 8 §§, 9 § 5–6 LSS', 'lss-1 lss-7 lss-8 lss-9-5 lss-9-6'],
    ['7 och 8 § LSS', 'lss-7 lss-8'],
    ['11 kap. 1 § SoL', 'sol-11-1'],
    ['11 kap 1 § SoL', 'sol-11-1'],
    ['10 kap. 8–9 §§ SoL', 'sol-10-8 sol-10-9'],
    ['20 kap. 1 och 2 §§ SoL', 'sol-20-1 sol-20-2'],
    ['6 kap. 11 och 13 §§ FB', 'fb-6-11 fb-6-13'],
    ['11 kap. 1 § och 13 kap. 7 § SoL', 'sol-11-1 sol-13-7'],
    ['10 kap. 8 § och 9 § SoL', 'sol-10-8 sol-10-9'],
    ['13 kap. 7 § första stycket SoL', 'sol-13-7'],
    ['26 kap. 9 c § OSL', 'osl-26-9c'],
    ['13 a kap. 1 § HSL', 'hsl-13a-1'],
    ['11 kap. 1 § socialtjänstlagen', 'sol-11-1'],
    ['11 kap. 1 § socialtjänstlagen (2025:400)', 'sol-11-1'],
    ['11 kap. 1 § i socialtjänstlagen', 'sol-11-1'],
    ['socialtjänstlagens 11 kap. 1 §', 'sol-11-1'],
    ['art. 3 barnkonventionen', 'bk-3'],
    ['artikel 12 i barnkonventionen', 'bk-12'],
    ['artikel 12.1 i barnkonventionen', 'bk-12'],
    ['artiklarna 2, 3, 6 och 12 i barnkonventionen', 'bk-2 bk-3 bk-6 bk-12'],
    ['BK art. 12', 'bk-12'],
    ['3 § lagen (2018:222) om bostadsanpassningsbidrag', 'bab-3'],
    ['3 § lagen (2018:222)', 'bab-3'],
    ['lagen (2018:222) om bostadsanpassningsbidrag 3 §', 'bab-3'],
    ['LSS 9 § 8', 'lss-9-8'],
    ['LSS 7, 9 § 8', 'lss-7 lss-9-8'],
    ['LSS 9:8', 'lss-9-8'],
    ['SoL 20:1', 'sol-20-1'],
    ['SoL 21:1–2', 'sol-21-1 sol-21-2'],
    ['SoL 11:1, 11:5 och 13:7', 'sol-11-1 sol-11-5 sol-13-7'],
    ['OSL 26:9 c', 'osl-26-9c'],
    ['OSL 10:18 b–c', 'osl-10-18b osl-10-18c'],
    ['FB 6:13 a p. 4', 'fb-6-13a-4'],
    ['20:1 SoL', 'sol-20-1'],
    ['SkolL 3:5, 3:7–8, 7:19 a', 'skl-3-5 skl-3-7 skl-3-8 skl-7-19a'],
    ['4 kap. 1 § gamla SoL', 'gamla-sol-4-1'],
    ['4:1 gamla SoL', 'gamla-sol-4-1'],
    ['4 kap. 1 § SoL (2001:453)', 'gamla-sol-4-1'],
    ['4 kap. 1 § i den gamla socialtjänstlagen', 'gamla-sol-4-1'],
    ['3 § lagen (1999:123)', 'sfs1999-123-3'],
  ])('%s', (text, ids) => {
    expect(idsOf(text)?.join(' ')).toBe(ids);
  });

  it('keeps stycke and item', () => {
    expect(grammar.parseCitation('1 § första stycket 2 LSS')?.refs).toEqual([
      {lag: 'lss', sfs: '1993:387', kapitel: null, paragraf: '1', stycke: 1, punkt: '2'},
    ]);
    expect(
      grammar
        .parseCitation('13 kap. 7 § första och andra styckena SoL')
        ?.refs.map((ref) => ref.stycke),
    ).toEqual([1, 2]);
  });

  it('reads no-break and thin spaces, and one line break', () => {
    expect(idsOf('26\u00a0kap.\u202f9\u00a0c\u2009§\u00a0OSL')).toEqual(['osl-26-9c']);
    expect(idsOf('26 kap. 9 c §\n  OSL')).toEqual(['osl-26-9c']);
    expect(found('9 §\n\nLSS är en lag')).toEqual([]);
  });

  it('marks a form that does not suit the law, and gives it an id that nothing has', () => {
    expect(grammar.parseCitation('9 kap. 8 § LSS')?.refs[0]?.fel).toBe('lagen-saknar-kapitel');
    expect(idsOf('9 kap. 8 § LSS')).not.toEqual(['lss-9-8']);
    expect(grammar.parseCitation('9 § 8 SoL')?.refs[0]?.fel).toBe('kapitel-saknas');
    expect(idsOf('9 § 8 SoL')).not.toEqual(['sol-9-8']);
  });

  it('is null when the text is something else, or more', () => {
    for (const text of ['', 'LSS', '9', '9 §', '9 § 8', '9 § LSS och mer', 'enligt 9 § LSS']) {
      expect(grammar.parseCitation(text)).toBeNull();
    }
  });
});

describe('citations in running text', () => {
  it('finds each with its place', () => {
    const text = 'Se 9 § 8 LSS, 11 kap. 1 § SoL och art. 12 barnkonventionen.';
    expect(found(text)).toEqual([
      ['9 § 8 LSS', 'lss-9-8'],
      ['11 kap. 1 § SoL', 'sol-11-1'],
      ['art. 12 barnkonventionen', 'bk-12'],
    ]);
    for (const citation of grammar.findCitations(text)) {
      expect(text.slice(citation.start, citation.end)).toBe(citation.text);
    }
  });

  it('counts offsets in UTF-16 units', () => {
    const text = '👩‍👧 enligt 9 § 8 LSS';
    expect(grammar.findCitations(text)[0]?.start).toBe(text.indexOf('9'));
  });

  it.each([
    'Möt mig kl. 9 eller 10.30.',
    'Enligt § 8 i protokollet beslutade nämnden.',
    'Ring 021-39 00 00, vardagar 8–16.',
    'Den 2025-07-01 kom SoL 2025:400 och SFS 2025:1501.',
    'Vi vann med 4:1 mot SoL-laget.',
    'LSS-handläggaren på 9 § 8 LSS-enheten.',
    'Barn 12 i barnkonventionens mening.',
    'Nämnden, § 230, den 22 september 2021 §230.',
    'Insatserna enligt LSS 2022 och 2023.',
    'paragraf 9 punkt 8 i avtalet',
    'm.fl. 9:30',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('does not swallow a time or a number before the citation', () => {
    expect(found('kl. 9 och 10 § LSS')).toEqual([['10 § LSS', 'lss-10']]);
    expect(found('enligt LSS 11 kap. 1 § SoL')).toEqual([['11 kap. 1 § SoL', 'sol-11-1']]);
    expect(found('LSS 9 § 8 och SoL 11:1')).toEqual([
      ['LSS 9 § 8', 'lss-9-8'],
      ['SoL 11:1', 'sol-11-1'],
    ]);
    expect(found('enligt SoL 21:1 i första hand')).toEqual([['SoL 21:1', 'sol-21-1']]);
  });

  it('tells which references name no law', () => {
    const loose = (text: string) => grammar.findLooseReferences(text).map((each) => each.text);
    expect(loose('9 § 8 och 10 § LSS')).toEqual([]);
    expect(loose('enligt 9 § 8')).toEqual(['9 §']);
    expect(loose('11 kap. 1 § och § 8')).toEqual(['11 kap. 1 §', '§ 8']);
    expect(loose('kl. 9, 4:1 och 021-39 00 00')).toEqual([]);
  });
});

describe('writing', () => {
  const write = (text: string, options = {}) =>
    grammar.formatCitation(grammar.parseCitation(text)?.refs ?? [], options);

  it.each([
    ['LSS 9:8', '9 § 8 LSS'],
    ['SoL 20:1', '20 kap. 1 § SoL'],
    ['9 § 2–7 LSS', '9 § 2–7 LSS'],
    ['9 § 5–6 LSS', '9 § 5 och 6 LSS'],
    ['1, 7 och 8 §§, 9 § 5–6 LSS', '1, 7 och 8 §§ samt 9 § 5 och 6 LSS'],
    ['11 kap. 1 § och 13 kap. 7 § SoL', '11 kap. 1 § och 13 kap. 7 § SoL'],
    ['artiklarna 2 och 3 i barnkonventionen', 'artiklarna 2 och 3 barnkonventionen'],
  ])('%s → %s', (text, written) => {
    expect(write(text)).toBe(written);
  });

  it('writes other spellings', () => {
    expect(write('9 § 8 LSS', {skrivsatt: 'lagen-forst'})).toBe('LSS 9 § 8');
    expect(write('26 kap. 9 c § OSL', {skrivsatt: 'kolon-lagen-forst'})).toBe('OSL 26:9 c');
    expect(write('26 kap. 9 c § OSL', {skrivsatt: 'kolon'})).toBe('26:9 c OSL');
    expect(write('3 § bostadsanpassningslagen', {skrivsatt: 'med-nummer'})).toBe(
      '3 § lagen (2018:222) om bostadsanpassningsbidrag',
    );
    expect(write('9 § 8 LSS', {hartMellanslag: true})).toBe('9\u00a0§\u00a08\u00a0LSS');
    expect(grammar.formatCitation([])).toBe('');
  });
});
