/** The door to a place that keeps texts under keys: the browser's storage, or a map in a test. */
export interface Door {
  /** The text under a key, or null. Throws when the browser forbids reading. */
  getItem(key: string): string | null;
  /** Throws when the place is full (see `isFull`) or forbidden. */
  setItem(key: string, raw: string): void;
  removeItem(key: string): void;
  /** Every key in the place, ours or not. */
  keys(): string[];
  /** Hears changes made by others: other tabs, and Docusaurus in this one. */
  subscribe(onChange: () => void): () => void;
}

/** Why a write did not reach the place. */
export type WriteFailure = 'full' | 'blocked';

/** All our keys begin with this; other keys on the same address belong to somebody else. */
export const KEY_PREFIX = 'samsyn.';

/** What could not be read is kept under this, so that nothing is lost. */
export const SET_ASIDE_PREFIX = `${KEY_PREFIX}undanlagt.`;

/** Browsers name the same error differently; the codes are the older way of saying it. */
export function isFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const {name, code} = error as {name?: unknown; code?: unknown};
  return (
    name === 'QuotaExceededError' ||
    name === 'NS_ERROR_DOM_QUOTA_REACHED' ||
    code === 22 ||
    code === 1014
  );
}

/** Writes and says how it went; never throws. */
export function tryWrite(door: Door, key: string, raw: string): 'ok' | WriteFailure {
  try {
    door.setItem(key, raw);
    return 'ok';
  } catch (error) {
    return isFull(error) ? 'full' : 'blocked';
  }
}

/** Reads without throwing; undefined means that the browser forbids it. */
export function tryRead(door: Door, key: string): string | null | undefined {
  try {
    return door.getItem(key);
  } catch {
    return undefined;
  }
}

/** Every key in the place, sorted; undefined means that the browser forbids it. */
export function tryKeys(door: Door): string[] | undefined {
  try {
    return door.keys().sort();
  } catch {
    return undefined;
  }
}

/**
 * Copies an unreadable text to a key of its own. The original is left for the caller to overwrite,
 * which it may do only on `ok`.
 */
export function setAside(door: Door, slotId: string, raw: string): 'ok' | WriteFailure {
  const taken = new Set(tryKeys(door) ?? []);
  let number = 1;
  while (taken.has(`${SET_ASIDE_PREFIX}${slotId}.${number}`)) number += 1;
  return tryWrite(door, `${SET_ASIDE_PREFIX}${slotId}.${number}`, raw);
}

/** The id of the slot that a kept-aside text was meant for; undefined for any other key. */
export function setAsideSlotId(key: string): string | undefined {
  if (!key.startsWith(SET_ASIDE_PREFIX)) return undefined;
  return key.slice(SET_ASIDE_PREFIX.length).replace(/\.\d+$/, '');
}

/** A door to a plain map: for tests, and for looking at what an import would do. */
export function mapDoor(content = new Map<string, string>()): Door {
  return {
    getItem: (key) => content.get(key) ?? null,
    setItem: (key, raw) => {
      content.set(key, raw);
    },
    removeItem: (key) => {
      content.delete(key);
    },
    keys: () => [...content.keys()],
    subscribe: () => () => undefined,
  };
}
