import {editDistance, nearest} from '../content/suggest';
import {ALDER_MAX, ALDER_MIN, VET_INTE} from './language/ast';
import type {FaktaModell, GuideModel} from './model';
import {HugeNumber} from './hugeNumber';
import type {Fall, Svar} from './types';

/** An answer that cannot be read: where, what, and the nearest that can. */
export interface SvarFel {
  /** Path in the input, `facts.behov[2]`. */
  readonly path: string;
  /** What is wrong, in Swedish. */
  readonly what: string;
  /** Nearest allowed value, when there is one. */
  readonly narmast?: string;
}

export type Last =
  {readonly ok: true; readonly fall: Fall} | {readonly ok: false; readonly fel: readonly SvarFel[]};

/**
 * Reads a case from unknown data: an object of facts. Every fact also takes `okand`. A missing fact is
 * *ej besvarad*. Unknown facts, values and slugs are errors with the nearest allowed one. `wrapper` is
 * the key that may hold the facts instead, where there is one.
 */
export function readFall(data: unknown, model: GuideModel, path: string, wrapper?: string): Last {
  if (!isObject(data)) {
    const fel = [
      {path: path || 'fallet', what: `${shown(data)} ska vara ett objekt med uppgifter`},
    ];
    return {ok: false, fel};
  }
  const known = asked(model);
  const fel: SvarFel[] = [];
  const fall: Record<string, Svar> = {};
  for (const [key, value] of Object.entries(data)) {
    const fact = known.find(({id}) => id === key);
    const at = path === '' ? key : `${path}.${key}`;
    if (!fact) fel.push(unknown(at, 'uppgiften', key, keysFor(value, known, wrapper)));
    else {
      const read = readAnswer(fact, value, at, model);
      if (Array.isArray(read)) fel.push(...read);
      else fall[fact.id] = read.svar;
    }
  }
  return fel.length > 0 ? {ok: false, fel} : {ok: true, fall};
}

/** The facts that are asked for; the others follow from them. */
export function asked(model: GuideModel): readonly FaktaModell[] {
  return model.fakta.filter((fact) => fact.typ !== 'harledd');
}

/** What a key may have been meant as. No fact is an object: what holds one was meant as the wrapper. */
function keysFor(
  value: unknown,
  known: readonly FaktaModell[],
  wrapper: string | undefined,
): readonly string[] {
  return wrapper !== undefined && isObject(value) ? [wrapper] : known.map(({id}) => id);
}

type Read = {readonly svar: Svar} | SvarFel[];

function readAnswer(fact: FaktaModell, value: unknown, path: string, model: GuideModel): Read {
  if (value === VET_INTE) return {svar: VET_INTE};
  switch (fact.typ) {
    case 'alder':
      return readAge(value, path);
    case 'janej':
      return typeof value === 'boolean' ? {svar: value} : [yesNo(value, path)];
    case 'behov':
      return readList(
        value,
        path,
        'behovet',
        model.behov.map((need) => need.slug),
      );
    case 'insatser':
      return readList(
        value,
        path,
        'insatsen',
        model.insatser.map((insats) => insats.slug),
      );
    case 'flerval':
      return readList(value, path, 'värdet', valuesOf(fact));
    default:
      return readValue(value, path, valuesOf(fact));
  }
}

function readAge(value: unknown, path: string): Read {
  const whole = typeof value === 'number' && Number.isInteger(value);
  if (whole && value >= ALDER_MIN && value <= ALDER_MAX) return {svar: value};
  const what = `${shown(value)} är ingen ålder: skriv ett helt tal ${ALDER_MIN}–${ALDER_MAX}`;
  const number = numberIn(value);
  if (typeof number !== 'number' || Number.isNaN(number)) return [{path, what, narmast: VET_INTE}];
  const near = Math.min(ALDER_MAX, Math.max(ALDER_MIN, Math.round(number)));
  return [{path, what, narmast: String(near)}];
}

/** The number that was meant, also when it stands as text or is too large. */
function numberIn(value: unknown): unknown {
  if (value instanceof HugeNumber) return value.value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
}

function yesNo(value: unknown, path: string): SvarFel {
  const what = `${shown(value)} finns inte: skriv true, false eller "${VET_INTE}"`;
  const word = wordOf(value).toLowerCase();
  const near = nearest(word, ['true', 'false', 'ja', 'nej', VET_INTE]) ?? VET_INTE;
  const meant: Readonly<Record<string, string>> = {ja: 'true', nej: 'false'};
  return {path, what, narmast: meant[near] ?? near};
}

function readValue(value: unknown, path: string, allowed: readonly string[]): Read {
  if (typeof value === 'string' && allowed.includes(value)) return {svar: value};
  return [unknown(path, 'värdet', value, allowed)];
}

function readList(value: unknown, path: string, kind: string, allowed: readonly string[]): Read {
  if (!Array.isArray(value)) {
    const near = closest(wordOf(value), allowed) ?? VET_INTE;
    return [{path, what: `${shown(value)} ska vara en lista`, narmast: `["${near}"]`}];
  }
  const items: unknown[] = value;
  if (items.length === 1 && items[0] === VET_INTE) return {svar: VET_INTE};
  const fel: SvarFel[] = [];
  const svar: string[] = [];
  items.forEach((item, at) => {
    if (typeof item === 'string' && allowed.includes(item)) svar.push(item);
    else fel.push(unknown(`${path}[${at}]`, kind, item, allowed));
  });
  return fel.length > 0 ? fel : {svar: [...new Set(svar)]};
}

function valuesOf(fact: FaktaModell): string[] {
  return fact.varden.map((value) => value.varde);
}

function unknown(path: string, kind: string, value: unknown, allowed: readonly string[]): SvarFel {
  const near = closest(wordOf(value), allowed);
  return {
    path,
    what: `${kind} ${shown(value)} finns inte`,
    ...(near === undefined ? {} : {narmast: near}),
  };
}

/** The nearest allowed word, however far: an error message should always have somewhere to go. */
function closest(value: string, allowed: readonly string[]): string | undefined {
  const near = nearest(value, allowed);
  if (near !== undefined) return near;
  const word = value.slice(0, 80).toLowerCase();
  const ranked = allowed.map((known) => ({known, distance: editDistance(word, known)}));
  return ranked.sort((a, b) => a.distance - b.distance)[0]?.known;
}

/** The word to look for neighbours of; in a list, that of its first entry. */
function wordOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.length > 0 ? wordOf(value[0]) : shown(value);
}

function shown(value: unknown): string {
  if (value instanceof HugeNumber) return cut(value.written);
  return cut(JSON.stringify(value, writtenNumbers));
}

/** A number that is too large is told as it was written, also inside a list. */
function writtenNumbers(_key: string, value: unknown): unknown {
  return value instanceof HugeNumber ? value.written : value;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof HugeNumber)
  );
}
