import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {mapDoor} from './door';
import {eraseAll, listStored} from './inventory';
import {framsteg, roll, slots, smallDoor, blockedDoor} from './testing';
import {applyImport, exportAll, parseImport, planImport, type ImportMode} from './transfer';

const DAY = '2026-11-22';

/** Exports from one map; imports into another. */
function move(from: Map<string, string>, to: Map<string, string>, mode: ImportMode) {
  const parsed = parseImport(exportAll(mapDoor(from), slots, DAY)!, slots);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return applyImport(mapDoor(to), slots, parsed.entries, mode, DAY);
}

const valid = fc.record(
  {
    theme: fc.constantFrom('light', 'dark'),
    'samsyn.roll': fc.string().map((value) => roll.encode(value, '2026-10-01')),
    'samsyn.kursframsteg': fc
      .dictionary(fc.string(), fc.nat())
      .map((value) => framsteg.encode(value, '2026-10-02')),
    'samsyn.annat-rum': fc.oneof(fc.json(), fc.string()),
    'samsyn.undanlagt.roll.1': fc.string(),
  },
  {requiredKeys: []},
);
const junk = fc.dictionary(
  fc.constantFrom(...slots.map(({key}) => key), 'samsyn.x', 'samsyn.undanlagt.roll.1'),
  fc.oneof(fc.string(), fc.json()),
);
const toMap = (record: Record<string, string | undefined>) =>
  new Map(
    Object.entries(record).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

describe('export, erase, import', () => {
  it('gives back exactly what was there', () => {
    fc.assert(
      fc.property(valid, fc.constantFrom<ImportMode>('merge', 'replace'), (record, mode) => {
        const content = toMap(record);
        const before = new Map(content);
        const file = exportAll(mapDoor(content), slots, DAY)!;
        expect(eraseAll(mapDoor(content), slots)).toBe(true);
        expect(content.size).toBe(0);
        const parsed = parseImport(file, slots);
        expect(parsed).toHaveProperty('entries');
        if ('entries' in parsed) applyImport(mapDoor(content), slots, parsed.entries, mode, DAY);
        expect(content).toEqual(before);
      }),
    );
  });

  it('loses no text, however damaged, and never throws', () => {
    fc.assert(
      fc.property(junk, fc.constantFrom<ImportMode>('merge', 'replace'), (record, mode) => {
        const before = toMap(record);
        const after = new Map<string, string>();
        expect(move(before, after, mode)).toBe('ok');
        expect([...after.values()].sort()).toEqual([...before.values()].sort());
      }),
    );
  });

  it('leaves what belongs to others on the same address alone', () => {
    const content = new Map([
      ['samsyn.roll', roll.encode('lss', DAY)],
      ['annan-tjanst', 'deras'],
    ]);
    expect(exportAll(mapDoor(content), slots, DAY)).not.toContain('annan-tjanst');
    eraseAll(mapDoor(content), slots);
    expect([...content.keys()]).toEqual(['annan-tjanst']);
  });
});

describe('importing into a device that has something already', () => {
  const here = () =>
    new Map([
      ['samsyn.roll', roll.encode('lss', '2026-11-01')],
      ['samsyn.kursframsteg', framsteg.encode({a: 1}, '2026-11-01')],
      ['theme', 'dark'],
    ]);

  it('joins where the slot knows how, else keeps what was saved last', () => {
    const content = here();
    const file = new Map([
      ['samsyn.roll', roll.encode('iff', '2026-11-02')],
      ['samsyn.kursframsteg', framsteg.encode({a: 0, b: 2}, '2026-10-01')],
      ['theme', 'light'],
    ]);
    move(file, content, 'merge');
    expect(roll.decode(content.get('samsyn.roll')!)).toMatchObject({value: 'iff'});
    expect(framsteg.decode(content.get('samsyn.kursframsteg')!)).toMatchObject({
      value: {a: 1, b: 2},
      savedOn: DAY,
    });
    expect(content.get('theme')).toBe('dark');
  });

  it('removes what is not in the file when told to replace', () => {
    const content = here();
    move(new Map([['theme', 'light']]), content, 'replace');
    expect([...content]).toEqual([['theme', 'light']]);
  });

  it('keeps aside what cannot be read, on either side', () => {
    const content = new Map([['samsyn.roll', 'trasig här']]);
    move(new Map([['samsyn.roll', roll.encode('iff', DAY)]]), content, 'merge');
    expect(content.get('samsyn.undanlagt.roll.1')).toBe('trasig här');
    move(new Map([['samsyn.roll', 'trasig fil']]), content, 'merge');
    expect(content.get('samsyn.undanlagt.roll.2')).toBe('trasig fil');
    expect(roll.decode(content.get('samsyn.roll')!)).toMatchObject({value: 'iff'});
  });

  it('brings older versions in a file up to date when they are read', () => {
    const content = new Map<string, string>();
    move(
      new Map([['samsyn.kursframsteg', '{"v":1,"sparat":"2025-05-05","data":4}']]),
      content,
      'merge',
    );
    expect(framsteg.decode(content.get('samsyn.kursframsteg')!)).toMatchObject({value: {alla: 4}});
  });

  it('puts everything back when there is no room', () => {
    const content = here();
    const before = new Map(content);
    const parsed = parseImport(
      exportAll(
        mapDoor(new Map([['samsyn.roll', roll.encode('x'.repeat(500), DAY)]])),
        slots,
        DAY,
      )!,
      slots,
    );
    if ('problem' in parsed) throw new Error(parsed.problem);
    for (const mode of ['merge', 'replace'] as const) {
      expect(applyImport(smallDoor(300, content), slots, parsed.entries, mode, DAY)).toBe('full');
      expect(content).toEqual(before);
    }
  });

  it('tells beforehand what will happen with each entry', () => {
    const file = new Map([
      ['samsyn.roll', roll.encode('iff', '2026-10-01')],
      ['samsyn.kursframsteg', framsteg.encode({b: 2}, '2026-10-01')],
      ['samsyn.x', '1'],
      ['theme', 'dark'],
    ]);
    const parsed = parseImport(exportAll(mapDoor(file), slots, DAY)!, slots);
    if ('problem' in parsed) throw new Error(parsed.problem);
    const effects = (mode: ImportMode) =>
      Object.fromEntries(
        planImport(mapDoor(here()), slots, parsed.entries, mode).map(({incoming, effect}) => [
          incoming.key,
          effect,
        ]),
      );
    expect(effects('merge')).toEqual({
      theme: 'same',
      'samsyn.roll': 'kept',
      'samsyn.kursframsteg': 'merged',
      'samsyn.x': 'new',
    });
    expect(effects('replace')).toEqual({
      theme: 'same',
      'samsyn.roll': 'replaced',
      'samsyn.kursframsteg': 'replaced',
      'samsyn.x': 'new',
    });
  });
});

describe('a file that is not ours', () => {
  const file = (uppgifter: unknown, more: object = {}) =>
    JSON.stringify({format: 'samsyn-uppgifter', version: 1, uppgifter, ...more});
  const problem = (text: string) => {
    const result = parseImport(text, slots);
    return 'problem' in result ? result.problem : undefined;
  };

  it('is refused with a sentence that says what to do', () => {
    expect(problem('inte json')).toMatch(/Välj en fil/);
    for (const text of ['null', '[]', '7', '{}', '{"format":"annat","version":1,"uppgifter":[]}']) {
      expect(problem(text)).toMatch(/inte uppgifter från Samsyn/);
    }
    expect(problem(file([], {version: 2}))).toMatch(/senare version/);
    expect(problem('"' + 'x'.repeat(10_000_001) + '"')).toMatch(/för stor/);
  });

  it('is refused as a whole when one entry has the wrong form or stands twice', () => {
    for (const entry of [null, 7, {}, {id: 'roll'}, {text: 'x'}, {nyckel: 3, text: 'x'}]) {
      expect(problem(file([entry]))).toMatch(/skadad/);
    }
    expect(
      problem(
        file([
          {id: 'roll', text: 'a'},
          {nyckel: 'samsyn.roll', text: 'b'},
        ]),
      ),
    ).toMatch(/två gånger/);
  });

  it('cannot write under keys that belong to others', () => {
    expect(problem(file([{nyckel: 'annan-tjanst', text: 'x'}]))).toMatch(/skadad/);
  });

  it('never makes the check throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.json().map((json) => file(JSON.parse(json))),
        ),
        (text) => {
          parseImport(text, slots);
        },
      ),
    );
  });

  it('is read also with a byte order mark', () => {
    expect(problem('\uFEFF' + file([]))).toBeUndefined();
  });
});

