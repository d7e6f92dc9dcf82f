import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {DJUPAST, readJson} from './readJson';
import {HugeNumber} from './hugeNumber';

const faults = (source: string): readonly string[] => {
  const read = readJson(source, 'fall.json');
  return read.ok ? [] : read.fel;
};
const builtIn = (source: string): {data: unknown} | undefined => {
  try {
    return {data: JSON.parse(source) as unknown};
  } catch {
    return undefined;
  }
};

describe('JSON', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json({maxDepth: 5}), fc.constantFrom(undefined, 1, 2), (source, indent) => {
        const spaced = JSON.stringify(JSON.parse(source), null, indent);
        expect(readJson(spaced, 'x')).toEqual({ok: true, data: JSON.parse(spaced) as unknown});
      }),
      {seed: 7, numRuns: 400},
    );
  });

  it('is refused exactly when JSON.parse refuses it, wherever a sign is put in or taken away', () => {
    const signs = fc.constantFrom(
      ...'{}[]",:\\ \n\t\u0001\u00a0\ufeff0123456789-+.eEutrfnå/'.split(''),
    );
    fc.assert(
      fc.property(
        fc.json({maxDepth: 3}),
        fc.nat(),
        signs,
        fc.boolean(),
        (json, place, sign, drop) => {
          const at = place % (json.length + 1);
          const source = json.slice(0, at) + (drop ? '' : sign) + json.slice(drop ? at + 1 : at);
          const read = readJson(source, 'x');
          const expected = builtIn(source);
          if (!read.ok && read.fel.every((line) => line.includes('två gånger'))) return;
          expect(read.ok, source).toBe(expected !== undefined);
          if (read.ok && !source.includes('e')) expect(read.data).toEqual(expected?.data);
        },
      ),
      {seed: 11, numRuns: 3000},
    );
  });

  it.each<[string, string]>([
    ['', 'rad 1, kolumn 1: här finns ingenting att läsa.'],
    [' \n ', 'rad 2, kolumn 2: här finns ingenting att läsa.'],
    ['{', 'rad 1, kolumn 2: texten tar slut för tidigt.'],
    ['[{}', 'rad 1, kolumn 4: texten tar slut för tidigt.'],
    ['{"alder": }', 'rad 1, kolumn 11: ett värde saknas.'],
    ['{\n  "alder" 9\n}', 'rad 2, kolumn 11: kolon saknas efter "alder".'],
    ['{\n  "alder": 9\n  "bor": "hvb"\n}', 'rad 3, kolumn 3: komma eller } saknas.'],
    ['[1, 2,]', 'rad 1, kolumn 7: ett komma för mycket före ].'],
    ['{"a": 1,}', 'rad 1, kolumn 9: ett komma för mycket före }.'],
    ['{alder: 9}', 'rad 1, kolumn 2: en nyckel inom citattecken saknas.'],
    ['skydd: oro', 'rad 1, kolumn 1: skydd går inte att läsa. Text ska stå inom citattecken.'],
    ['{"a": 012}', 'rad 1, kolumn 7: 012 är inget tal.'],
    ['{"a": NaN}', 'rad 1, kolumn 7: NaN går inte att läsa. Text ska stå inom citattecken.'],
    ['{"a": "x\n"}', 'rad 1, kolumn 9: radbrytning eller styrtecken i en text.'],
    ['{"a": "x', 'rad 1, kolumn 7: citattecken saknas i slutet av texten.'],
    ['"\\x"', 'rad 1, kolumn 2: ett okänt tecken efter omvänt snedstreck.'],
    ['{} {}', 'rad 1, kolumn 4: något står efter slutet.'],
  ])('that is broken is told with line and column: %j', (source, told) => {
    expect(faults(source)).toEqual([`Trasig JSON i fall.json, ${told}`]);
  });

  it('may not hold a key twice in one object', () => {
    expect(faults('[{"facts": {"alder": 9,\n"alder": 10}, "id": 1, "id": 1}]')).toEqual([
      'fall.json, rad 2, kolumn 1: nyckeln "alder" står två gånger i samma objekt ([0].facts.alder).',
      'fall.json, rad 2, kolumn 24: nyckeln "id" står två gånger i samma objekt ([0].id).',
    ]);
    expect(faults('{"a": 1, "\\u0061": 2}')).toHaveLength(1);
    expect(faults('[{"a": 1}, {"a": 1}]')).toEqual([]);
    expect(faults('{"__proto__": 1, "__proto__": 2, "toString": 3}')).toHaveLength(1);
  });

  it('may not be nested deeper than any case', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(faults(nested(DJUPAST))).toEqual([]);
    expect(faults(nested(DJUPAST + 1))).toEqual([
      `Trasig JSON i fall.json, rad 1, kolumn ${DJUPAST + 1}: mer än ${DJUPAST} nivåer inuti varandra.`,
    ]);
    expect(faults('{"a":['.repeat(100_000))).toHaveLength(1);
  });

  it('keeps a number that is too large as it was written', () => {
    expect(readJson('-1e400', 'x')).toEqual({ok: true, data: new HugeNumber('-1e400')});
  });
});
