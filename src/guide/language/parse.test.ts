import {describe, expect, it} from 'vitest';
import type {Expr, Vocabulary} from './ast';
import {ConditionError} from './error';
import {fold} from './fold';
import {parseCondition} from './parse';
import {printCondition} from './print';

const words: Vocabulary = {
  facts: new Map([
    ['personkrets', ['ja-1', 'ja-2', 'nej', 'utreds', 'okand']],
    ['skydd', ['ingen-oro', 'oro', 'akut', 'okand']],
    ['nedsattning', ['if', 'autism', 'ingen', 'okand']],
    ['fragaOm98', ['true', 'false', 'okand']],
    ['steg', ['6', '18b']],
  ]),
  needs: ['natt-tillsyn', 'foraldrar-behover-avlastning', 'akut-fara'],
  areas: ['fritid', 'skolsituation'],
  insatser: ['sip', 'hvb'],
  names: ['PK-JA', 'SKOLA-PÅGÅR', 'SKYDD', 'UTAN-NEDSÄTTNING'],
};
const read = (source: string): Expr => parseCondition(source, words);

function fault(source: string): ConditionError {
  try {
    read(source);
  } catch (error) {
    if (error instanceof ConditionError) return error;
    throw error;
  }
  throw new Error(`${source} should not be readable`);
}

describe('conditions', () => {
  it('read facts with one value or several', () => {
    expect(read('personkrets = ja-1/ja-2')).toEqual({
      kind: 'uppgift',
      fact: 'personkrets',
      values: ['ja-1', 'ja-2'],
      unknown: false,
    });
    expect(read('fragaOm98 = true')).toMatchObject({values: ['true']});
    expect(read('steg = 6/18b')).toMatchObject({values: ['6', '18b']});
  });

  it('tell okänd, vet-inte and ej-besvarad apart', () => {
    expect(read('skydd = oro/okänd')).toMatchObject({values: ['oro'], unknown: true});
    expect(read('skydd = okand')).toMatchObject({values: [], unknown: true});
    expect(read('skydd = vet-inte')).toMatchObject({values: ['okand'], unknown: false});
    expect(read('skydd = ej-besvarad')).toMatchObject({values: ['ej-besvarad'], unknown: false});
  });

  it('read lists of needs and insatser, and kinds of disability with either sign', () => {
    expect(read('behov: natt-tillsyn / akut-fara')).toEqual({
      kind: 'lista',
      fact: 'behov',
      values: ['natt-tillsyn', 'akut-fara'],
    });
    expect(read('provat: hvb')).toMatchObject({kind: 'lista', fact: 'provat'});
    expect(read('pagaende: sip / hvb')).toMatchObject({fact: 'pagaende', values: ['sip', 'hvb']});
    expect(read('nedsattning: if / autism')).toEqual(read('nedsattning = if/autism'));
  });

  it('read areas of life', () => {
    expect(read('livsomrade: fritid / skolsituation')).toEqual({
      kind: 'omrade',
      areas: ['fritid', 'skolsituation'],
      only: false,
    });
    expect(read('bara livsomrade: fritid')).toMatchObject({only: true});
  });

  it.each([
    ['alder >= 12', 12, null],
    ['alder ≥ 12', 12, null],
    ['alder > 12', 13, null],
    ['ålder <= 17', null, 17],
    ['alder ≤ 17', null, 17],
    ['alder < 15', null, 14],
    ['alder = 13', 13, 13],
    ['alder 16–17', 16, 17],
    ['alder 16-17', 16, 17],
    ['alder = 16–17', 16, 17],
  ])('reads %s', (source, min, max) => {
    expect(read(source)).toEqual({kind: 'alder', min, max, unknown: false});
  });

  it('reads an unknown age', () => {
    expect(read('alder = okänd')).toEqual({kind: 'alder', min: null, max: null, unknown: true});
  });

  it('lets och bind tighter than eller, and inte take the one criterion after it', () => {
    expect(read('PK-JA eller inte SKYDD och alder >= 12')).toEqual({
      kind: 'eller',
      parts: [
        {kind: 'namn', name: 'PK-JA'},
        {
          kind: 'och',
          parts: [
            {kind: 'inte', part: {kind: 'namn', name: 'SKYDD'}},
            {kind: 'alder', min: 12, max: null, unknown: false},
          ],
        },
      ],
    });
    expect(read('inte inte PK-JA')).toMatchObject({part: {kind: 'inte'}});
  });

  it('tells the name SKYDD from the fact skydd by what follows', () => {
    expect(read('SKYDD')).toEqual({kind: 'namn', name: 'SKYDD'});
    expect(read('skydd = oro och SKYDD')).toMatchObject({
      parts: [{kind: 'uppgift'}, {kind: 'namn'}],
    });
  });

  it('takes Swedish letters or plain ones, in any case', () => {
    expect(read('SKOLA-PAGAR')).toEqual(read('skola-pågår'));
    expect(read('utan-nedsattning')).toEqual({kind: 'namn', name: 'UTAN-NEDSÄTTNING'});
    expect(read('nedsättning: IF')).toEqual(read('nedsattning: if'));
    expect(read('ALLTID')).toEqual({kind: 'alltid'});
  });

  it('passes over explanations in brackets', () => {
    expect(read('PK-JA (enligt beslut) och SKYDD (se 5.1)')).toEqual(read('PK-JA och SKYDD'));
  });

  it('can be written back and read again', () => {
    const sources = [
      'alltid',
      'behov: natt-tillsyn och PK-JA eller inte skydd = oro/vet-inte/okänd',
      'alder = 13 eller alder 16–17 eller alder >= 18 eller alder <= 5 eller alder = okänd',
      'bara livsomrade: fritid / skolsituation och pagaende: sip',
    ];
    for (const source of sources) {
      const written = printCondition(read(source));
      expect(read(written)).toEqual(read(source));
      expect(printCondition(read(written))).toBe(written);
    }
    expect(printCondition(read('inte SKYDD och alder = 12'))).toBe('inte SKYDD och alder = 12');
  });
});

