import {KEY_PREFIX, setAsideSlotId, tryKeys, tryRead, type Door} from './door';
import type {Reading, Slot} from './slot';

/** One thing that lies on the device. */
export type StoredItem = {
  readonly key: string;
  readonly raw: string;
} & (
  | {readonly kind: 'slot'; readonly slot: Slot<unknown>; readonly reading: Reading<unknown>}
  /** Could not be read and was kept; `slot` is what it was meant for, if that is known. */
  | {readonly kind: 'setAside'; readonly slot: Slot<unknown> | undefined}
  /** Ours by its name, but no slot of this edition of the site. */
  | {readonly kind: 'unknown'}
);

/** The slots with one key each. A key used twice is a fault in our code and throws. */
function slotsByKey(slots: readonly Slot<unknown>[]): Map<string, Slot<unknown>> {
  const byKey = new Map<string, Slot<unknown>>();
  for (const slot of slots) {
    if (byKey.has(slot.key)) throw new Error(`Två lagringsplatser använder nyckeln "${slot.key}".`);
    byKey.set(slot.key, slot);
  }
  return byKey;
}

/**
 * Everything of ours that lies on the device: slots in their given order, then what was kept aside,
 * then the rest. Keys that belong to others on the same address are left out.
 * @returns undefined when the browser forbids storage
 */
export function listStored(door: Door, slots: readonly Slot<unknown>[]): StoredItem[] | undefined {
  const keys = tryKeys(door);
  if (!keys) return undefined;
  const byKey = slotsByKey(slots);
  const order = [...byKey.keys()];
  const items = keys
    .filter((key) => byKey.has(key) || key.startsWith(KEY_PREFIX))
    .flatMap((key): StoredItem[] => {
      const raw = tryRead(door, key);
      return typeof raw === 'string' ? [describe(key, raw, byKey, slots)] : [];
    });
  const rank = ({kind, key}: StoredItem) =>
    kind === 'slot' ? order.indexOf(key) : order.length + (kind === 'setAside' ? 0 : 1);
  return items.sort((a, b) => rank(a) - rank(b));
}

function describe(
  key: string,
  raw: string,
  byKey: ReadonlyMap<string, Slot<unknown>>,
  slots: readonly Slot<unknown>[],
): StoredItem {
  const slot = byKey.get(key);
  if (slot) return {kind: 'slot', key, raw, slot, reading: slot.decode(raw)};
  const slotId = setAsideSlotId(key);
  if (slotId === undefined) return {kind: 'unknown', key, raw};
  return {kind: 'setAside', key, raw, slot: slots.find(({id}) => id === slotId)};
}

/** Removes one thing. False when the browser forbids it. */
export function eraseKey(door: Door, key: string): boolean {
  try {
    door.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/**
 * Removes everything of ours from the device.
 * @returns false when the browser forbids it or something is left
 */
export function eraseAll(door: Door, slots: readonly Slot<unknown>[]): boolean {
  const items = listStored(door, slots);
  return items?.every(({key}) => eraseKey(door, key)) ?? false;
}
