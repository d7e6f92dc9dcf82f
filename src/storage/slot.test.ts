import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import {defineSlot, defineWordSlot, fromSchema} from './slot';

const roll = defineSlot({
  id: 'roll',
  name: 'Din roll',
  why: 'Så att det som rör dig visas först.',
  empty: {roller: [] as string[]},
  parse: fromSchema(z.object({roller: z.array(z.string())})),
  // 1: ett ord. 2: en lista. 3: en lista i ett objekt.
  migrations: [(old) => [old], (old) => ({roller: old})],
});

describe('a slot', () => {
  it('reads back what it wrote, with the day', () => {
    const raw = roll.encode({roller: ['lss']}, '2026-11-22');
    expect(raw).toBe('{"v":3,"sparat":"2026-11-22","data":{"roller":["lss"]}}');
    expect(roll.decode(raw)).toEqual({
      kind: 'readable',
      value: {roller: ['lss']},
      savedOn: '2026-11-22',
    });
  });

  it('brings every older version up to date step by step', () => {
    const stored = (v: number, data: unknown) =>
      roll.decode(JSON.stringify({v, sparat: '2025-01-31', data}));
    const upToDate = {kind: 'readable', value: {roller: ['iff']}, savedOn: '2025-01-31'};
    expect(stored(1, 'iff')).toEqual(upToDate);
    expect(stored(2, ['iff'])).toEqual(upToDate);
    expect(stored(3, {roller: ['iff']})).toEqual(upToDate);
  });

  it('leaves what a later edition has written alone', () => {
    expect(roll.decode('{"v":4,"sparat":"2026-11-22","data":1}')).toEqual({
      kind: 'newer',
      version: 4,
    });
  });

  it('calls data damaged when a migration step fails or the shape is wrong', () => {
    const failing = defineSlot({
      id: 'x',
      name: 'X',
      why: 'Så.',
      empty: 0,
      parse: (data) => (typeof data === 'number' ? data : undefined),
      migrations: [
        () => {
          throw new Error('step');
        },
      ],
    });
    expect(failing.decode('{"v":1,"sparat":"2026-11-22","data":1}').kind).toBe('damaged');
    expect(failing.decode('{"v":2,"sparat":"2026-11-22","data":"a"}').kind).toBe('damaged');
  });

  it('never throws, whatever lies in storage', () => {
    const junk = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({v: fc.anything(), sparat: fc.anything(), data: fc.anything()})
        .map((value) =>
          String(JSON.stringify(value, (_, x: unknown) => (typeof x === 'bigint' ? 1 : x))),
        ),
    );
    fc.assert(
      fc.property(junk, (raw) => {
        expect(['readable', 'damaged', 'newer']).toContain(roll.decode(raw).kind);
      }),
    );
  });

  it('refuses an id that could not be a key', () => {
    for (const id of ['', 'Roll', 'min roll', 'åäö', 'undanlagt']) {
      expect(() => defineSlot({...roll, id, parse: () => undefined})).toThrow(/id/);
    }
  });
});

describe('a word kept by somebody else', () => {
  const theme = defineWordSlot({
    id: 'tema',
    key: 'theme-1a2',
    name: 'Ljust eller mörkt',
    why: 'Så att ditt val gäller nästa gång.',
    words: ['light', 'dark'],
    empty: 'light',
  });

  it('is read and written as the bare word', () => {
    expect(theme.decode('dark')).toEqual({kind: 'readable', value: 'dark', savedOn: null});
    expect(theme.encode('dark', '2026-11-22')).toBe('dark');
    expect(theme.decode('"dark"').kind).toBe('damaged');
  });
});
