import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {mapDoor, type Door} from './door';
import {createStore} from './store';
import {blockedDoor, framsteg, roll, smallDoor} from './testing';

const today = () => '2026-11-22';
const open = (content = new Map<string, string>()) => {
  const store = createStore(mapDoor(content), today);
  return {content, store};
};

describe('consent', () => {
  it('writes nothing before the reader has agreed', () => {
    const {content, store} = open();
    expect(store.read(roll)).toEqual({value: '', status: 'undecided', savedOn: null});
    store.update(roll, () => 'lss');
    expect(content.size).toBe(0);
    expect(store.read(roll)).toEqual({value: 'lss', status: 'undecided', savedOn: null});
  });

  it('stores what was in memory when she agrees, and every change after that', () => {
    const {content, store} = open();
    store.update(roll, () => 'lss');
    store.allow(roll);
    expect(store.read(roll)).toEqual({value: 'lss', status: 'stored', savedOn: '2026-11-22'});
    store.update(roll, () => 'iff');
    expect(content.get('samsyn.roll')).toBe('{"v":1,"sparat":"2026-11-22","data":"iff"}');
  });

  it('is given for each slot by itself', () => {
    const {content, store} = open();
    store.allow(roll);
    store.update(framsteg, () => ({a: 1}));
    expect([...content.keys()]).toEqual(['samsyn.roll']);
  });

  it('that was declined is neither stored nor asked for again during the visit', () => {
    const {content, store} = open();
    store.decline(roll);
    store.update(roll, () => 'lss');
    expect(store.read(roll)).toEqual({value: 'lss', status: 'declined', savedOn: null});
    expect(content.size).toBe(0);
    store.allow(roll);
    expect(store.read(roll).status).toBe('stored');
  });

  it('ends when the slot is erased, here or in another tab', () => {
    const {content, store} = open();
    store.allow(roll);
    store.erase(roll);
    store.update(roll, () => 'lss');
    expect(content.size).toBe(0);
    store.allow(roll);
    content.clear();
    store.update(roll, () => 'iff');
    expect(content.size).toBe(0);
    expect(store.read(roll).status).toBe('undecided');
  });
});

