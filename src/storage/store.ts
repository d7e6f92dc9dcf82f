import {setAside, tryRead, tryWrite, type Door, type WriteFailure} from './door';
import {eraseKey} from './inventory';
import type {Slot} from './slot';

/**
 * Where a slot's value is kept right now.
 * - `waiting`: not known yet (server rendering, first paint)
 * - `undecided`: in memory; the reader has not said whether it may be stored
 * - `declined`: in memory; the reader said no, which holds until the page is closed
 * - `stored`: on the device
 * - `blocked`: in memory; the browser forbids storage
 * - `full`: in memory; there was no room for the last change, what was stored before is left
 * - `damaged`: in memory; what is stored cannot be read and is kept
 * - `newer`: in memory; what is stored comes from a later edition of the site and is kept
 */
export type Status =
  'waiting' | 'undecided' | 'declined' | 'stored' | 'blocked' | 'full' | 'damaged' | 'newer';

/** A slot as it stands. The same object is given until something changes. */
export interface Snapshot<Value> {
  readonly value: Value;
  readonly status: Status;
  /** The day it was stored, `YYYY-MM-DD`. */
  readonly savedOn: string | null;
}

/** One visit's dealings with storage: what is stored, and what is only remembered while the page is open. */
export interface Store {
  readonly door: Door;
  /** Never throws, whatever lies in storage. */
  read<Value>(slot: Slot<Value>): Snapshot<Value>;
  /**
   * Changes the value. It reaches the device only if the reader has agreed (`allow`); otherwise it
   * is remembered while the page is open. What could not be read before is first kept aside.
   * @param change from the value as it stands now, also when another tab has just changed it
   * @throws TypeError when the slot could not read the new value back: a fault in our code
   */
  update<Value>(slot: Slot<Value>, change: (value: Value) => Value): Snapshot<Value>;
  /** The reader agrees: what is in memory is stored, and from now on every change is. */
  allow(slot: Slot<unknown>): void;
  /**
   * The reader says no. That is not stored either, so it holds for this visit and she is asked
   * again next time. Does nothing where something is stored already: that is what `erase` is for.
   */
  decline(slot: Slot<unknown>): void;
  /** Removes the value from device and memory. She is asked anew before the next is stored. */
  erase(slot: Slot<unknown>): void;
  /** Forgets what is only in memory and tells everyone: after an import or when all was erased. */
  refresh(): void;
  subscribe(listener: () => void): () => void;
}

/** What this visit knows about a slot beside what is stored. */
interface Session {
  /** The latest value that did not reach the device. */
  readonly pending?: {readonly value: unknown};
  readonly declined?: boolean;
  readonly failure?: WriteFailure;
}

/**
 * @param door see `Door`; its failures are handled here
 * @param today gives the day as `YYYY-MM-DD`
 */
export function createStore(door: Door, today: () => string): Store {
  const sessions = new Map<string, Session>();
  const snapshots = new Map<
    string,
    {raw: string | null | undefined; session?: Session; snapshot: Snapshot<unknown>}
  >();
  const listeners = new Set<() => void>();
  let unsubscribe: (() => void) | undefined;

  const notify = () => {
    for (const listener of [...listeners]) listener();
  };

  function read<Value>(slot: Slot<Value>): Snapshot<Value> {
    const raw = tryRead(door, slot.key);
    const session = sessions.get(slot.key);
    const known = snapshots.get(slot.key);
    if (known && known.raw === raw && known.session === session) {
      return known.snapshot as Snapshot<Value>;
    }
    const snapshot = look(slot, raw, session);
    snapshots.set(slot.key, {raw, session, snapshot});
    return snapshot;
  }

  /** Writes to the device, keeping aside first what cannot be read. */
  function store<Value>(slot: Slot<Value>, value: Value, raw: string | null): 'ok' | WriteFailure {
    if (raw !== null && slot.decode(raw).kind === 'damaged') {
      const kept = setAside(door, slot.id, raw);
      if (kept !== 'ok') return kept;
    }
    return tryWrite(door, slot.key, slot.encode(value, today()));
  }

  function put<Value>(slot: Slot<Value>, value: Value, agreed: boolean): void {
    const raw = tryRead(door, slot.key);
    const mayStore =
      raw !== undefined &&
      (raw === null
        ? agreed || sessions.get(slot.key)?.failure
        : slot.decode(raw).kind !== 'newer');
    const outcome = mayStore ? store(slot, value, raw) : undefined;
    if (outcome === 'ok') sessions.delete(slot.key);
    else {
      const declined = !agreed && sessions.get(slot.key)?.declined;
      sessions.set(slot.key, {
        pending: {value},
        ...(declined ? {declined} : {}),
        ...(outcome ? {failure: outcome} : {}),
      });
    }
    notify();
  }

  return {
    door,
    read,
    update(slot, change) {
      const value = change(read(slot).value);
      if (slot.decode(slot.encode(value, today())).kind !== 'readable') {
        throw new TypeError(`Värdet för "${slot.id}" går inte att läsa tillbaka: stämmer parse?`);
      }
      put(slot, value, false);
      return read(slot);
    },
    allow(slot) {
      put(slot, read(slot).value, true);
    },
    decline(slot) {
      if (tryRead(door, slot.key) !== null) return;
      const pending = sessions.get(slot.key)?.pending;
      sessions.set(slot.key, {declined: true, ...(pending ? {pending} : {})});
      notify();
    },
    erase(slot) {
      sessions.delete(slot.key);
      // Where removing is forbidden nothing could be stored either; `read` says so.
      eraseKey(door, slot.key);
      notify();
    },
    refresh() {
      sessions.clear();
      notify();
    },
    subscribe(listener) {
      if (listeners.size === 0) unsubscribe = door.subscribe(notify);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) unsubscribe?.();
      };
    },
  };
}

function look<Value>(
  slot: Slot<Value>,
  raw: string | null | undefined,
  session: Session | undefined,
): Snapshot<Value> {
  const remembered = session?.pending ? (session.pending.value as Value) : slot.empty;
  const inMemory = (status: Status) => ({value: remembered, status, savedOn: null});
  if (raw === undefined) return inMemory('blocked');
  if (session?.failure) return inMemory(session.failure);
  if (raw === null) return inMemory(session?.declined ? 'declined' : 'undecided');
  const reading = slot.decode(raw);
  if (reading.kind !== 'readable') return inMemory(reading.kind);
  return {value: reading.value, status: 'stored', savedOn: reading.savedOn};
}
