import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {applyImport, createStore, eraseAll, exportAll, mapDoor, parseImport} from '../storage';
import {seededRandom} from './random';
import {
  mergeProgress,
  NO_PROGRESS,
  repliesTo,
  withReply,
  type Progress,
  type Reply,
} from './progress';
import {readProgress} from './readProgress';
import {kursframstegSlot} from './slots';
import {anyProgress, anyReply} from './testing';

const TODAY = '2026-11-22';

describe('joining two devices', () => {
  it('does not care for the order, and twice is as once', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
        expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a));
        expect(mergeProgress(mergeProgress(a, b), c)).toEqual(
          mergeProgress(a, mergeProgress(b, c)),
        );
        const joined = mergeProgress(a, b);
        expect(mergeProgress(joined, b)).toEqual(joined);
      }),
    );
  });

  it('loses and doubles no answer', () => {
    const event = fc.tuple(
      fc.constantFrom('q1', 'q2', 'q3'),
      fc.constantFrom('h1', 'h2'),
      anyReply,
    );
    fc.assert(
      fc.property(
        fc.array(event, {maxLength: 60}),
        fc.array(fc.nat(2), {minLength: 60, maxLength: 60}),
        (events, where) => {
          const devices = [NO_PROGRESS, NO_PROGRESS, NO_PROGRESS];
          events.forEach(([id, hash, reply], index) => {
            const device = where[index]!;
            devices[device] = withReply(devices[device]!, id, hash, reply);
          });
          const joined = devices.reduce(mergeProgress);
          const wanted = new Set(events.map((each) => JSON.stringify(each)));
          const got = Object.entries(joined.svar).flatMap(([id, versions]) =>
            Object.entries(versions).flatMap(([hash, replies]) =>
              replies.map((reply) => JSON.stringify([id, hash, reply])),
            ),
          );
          expect(new Set(got)).toEqual(wanted);
          expect(got).toHaveLength(wanted.size);
        },
      ),
    );
  });
});

describe('moving to another device', () => {
  const SLOTS = [kursframstegSlot];
  const device = (progress: Progress) =>
    new Map([[kursframstegSlot.key, kursframstegSlot.encode(progress, TODAY)]]);
  const valueOn = (content: Map<string, string>) =>
    createStore(mapDoor(content), () => TODAY).read(kursframstegSlot).value;

  /** Takes what is on one device to another by a file, and erases it where it was. */
  function move(from: Map<string, string>, to: Map<string, string>): void {
    const file = exportAll(mapDoor(from), SLOTS, TODAY);
    expect(eraseAll(mapDoor(from), SLOTS)).toBe(true);
    expect(valueOn(from)).toEqual(NO_PROGRESS);
    const parsed = parseImport(file!, SLOTS);
    if ('problem' in parsed) throw new Error(parsed.problem);
    applyImport(mapDoor(to), SLOTS, parsed.entries, 'merge', TODAY);
  }

  it('export, erase and import keeps every answer, in either direction', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (mine, other) => {
        const [here, there] = [device(mine), device(other)];
        move(here, there);
        expect(valueOn(there)).toEqual(mergeProgress(mine, other));
        move(there, here);
        expect(valueOn(here)).toEqual(mergeProgress(other, mine));
      }),
      {numRuns: 40},
    );
  });

  it('keeps 200 000 answers given on three devices, each once', () => {
    const random = seededRandom(20_261_122);
    const below = (limit: number) => Math.floor(random() * limit);
    const answers = Array.from({length: 200_000}, (_, index): [string, Reply] => [
      `q${below(300)}`,
      [1_700_000_000 + index, below(101), below(4) as 0, below(4) as 0, String(below(4))],
    ]);
    const devices = [0, 1, 2].map(() => new Map<string, Reply[]>());
    for (const [id, reply] of answers) {
      // Some are on two devices already, from an earlier export.
      for (const content of devices.filter((_, index) => index === below(3) || below(5) === 0)) {
        const list = content.get(id);
        if (list) list.push(reply);
        else content.set(id, [reply]);
      }
    }
    const parts = devices.map((content): Progress => ({
      ...NO_PROGRESS,
      svar: Object.fromEntries([...content].map(([id, replies]) => [id, {h: replies}])),
    }));
    const given = new Set(
      devices.flatMap((content) =>
        [...content].flatMap(([id, replies]) => replies.map((reply) => `${id} ${reply.join()}`)),
      ),
    );
    const told = (progress: Progress) =>
      Object.entries(progress.svar).flatMap(([id, versions]) =>
        (versions['h'] ?? []).map((reply) => `${id} ${reply.join()}`),
      );
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
    ]) {
      const joined = told(order.map((index) => parts[index]!).reduce(mergeProgress));
      expect(joined).toHaveLength(given.size);
      expect(new Set(joined).size).toBe(given.size);
    }
  }, 60_000);
});

describe('reading what was stored', () => {
  it('takes back whatever was written', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(readProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
      }),
    );
  });

  it('leaves out what is broken and keeps the rest', () => {
    const good = [1_800_000_000, 100, 3, 0, '1'];
    const read = readProgress({
      svar: {q1: {h: [good, [1, 2], 'x']}, q2: 7},
      pass: {a: {t: 'igår'}},
      last: {m: -1, n: 5},
      okand: true,
    });
    expect(read).toEqual({
      svar: {q1: {h: [good]}, q2: undefined},
      pass: {},
      last: {n: 5},
      bockar: {},
    });
    expect(repliesTo(read!, 'q1', 'h')).toHaveLength(1);
  });

  it('says no to what is not progress, whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => void readProgress(data)));
    expect(readProgress([])).toBeUndefined();
    expect(readProgress({svar: []})).toBeUndefined();
  });
});
