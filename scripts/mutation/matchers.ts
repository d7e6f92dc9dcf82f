import {readFileSync} from 'node:fs';
import path from 'node:path';

/*
 * The few matchers that the guide's tests use. The real ones belong to a test runner that starts far too
 * slowly to be asked two thousand times.
 */

class Asymmetric {
  constructor(readonly matches: (value: unknown) => boolean) {}
}

/** Thrown when an expectation does not hold. */
export class Unmet extends Error {}

function fail(what: string): never {
  throw new Unmet(what);
}

/** Deep equality; a key that is undefined counts as missing. */
export function equal(a: unknown, b: unknown): boolean {
  if (b instanceof Asymmetric) return b.matches(a);
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => equal(left[key], right[key]));
}

function contains(a: unknown, b: unknown): boolean {
  if (typeof b !== 'object' || b === null || b instanceof Asymmetric) return equal(a, b);
  if (typeof a !== 'object' || a === null) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  if (Array.isArray(b) && (!Array.isArray(a) || a.length !== b.length)) return false;
  return Object.keys(right).every((key) => contains(left[key], right[key]));
}

function matchersOf(value: unknown, negated: boolean, folder: string) {
  const check = (holds: boolean, what: string): void => {
    if (holds === negated) fail(what);
  };
  const items = (): unknown[] => (Array.isArray(value) ? value : []);
  const has = (wanted: unknown): boolean =>
    typeof value === 'string' ? value.includes(String(wanted)) : items().includes(wanted);
  return {
    toBe: (wanted: unknown) => check(Object.is(value, wanted), 'toBe'),
    toEqual: (wanted: unknown) => check(equal(value, wanted), 'toEqual'),
    toMatchObject: (wanted: unknown) => check(contains(value, wanted), 'toMatchObject'),
    toContain: (wanted: unknown) => check(has(wanted), 'toContain'),
    toContainEqual: (wanted: unknown) =>
      check(
        items().some((item) => equal(item, wanted)),
        'toContainEqual',
      ),
    toHaveLength: (wanted: number) =>
      check((value as {length?: number}).length === wanted, 'toHaveLength'),
    toBeGreaterThan: (wanted: number) => check(Number(value) > wanted, 'toBeGreaterThan'),
    toBeGreaterThanOrEqual: (wanted: number) =>
      check(Number(value) >= wanted, 'toBeGreaterThanOrEqual'),
    toBeLessThanOrEqual: (wanted: number) => check(Number(value) <= wanted, 'toBeLessThanOrEqual'),
    toMatch: (wanted: RegExp) => check(wanted.test(String(value)), 'toMatch'),
    toBeNull: () => check(value === null, 'toBeNull'),
    toBeUndefined: () => check(value === undefined, 'toBeUndefined'),
    toBeDefined: () => check(value !== undefined, 'toBeDefined'),
    toMatchFileSnapshot: (file: string) =>
      check(value === goldenText(path.join(folder, file)), 'toMatchFileSnapshot'),
    toThrow: () => check(throws(value), 'toThrow'),
  };
}

const golden = new Map<string, string>();

function goldenText(file: string): string {
  const known = golden.get(file) ?? readFileSync(file, 'utf8');
  golden.set(file, known);
  return known;
}

function throws(value: unknown): boolean {
  try {
    (value as () => unknown)();
    return false;
  } catch {
    return true;
  }
}

const asymmetric = {
  arrayContaining: (wanted: readonly unknown[]) =>
    new Asymmetric(
      (value) =>
        Array.isArray(value) && wanted.every((item) => value.some((has) => equal(has, item))),
    ),
  objectContaining: (wanted: unknown) => new Asymmetric((value) => contains(value, wanted)),
  stringMatching: (wanted: RegExp) =>
    new Asymmetric((value) => typeof value === 'string' && wanted.test(value)),
};

/** `expect` of a test file in a folder, as far as the guide's tests need it. */
export const expectIn = (folder: string) =>
  Object.assign(
    (value: unknown) => ({
      ...matchersOf(value, false, folder),
      not: matchersOf(value, true, folder),
    }),
    asymmetric,
  );
