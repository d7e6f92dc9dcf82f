import {KEY_PREFIX} from './door';

/** What a stored text turned out to be. */
export type Reading<Value> =
  | {
      readonly kind: 'readable';
      readonly value: Value;
      /** The day it was saved, `YYYY-MM-DD`; null where the format does not say. */
      readonly savedOn: string | null;
    }
  | {readonly kind: 'damaged'; readonly reason: string}
  /** Saved by a later edition of the site, for instance in another tab: not ours to touch. */
  | {readonly kind: 'newer'; readonly version: number};

/**
 * One thing that may be kept on the reader's device. Made by `defineSlot`; the same object is
 * used everywhere the thing is read, written, listed, exported or erased.
 *
 * The functions are written as methods so that a `Slot<Role>` may stand in a list of `Slot<unknown>`:
 * such a list only hands a slot what that slot itself has read.
 */
export interface Slot<Value> {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly why: string;
  readonly empty: Value;
  /** Never throws. */
  decode(raw: string): Reading<Value>;
  /** @param savedOn `YYYY-MM-DD` */
  encode(value: Value, savedOn: string): string;
  merge?(here: Value, incoming: Value): Value;
}

export interface SlotDefinition<Value> {
  /** Lower-case ASCII with hyphens, for instance `kursframsteg`. Never changed once released. */
  readonly id: string;
  /** What the reader calls it: `Din roll`. Shown on the page Mina uppgifter. */
  readonly name: string;
  /** Why it is kept, as one sentence to the reader: `Så att …`. Shown when she is asked. */
  readonly why: string;
  /** What is read when nothing is stored. */
  readonly empty: Value;
  /**
   * Checks data from storage or from an imported file, of the current version. Gives undefined
   * when it is not valid. Hand-written, or `fromSchema(z.object({…}))` with `zod/mini`.
   */
  parse(data: unknown): Value | undefined;
  /**
   * One step per change of shape, oldest first: the first takes version 1 to version 2. The
   * current version is therefore the number of steps plus one. A step may throw: the data is then
   * treated as damaged and kept aside.
   */
  readonly migrations?: readonly ((old: unknown) => unknown)[];
  /**
   * Joins what is here with what an imported file holds. Left out: the one saved last is kept.
   */
  merge?(here: Value, incoming: Value): Value;
}

/** How a value lies in storage: version, day and data. */
interface Envelope {
  readonly v: number;
  readonly sparat: string;
  readonly data: unknown;
}

/**
 * Declares a thing that may be kept on the reader's device.
 * @throws on an id that could not be a key, since that is a fault in our code
 */
export function defineSlot<Value>(definition: SlotDefinition<Value>): Slot<Value> {
  const {id, name, why, empty, parse, migrations = [], merge} = definition;
  if (!/^[a-z][a-z0-9-]*$/.test(id) || id === 'undanlagt') {
    throw new Error(
      `Lagringsplatsen "${id}" behöver ett id med små bokstäver a–z och bindestreck.`,
    );
  }
  const version = migrations.length + 1;

  function decode(raw: string): Reading<Value> {
    const envelope = parseEnvelope(raw);
    if (!envelope) return {kind: 'damaged', reason: 'Innehållet har fel form.'};
    if (envelope.v > version) return {kind: 'newer', version: envelope.v};
    try {
      const data = migrations
        .slice(envelope.v - 1)
        .reduce<unknown>((old, migrate) => migrate(old), envelope.data);
      const value = parse(data);
      if (value !== undefined) return {kind: 'readable', value, savedOn: envelope.sparat};
    } catch {
      // Falls through: what a step or a check could not handle is damaged.
    }
    return {kind: 'damaged', reason: 'Uppgifterna är inte av det slag som sparas här.'};
  }

  function encode(value: Value, savedOn: string): string {
    const envelope: Envelope = {v: version, sparat: savedOn, data: value};
    return JSON.stringify(envelope);
  }

  return {id, key: KEY_PREFIX + id, name, why, empty, decode, encode, ...(merge ? {merge} : {})};
}

/**
 * Declares something that somebody else (Docusaurus) keeps as a plain word under a key of its own,
 * so that it can be listed, exported and erased with the rest.
 */
export function defineWordSlot<Word extends string>(definition: {
  id: string;
  key: string;
  name: string;
  why: string;
  words: readonly Word[];
  empty: Word;
}): Slot<Word> {
  const {words, ...described} = definition;
  return {
    ...described,
    decode: (raw) => {
      const value = words.find((word) => word === raw);
      return value === undefined
        ? {kind: 'damaged', reason: `Väntade ${words.join(' eller ')}.`}
        : {kind: 'readable', value, savedOn: null};
    },
    encode: (value) => value,
  };
}

/**
 * Turns a zod (mini) schema into a slot's `parse`, without this room knowing zod.
 */
export function fromSchema<Value>(schema: {
  safeParse(data: unknown): {success: true; data: Value} | {success: false};
}): (data: unknown) => Value | undefined {
  return (data) => {
    const result = schema.safeParse(data);
    return result.success ? result.data : undefined;
  };
}

function parseEnvelope(raw: string): Envelope | undefined {
  let data: unknown;
  try {
    data = JSON.parse(raw);
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const {v, sparat} = data as Partial<Envelope>;
  const versioned = typeof v === 'number' && Number.isInteger(v) && v >= 1;
  const dated = typeof sparat === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(sparat);
  return versioned && dated && 'data' in data ? (data as Envelope) : undefined;
}