describe('the words of a condition', () => {
  it('are the same however the letters are stored', () => {
    expect(read('SKOLA-PÅGÅR'.normalize('NFD').normalize('NFC'))).toEqual(read('skola-pagar'));
    expect(fold('PÅGÅR'.normalize('NFD'))).toBe(fold('PÅGÅR'));
    expect(fold('idé')).toBe('ide');
  });
});

describe('faults in conditions', () => {
  it('say where they are and what was probably meant', () => {
    const error = fault('PK-JA och behov: foraldrar-behover-avlasning');
    expect(error.offset).toBe(17);
    expect(error.length).toBe('foraldrar-behover-avlasning'.length);
    expect(error.what).toBe('”foraldrar-behover-avlasning” finns inte för behov');
    expect(error.mend).toBe('menade du ”foraldrar-behover-avlastning”?');
    expect(error.pretty()).toBe(
      [
        'tecken 18: ”foraldrar-behover-avlasning” finns inte för behov – menade du ”foraldrar-behover-avlastning”?',
        '  PK-JA och behov: foraldrar-behover-avlasning',
        `  ${' '.repeat(17)}${'^'.repeat(27)}`,
      ].join('\n'),
    );
  });

  it.each<[string, number, string, string]>([
    ['PK-JÖ', 0, '”PK-JÖ” är varken en uppgift eller ett namngivet villkor', 'menade du ”PK-JA”?'],
    ['personkrets = ja-4', 14, '”ja-4” finns inte för personkrets', 'menade du ”ja-1”?'],
    ['personkrets ja-1', 12, 'här ska det stå = eller :', 'skriv ”personkrets = värde”'],
    ['personkrets =', 13, 'värdet saknas för personkrets', ''],
    ['behov = natt-tillsyn', 6, 'här ska det stå :', 'skriv ”behov: slug”'],
    ['livsomrade fritid', 11, 'här ska det stå :', 'skriv ”livsomrade: fritid”'],
    ['bara fritid', 5, '”bara” följs av livsomrade', 'skriv ”bara livsomrade: skolsituation”'],
    ['alder >= tolv', 9, 'här ska det stå en ålder', 'skriv ett helt tal 0–25'],
    ['alder >= 26', 9, 'här ska det stå en ålder', 'skriv ett helt tal 0–25'],
    ['alder 17–16', 9, '16 är lägre än 17', 'byt plats på åldrarna'],
    ['alder : 5', 6, 'här ska det stå = eller >= eller <= eller > eller <', ''],
    ['PK-JA SKYDD', 6, '”SKYDD” står fel', 'skriv och eller eller mellan två kriterier'],
    ['PK-JA och', 9, 'ett kriterium saknas', ''],
    ['', 0, 'ett kriterium saknas', ''],
    ['och PK-JA', 0, 'här ska ett kriterium stå', ''],
    ['inte', 4, 'ett kriterium saknas', ''],
    ['12', 0, 'här ska ett kriterium stå', ''],
    ['eller', 0, 'här ska ett kriterium stå', ''],
    ['provat = sip', 7, 'här ska det stå :', 'skriv ”provat: slug”'],
    ['skydd = oro/oro', 12, '”oro” står två gånger', 'ta bort det ena'],
    ['skydd ≠ oro', 6, 'tecknet ≠ finns inte i språket', 'skriv ”inte uppgift = värde”'],
    ['!PK-JA', 0, 'tecknet ! finns inte i språket', 'skriv ”inte uppgift = värde”'],
    ['hvb [PK-JA]', 4, 'hakparentes hör inte hemma i själva villkoret', ''],
    ['PK-JA & SKYDD', 6, 'tecknet & finns inte i språket', 'skriv ”och” eller ”eller”'],
    ['PK-JA.', 5, 'tecknet . finns inte i språket', 'ta bort det'],
    ['PK-JA (aldrig slut', 6, 'parentesen tar aldrig slut', 'lägg till )'],
    [
      '(PK-JA eller SKYDD) och alder = 5',
      0,
      'parenteser grupperar inte, de är bara förklaringar',
      'ge delen ett namn i villkor.yaml och använd namnet',
    ],
  ])('are told for %j', (source, offset, what, mend) => {
    const error = fault(source);
    expect([error.offset, error.what]).toEqual([offset, what]);
    if (mend !== '') expect(error.mend).toBe(mend);
    expect(error.mend).not.toBe('');
    expect(error.length).toBeGreaterThan(0);
    expect(error.source).toBe(source);
  });

  it('list short choices when nothing is near', () => {
    expect(fault('livsomrade: xyzzyx').mend).toBe('välj bland: fritid, skolsituation');
    expect(fault('qqqqqqqqqqqq = 1').mend).toMatch(/^välj bland: personkrets, /);
  });
});
