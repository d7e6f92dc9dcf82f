import {mapDoor, type Door} from './door';
import {defineSlot, defineWordSlot} from './slot';

/** Small slots for the tests of this room. */
export const roll = defineSlot({
  id: 'roll',
  name: 'Din roll',
  why: 'Så att det som rör dig visas först.',
  empty: '',
  parse: (data) => (typeof data === 'string' ? data : undefined),
});

const isCounts = (data: unknown): data is Record<string, number> =>
  typeof data === 'object' &&
  data !== null &&
  !Array.isArray(data) &&
  Object.values(data).every((count) => typeof count === 'number');

export const framsteg = defineSlot<Record<string, number>>({
  id: 'kursframsteg',
  name: 'Hur långt du har kommit i kurserna',
  why: 'Så att du kan fortsätta där du slutade.',
  empty: {},
  parse: (data) => (isCounts(data) ? data : undefined),
  migrations: [(old) => (typeof old === 'number' ? {alla: old} : old)],
  merge: (here, incoming) => ({...incoming, ...here}),
});

export const tema = defineWordSlot({
  id: 'tema',
  key: 'theme',
  name: 'Ljust eller mörkt läge',
  why: 'Så att ditt val gäller nästa gång.',
  words: ['light', 'dark'],
  empty: 'light',
});

export const slots = [tema, roll, framsteg];

/** An error as browsers throw it when there is no room. */
export function quotaError(): Error {
  return Object.assign(new Error('The quota has been exceeded.'), {name: 'QuotaExceededError'});
}

/** A door with room for so many characters, keys included. */
export function smallDoor(room: number, content = new Map<string, string>()): Door {
  const door = mapDoor(content);
  return {
    ...door,
    setItem: (key, raw) => {
      const others = [...content].filter(([other]) => other !== key);
      const used = others.reduce((sum, [other, text]) => sum + other.length + text.length, 0);
      if (used + key.length + raw.length > room) throw quotaError();
      content.set(key, raw);
    },
  };
}

/** A door that is locked: every touch throws, as in a browser that forbids site data. */
export function blockedDoor(): Door {
  const locked = () => {
    throw Object.assign(new Error('Access is denied for this document.'), {name: 'SecurityError'});
  };
  return {
    getItem: locked,
    setItem: locked,
    removeItem: locked,
    keys: locked,
    subscribe: () => () => undefined,
  };
}