describe('what lies on the device', () => {
  it('is listed in order: slots, kept aside, unknown', () => {
    const content = new Map([
      ['samsyn.zeta', '1'],
      ['samsyn.undanlagt.roll.1', 'x'],
      ['samsyn.roll', '{trasig'],
      ['theme', 'dark'],
      ['annan', '1'],
    ]);
    const items = listStored(mapDoor(content), slots)!;
    expect(items.map(({kind, key}) => [kind, key])).toEqual([
      ['slot', 'theme'],
      ['slot', 'samsyn.roll'],
      ['setAside', 'samsyn.undanlagt.roll.1'],
      ['unknown', 'samsyn.zeta'],
    ]);
    expect(items[2]).toMatchObject({slot: roll});
  });

  it('cannot be told when the browser forbids storage', () => {
    expect(listStored(blockedDoor(), slots)).toBeUndefined();
    expect(exportAll(blockedDoor(), slots, DAY)).toBeUndefined();
    expect(applyImport(blockedDoor(), slots, [], 'merge', DAY)).toBe('blocked');
    expect(eraseAll(blockedDoor(), slots)).toBe(false);
  });

  it('may not have two slots under one key', () => {
    expect(() => listStored(mapDoor(), [roll, roll])).toThrow('samsyn.roll');
  });
});