describe('a change', () => {
  it('starts from what another tab has just stored', () => {
    const {content, store} = open();
    store.allow(framsteg);
    content.set('samsyn.kursframsteg', framsteg.encode({a: 1}, '2026-11-21'));
    store.update(framsteg, (value) => ({...value, b: 2}));
    expect(store.read(framsteg).value).toEqual({a: 1, b: 2});
  });

  it('is told to everyone who listens, until they stop', () => {
    const {store} = open();
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.allow(roll);
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    store.erase(roll);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('made by another tab is passed on', () => {
    let fromElsewhere = (): void => undefined;
    const content = new Map<string, string>();
    const door: Door = {
      ...mapDoor(content),
      subscribe: (onChange) => {
        fromElsewhere = onChange;
        return () => undefined;
      },
    };
    const store = createStore(door, today);
    const listener = vi.fn();
    store.subscribe(listener);
    content.set('samsyn.roll', roll.encode('iff', '2026-11-20'));
    fromElsewhere();
    expect(listener).toHaveBeenCalledOnce();
    expect(store.read(roll)).toEqual({value: 'iff', status: 'stored', savedOn: '2026-11-20'});
  });

  it('that the slot could not read back is a fault in our code', () => {
    const {store} = open();
    expect(() => store.update(roll, () => 7 as unknown as string)).toThrow(TypeError);
  });

  it('leaves the snapshot the same object while nothing changes', () => {
    const {store} = open();
    store.allow(framsteg);
    expect(store.read(framsteg)).toBe(store.read(framsteg));
    const before = store.read(framsteg);
    store.update(framsteg, () => ({a: 1}));
    expect(store.read(framsteg)).not.toBe(before);
  });
});

describe('storage that fails', () => {
  it('that is forbidden keeps values in memory and says so', () => {
    const store = createStore(blockedDoor(), today);
    expect(store.read(roll).status).toBe('blocked');
    store.allow(roll);
    store.update(roll, () => 'lss');
    expect(store.read(roll)).toEqual({value: 'lss', status: 'blocked', savedOn: null});
    store.erase(roll);
    expect(store.read(roll).value).toBe('');
  });

  it('that is full keeps the latest in memory and the earlier on the device', () => {
    const content = new Map<string, string>();
    const store = createStore(smallDoor(80, content), today);
    store.allow(roll);
    store.update(roll, () => 'lss');
    store.update(roll, () => 'x'.repeat(100));
    expect(store.read(roll)).toMatchObject({value: 'x'.repeat(100), status: 'full'});
    expect(roll.decode(content.get('samsyn.roll')!)).toMatchObject({value: 'lss'});
    store.update(roll, () => 'iff');
    expect(store.read(roll)).toMatchObject({value: 'iff', status: 'stored'});
  });

  it('that is full already when she agrees stores the next change that fits', () => {
    const store = createStore(smallDoor(60), today);
    store.update(roll, () => 'x'.repeat(100));
    store.allow(roll);
    expect(store.read(roll).status).toBe('full');
    store.update(roll, () => 'lss');
    expect(store.read(roll)).toMatchObject({value: 'lss', status: 'stored'});
  });

  it('that cannot be read is kept aside before anything is written over it', () => {
    const {content, store} = open(new Map([['samsyn.roll', '{trasig']]));
    expect(store.read(roll)).toEqual({value: '', status: 'damaged', savedOn: null});
    expect(content.size).toBe(1);
    store.update(roll, () => 'lss');
    expect(store.read(roll).status).toBe('stored');
    expect(content.get('samsyn.undanlagt.roll.1')).toBe('{trasig');
  });

  it('that cannot be read is not written over when there is no room to keep it', () => {
    const content = new Map([['samsyn.roll', '{'.repeat(40)]]);
    const store = createStore(smallDoor(90, content), today);
    store.update(roll, () => 'lss');
    expect(content.get('samsyn.roll')).toBe('{'.repeat(40));
    expect(store.read(roll)).toMatchObject({value: 'lss', status: 'full'});
  });

  it('from a later edition is neither used nor written over', () => {
    const later = '{"v":9,"sparat":"2027-01-01","data":{}}';
    const {content, store} = open(new Map([['samsyn.roll', later]]));
    store.update(roll, () => 'lss');
    store.allow(roll);
    expect(store.read(roll)).toEqual({value: 'lss', status: 'newer', savedOn: null});
    expect([...content]).toEqual([['samsyn.roll', later]]);
  });
});

describe('for any junk and any order of dealings', () => {
  const junk = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constantFrom('', 'null', '{}', '{"v":1,"sparat":"2026-01-01","data":"lss"}'),
    fc.integer({min: 1, max: 9}).map((v) => `{"v":${v},"sparat":"2026-01-01","data":3}`),
  );
  const dealing = fc.oneof(
    fc.record({do: fc.constant('update' as const), value: fc.dictionary(fc.string(), fc.nat())}),
    fc.record({do: fc.constantFrom('allow' as const, 'decline' as const, 'read' as const)}),
  );

  it('nothing throws and no text is lost', () => {
    fc.assert(
      fc.property(
        junk,
        fc.array(dealing),
        fc.integer({min: 0, max: 400}),
        (raw, dealings, room) => {
          const content = new Map([['samsyn.kursframsteg', raw]]);
          const store = createStore(smallDoor(room, content), today);
          const readable = framsteg.decode(raw).kind === 'readable';
          for (const step of dealings) {
            if (step.do === 'update') store.update(framsteg, () => step.value);
            else store[step.do](framsteg);
            const {status} = store.read(framsteg);
            expect(status).not.toBe('waiting');
          }
          if (!readable) expect([...content.values()]).toContain(raw);
        },
      ),
    );
  });

  it('the latest value is always what is read', () => {
    fc.assert(
      fc.property(
        junk,
        fc.array(dealing),
        fc.integer({min: 0, max: 400}),
        (raw, dealings, room) => {
          const store = createStore(
            smallDoor(room, new Map([['samsyn.kursframsteg', raw]])),
            today,
          );
          let latest = store.read(framsteg).value;
          for (const step of dealings) {
            if (step.do === 'update') {
              store.update(framsteg, () => step.value);
              latest = step.value;
            } else store[step.do](framsteg);
            expect(store.read(framsteg).value).toEqual(latest);
          }
        },
      ),
    );
  });
});
