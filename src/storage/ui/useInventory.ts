import {useRef, useSyncExternalStore} from 'react';
import {listStored, type Slot, type StoredItem} from '..';
import {browserStore, subscribeToStore} from './useStored';

/** What lies on the device; `blocked` when the browser forbids storage, `waiting` until it is known. */
export type Inventory = readonly StoredItem[] | 'blocked' | 'waiting';

/** Everything of ours that lies on the device, followed as it changes here and in other tabs. */
export function useInventory(slots: readonly Slot<unknown>[]): Inventory {
  const last = useRef<{mark: string; inventory: Inventory}>({mark: '', inventory: 'waiting'});
  return useSyncExternalStore(
    subscribeToStore,
    () => {
      const items = listStored(browserStore().door, slots);
      // React asks for the same object as long as nothing has changed.
      const mark = items ? JSON.stringify(items.map(({key, raw}) => [key, raw])) : 'blocked';
      if (mark !== last.current.mark) last.current = {mark, inventory: items ?? 'blocked'};
      return last.current.inventory;
    },
    () => 'waiting',
  );
}
