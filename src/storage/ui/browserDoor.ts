import type {Door} from '../door';

/**
 * The browser's storage. Every call may throw: reaching `localStorage` at all is forbidden in some
 * browsers, and there may be no room. `Store` handles that.
 */
export const browserDoor: Door = {
  getItem: (key) => window.localStorage.getItem(key),
  setItem: (key, raw) => {
    const storage = window.localStorage;
    const before = storage.getItem(key);
    storage.setItem(key, raw);
    announce(storage, key, before, raw);
  },
  removeItem: (key) => {
    const storage = window.localStorage;
    const before = storage.getItem(key);
    storage.removeItem(key);
    announce(storage, key, before, null);
  },
  keys: () => {
    const storage = window.localStorage;
    return Array.from({length: storage.length}, (_, index) => storage.key(index)).filter(
      (key) => key !== null,
    );
  },
  subscribe: (onChange) => {
    window.addEventListener('storage', onChange);
    return () => {
      window.removeEventListener('storage', onChange);
    };
  },
};

/**
 * Browsers tell other tabs about a change, not the tab that made it. Docusaurus listens for this
 * event to follow its own theme key, so an erased or imported theme shows at once.
 */
function announce(
  storage: Storage,
  key: string,
  oldValue: string | null,
  newValue: string | null,
): void {
  if (oldValue === newValue) return;
  const change = {key, oldValue, newValue, storageArea: storage, url: window.location.href};
  window.dispatchEvent(new StorageEvent('storage', change));
}
