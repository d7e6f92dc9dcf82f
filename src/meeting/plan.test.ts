import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  add,
  agendaOf,
  decodePlan,
  encodePlan,
  MAX_MINUTES,
  MAX_MOMENTS,
  minutesOf,
  move,
  packagesOf,
  pickedOf,
  setMinutes,
  timeBoxes,
  type Picked,
  type Plan,
} from './plan';
import {CASE_PACKAGE, LESSON_PACKAGE} from './testing';

const PACKAGES = [LESSON_PACKAGE, CASE_PACKAGE];
const id = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,3}$/);
const picked: fc.Arbitrary<Picked> = fc.record({
  paket: id,
  moment: id,
  minuter: fc.integer({min: 1, max: MAX_MINUTES}),
});
const plan: fc.Arbitrary<Plan> = fc.oneof(
  fc.record({
    slag: fc.constant('paket' as const),
    paket: id,
    langd: fc.constantFrom('kort' as const, 'lang' as const),
  }),
  fc.record({
    slag: fc.constant('egen' as const),
    moment: fc.uniqueArray(picked, {
      minLength: 1,
      maxLength: MAX_MOMENTS,
      selector: ({paket, moment}) => `${paket}.${moment}`,
    }),
  }),
);

describe('a plan in an address', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(plan, (each) => {
        expect(decodePlan(encodePlan(each))).toEqual(each);
      }),
    );
  });

  it('needs no escaping', () => {
    fc.assert(
      fc.property(plan, (each) => {
        expect(encodePlan(each)).toMatch(/^[a-z0-9=&._-]+$/);
      }),
    );
  });

  it('never breaks the page, whatever the address says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = decodePlan(text);
        if (read?.slag === 'egen') {
          expect(read.moment.every(({minuter}) => minuter >= 1 && minuter <= MAX_MINUTES)).toBe(
            true,
          );
        }
      }),
    );
  });

  it.each(['', '?tid=30', '?paket=../x', '?moment=', '?moment=a.b.0_c'])(
    'is none in %j',
    (text) => {
      expect(decodePlan(text)).toBeUndefined();
    },
  );

  it('keeps a moment that stands twice once', () => {
    expect(decodePlan('?moment=a.b.5_a.b.9')).toEqual({
      slag: 'egen',
      moment: [{paket: 'a', moment: 'b', minuter: 5}],
    });
  });

  it('is the short meeting when no length is said', () => {
    expect(decodePlan('?paket=sip-1')).toEqual({slag: 'paket', paket: 'sip-1', langd: 'kort'});
  });
});

describe('an agenda', () => {
  it('holds the moments of the chosen length', () => {
    const short = agendaOf({slag: 'paket', paket: 'sip-1', langd: 'kort'}, PACKAGES);
    expect(short.map(({moment, minuter}) => [moment, minuter])).toEqual([
      ['oppning', 5],
      ['rosta', 15],
      ['slut', 10],
    ]);
    expect(minutesOf(short)).toBe(30);
    expect(minutesOf(agendaOf({slag: 'paket', paket: 'sip-1', langd: 'lang'}, PACKAGES))).toBe(60);
  });

  it('leaves out what no longer exists', () => {
    const moment = [
      {paket: 'sip-1', moment: 'borta', minuter: 5},
      {paket: 'borta', moment: 'rosta', minuter: 5},
      {paket: 'fall-trotta-foraldrar', moment: 'isar', minuter: 5},
    ];
    expect(agendaOf({slag: 'egen', moment}, PACKAGES).map(({key}) => key)).toEqual([
      'fall-trotta-foraldrar.isar',
    ]);
    expect(packagesOf({slag: 'egen', moment})).toEqual(['sip-1', 'borta', 'fall-trotta-foraldrar']);
  });

  it('has time boxes that follow each other and end with the sum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 90}), {minLength: 1}), (minutes) => {
        const agenda = minutes.map((minuter, index) => ({
          paket: 'p',
          moment: `m${index}`,
          key: `p.m${index}`,
          minuter,
          typ: 'samtal' as const,
          titel: '',
          paketTitel: '',
        }));
        const boxes = timeBoxes(agenda);
        expect(boxes[0]?.from).toBe(0);
        expect(boxes.at(-1)?.to).toBe(minutesOf(agenda));
        boxes.slice(1).forEach((box, index) => expect(box.from).toBe(boxes[index]?.to));
      }),
    );
  });
});

describe('a meeting put together', () => {
  const list = pickedOf({slag: 'paket', paket: 'sip-1', langd: 'lang'}, PACKAGES);

  it('keeps the same moments whatever is moved', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({min: -1, max: 5}), fc.constantFrom(-1 as const, 1 as const))),
        (moves) => {
          const after = moves.reduce<Picked[]>((all, [at, by]) => move(all, at, by), list);
          expect([...after].sort(byMoment)).toEqual([...list].sort(byMoment));
        },
      ),
    );
  });

  it('gets a new moment before the closing one, and none twice', () => {
    const more = {paket: 'fall-trotta-foraldrar', moment: 'isar', minuter: 10};
    const after = add(list, more, true);
    expect(after.at(-1)?.moment).toBe('slut');
    expect(after.at(-2)).toEqual(more);
    expect(add(after, more, true)).toEqual(after);
    expect(add(list, more, false).at(-1)).toEqual(more);
  });

  it.each([
    [0, 1],
    [Number.NaN, 1],
    [7.6, 8],
    [1000, MAX_MINUTES],
  ])('reads %s minutes as %s', (given, kept) => {
    expect(setMinutes(list, 0, given)[0]?.minuter).toBe(kept);
  });
});

const byMoment = (a: Picked, b: Picked): number => a.moment.localeCompare(b.moment);
