import {useMemo, useSyncExternalStore} from 'react';
import {localToday} from '../../ui/useToday';
import {createStore, type Slot, type Snapshot, type Store} from '..';
import {browserDoor} from './browserDoor';

let store: Store | undefined;

/** The store of this visit. Only in the browser: in effects and event handlers. */
export function browserStore(): Store {
  store ??= createStore(browserDoor, localToday);
  return store;
}

/** For `useSyncExternalStore`: hears changes here and in other tabs. */
export function subscribeToStore(listener: () => void): () => void {
  return browserStore().subscribe(listener);
}

/** A slot as it stands, with what can be done to it. */
export interface Stored<Value> extends Snapshot<Value> {
  /** Changes the value, from what it is now: `update((roles) => [...roles, 'lss'])`. */
  readonly update: (change: (value: Value) => Value) => void;
  /** Puts another value in its place. */
  readonly set: (value: Value) => void;
  /** The reader says that it may be stored on the device. */
  readonly allow: () => void;
  /** The reader says no, for this visit. */
  readonly decline: () => void;
  /** Removes it from the device and from memory. */
  readonly erase: () => void;
}

const waiting = new WeakMap<Slot<unknown>, Snapshot<unknown>>();

/** What is known before the browser has taken over: nothing. One object a slot, as React demands. */
function whileWaiting<Value>(slot: Slot<Value>): Snapshot<Value> {
  let snapshot = waiting.get(slot);
  if (!snapshot) {
    snapshot = {value: slot.empty, status: 'waiting', savedOn: null};
    waiting.set(slot, snapshot);
  }
  return snapshot as Snapshot<Value>;
}

/**
 * A stored value in a component. Safe on the server: there, and in the first paint, the value is
 * the slot's `empty` and the status `waiting`. Follows changes made in other tabs.
 *
 * Values are used whether they are stored or not; `<StorageConsent>` asks and explains.
 */
export function useStored<Value>(slot: Slot<Value>): Stored<Value> {
  const snapshot = useSyncExternalStore(
    subscribeToStore,
    () => browserStore().read(slot),
    () => whileWaiting(slot),
  );
  return useMemo(
    () => ({
      ...snapshot,
      update: (change) => void browserStore().update(slot, change),
      set: (value) => void browserStore().update(slot, () => value),
      allow: () => {
        browserStore().allow(slot);
      },
      decline: () => {
        browserStore().decline(slot);
      },
      erase: () => {
        browserStore().erase(slot);
      },
    }),
    [snapshot, slot],
  );
}
