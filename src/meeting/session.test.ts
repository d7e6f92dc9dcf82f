import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createStore, mapDoor} from '../storage';
import {readAction} from './readAction';
import {readSession} from './readSession';
import {act, elapsed, isUnderWay, LONGEST_BREAK, newSession, resumed, type Action} from './session';
import {moteSlot} from './slots';

const START = 1_700_000_000_000;
const MINUTE = 60_000;
const begun = newSession('paket=sip-1&tid=30');
const go = (moment: string): Action => ({gor: 'ga', till: `${moment}/moment`, moment});

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>(go('a.x'), go('a.y'), {gor: 'ga', till: 'slut', moment: null}),
  fc.boolean().map((paus): Action => ({gor: 'pausa', paus})),
  fc.record({
    gor: fc.constant('rakna' as const),
    rost: fc.constantFrom('a.x/q1', 'a.x/q2'),
    svar: fc.nat(3),
    av: fc.constant(4),
    omgang: fc.constantFrom(0 as const, 1 as const),
    antal: fc.nat(40),
  }),
  fc.constant<Action>({gor: 'angra', rost: 'a.x/q1', omgang: 0}),
  fc.record({
    gor: fc.constant('insats' as const),
    moment: fc.constant('a.y'),
    yrke: fc.constantFrom('lss' as const, 'iff' as const),
    slug: fc.constantFrom('sip', 'hvb'),
    svar: fc.constantFrom('ja' as const, 'nej' as const, 'oklart' as const),
  }),
  fc.record({
    gor: fc.constant('triage' as const),
    moment: fc.constant('a.y'),
    yrke: fc.constantFrom('lss' as const, 'iff' as const),
    svar: fc.constantFrom('sip' as const, 'team' as const),
  }),
);
const walk = fc.array(fc.tuple(action, fc.nat(5 * MINUTE)));
const run = (steps: readonly [Action, number][]) => {
  let now = START;
  let session = begun;
  for (const [each, wait] of steps) {
    session = act(session, each, now);
    now += wait;
  }
  return {session, now};
};

describe('a meeting under way', () => {
  it('counts the time of each moment, and not while the wall is blank', () => {
    let session = act(begun, go('a.x'), START);
    session = act(session, {gor: 'pausa', paus: true}, START + 2 * MINUTE);
    session = act(session, {gor: 'pausa', paus: false}, START + 10 * MINUTE);
    session = act(session, go('a.y'), START + 11 * MINUTE);
    expect(elapsed(session, 'a.x', START + 20 * MINUTE)).toBe(3 * MINUTE);
    expect(elapsed(session, 'a.y', START + 20 * MINUTE)).toBe(9 * MINUTE);
    session = act(session, go('a.x'), START + 20 * MINUTE);
    expect(elapsed(session, 'a.x', START + 21 * MINUTE)).toBe(4 * MINUTE);
  });

  it('never counts more time than has passed', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const {session, now} = run(steps);
        const sum = ['a.x', 'a.y'].reduce((all, key) => all + elapsed(session, key, now), 0);
        expect(sum).toBeLessThanOrEqual(now - START);
        expect(sum).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('has no clock before the first moment and after the last', () => {
    expect(begun.klocka).toBeNull();
    expect(isUnderWay(begun)).toBe(false);
    const over = act(act(begun, go('a.x'), START), {gor: 'ga', till: 'slut', moment: null}, START);
    expect(over.klocka).toBeNull();
    expect(isUnderWay(over)).toBe(true);
  });

  it('counts nothing back when the clock of the device is set back', () => {
    const session = act(begun, go('a.x'), START);
    expect(elapsed(session, 'a.x', START - MINUTE)).toBe(0);
  });
});

describe('a meeting after a reload or a crash', () => {
  it('is the same after it has been written and read', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const {session} = run(steps);
        expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
      }),
    );
  });

  it('goes on counting after a short break, and forgets a long one', () => {
    const session = act(begun, go('a.x'), START);
    expect(resumed(session, START + MINUTE)).toBe(session);
    const later = START + LONGEST_BREAK + MINUTE;
    expect(elapsed(resumed(session, later), 'a.x', later)).toBe(0);
    expect(resumed(begun, later)).toBe(begun);
  });

  it('is not read when anything in it is wrong', () => {
    const good = JSON.parse(JSON.stringify(run([[go('a.x'), 0]]).session)) as object;
    expect(readSession(good)).toBeDefined();
    for (const wrong of [
      {plan: 'x'.repeat(5000)},
      {vid: null},
      {paus: 'ja'},
      {rost: {q: {antal: [[1], [1, 2]], andringar: []}}},
      {rost: {q: {antal: [[-1], [0]], andringar: []}}},
      {rost: {q: {antal: [[1], [0]], andringar: [[2, 0, 0]]}}},
      {isar: {a: {lss: {insatser: {hvb: 'kanske'}}, iff: {insatser: {}}}}},
      {isar: {a: {lss: {insatser: {}, triage: 'x'}, iff: {insatser: {}}}}},
      {anvant: {a: Number.NaN}},
      {klocka: {moment: 'a', sedan: 'nu'}},
      {klocka: undefined},
    ]) {
      expect(readSession({...good, ...wrong}), JSON.stringify(wrong)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(() => readSession(junk)).not.toThrow();
      }),
    );
  });

  it('is kept only after the leader has said yes, and erased when asked', () => {
    const kept = new Map<string, string>();
    const store = createStore(mapDoor(kept), () => '2026-11-22');
    store.update(moteSlot, () => ({pagar: begun}));
    expect(kept.size).toBe(0);
    store.allow(moteSlot);
    expect([...kept.keys()]).toEqual(['samsyn.mote']);
    const again = createStore(mapDoor(kept), () => '2026-11-22');
    expect(again.read(moteSlot).value.pagar).toEqual(begun);
    again.erase(moteSlot);
    expect(kept.size).toBe(0);
  });

  it('is set aside, not trusted, when damaged', () => {
    const kept = new Map([
      ['samsyn.mote', '{"v":1,"sparat":"2026-11-22","data":{"pagar":{"plan":3}}}'],
    ]);
    const store = createStore(mapDoor(kept), () => '2026-11-22');
    expect(store.read(moteSlot)).toMatchObject({status: 'damaged', value: {pagar: null}});
  });
});

describe('what another window asks for', () => {
  it('is read as it was sent', () => {
    fc.assert(
      fc.property(action, (each) => {
        expect(readAction(JSON.parse(JSON.stringify(each)))).toEqual(each);
      }),
    );
  });

  it('is nothing when it is not known', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        fc.pre(typeof junk !== 'object' || junk === null || !('gor' in junk));
        expect(readAction(junk)).toBeUndefined();
      }),
    );
    expect(
      readAction({gor: 'rakna', rost: 'x', svar: -1, av: 4, omgang: 0, antal: 1}),
    ).toBeUndefined();
    expect(readAction({gor: 'triage', moment: 'x', yrke: 'lss', svar: 'x'})).toBeUndefined();
  });
});
