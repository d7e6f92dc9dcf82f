/**
 * The one door to browser storage. Nothing else in the project touches `localStorage`.
 *
 * A room that wants to keep something on the reader's device
 * 1. declares it in a file of its own, `src/<room>/slots.ts`, with `defineSlot`: what it is called,
 *    why it is kept, what it is when nothing is stored, and how data is checked (`parse`);
 * 2. uses it in a component with `useStored(slot)` from `storage/ui/useStored`, and places
 *    `<StorageConsent slot={slot} />` from `storage/ui/StorageConsent` where the reader should be
 *    asked; nothing is written before she has said yes;
 * 3. adds it to `src/pages/_slots.ts`, so that it is listed, exported and erased on
 *    /mina-uppgifter/.
 *
 * Values are plain JSON. Never keep anything that could tell who a child or a family is.
 */
export {
  defineSlot,
  defineWordSlot,
  fromSchema,
  type Reading,
  type Slot,
  type SlotDefinition,
} from './slot';
export {createStore, type Snapshot, type Status, type Store} from './store';
export {isFull, mapDoor, setAsideSlotId, type Door, type WriteFailure} from './door';
export {eraseAll, eraseKey, listStored, type StoredItem} from './inventory';
export {
  applyImport,
  exportAll,
  parseImport,
  planImport,
  type Effect,
  type ImportMode,
  type Incoming,
  type PlannedEntry,
} from './transfer';
