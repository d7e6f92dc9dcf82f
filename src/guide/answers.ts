import {editDistance, nearest} from '../content/suggest';
import {ALDER_MAX, ALDER_MIN, VET_INTE} from './language/ast';
import type {FaktaModell, GuideModel} from './model';
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
 * *ej besvarad*. Unknown facts, values and slugs are errors with the nearest allowed one.
 */
export function readFall(data: unknown, model: GuideModel, path: string): Last {
  if (!isObject(data)) {
    const fel = [
      {path: path || 'fallet', what: `${shown(data)} ska vara ett objekt med uppgifter`},
    ];
    return {ok: false, fel};
  }
  const asked = model.fakta.filter((fact) => fact.typ !== 'harledd');
  const fel: SvarFel[] = [];
  const fall: Record<string, Svar> = {};
  for (const [key, value] of Object.entries(data)) {
    const fact = asked.find((known) => known.id === key);
    const at = path === '' ? key : `${path}.${key}`;
    if (!fact)
      fel.push(
        unknown(
          at,
          'uppgiften',
          key,
          asked.map((known) => known.id),
        ),
      );
    else {
      const read = readAnswer(fact, value, at, model);
      if (Array.isArray(read)) fel.push(...read);
      else fall[fact.id] = read.svar;
    }
  }
  return fel.length > 0 ? {ok: false, fel} : {ok: true, fall};
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
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) return [{path, what, narmast: VET_INTE}];
  const near = Math.min(ALDER_MAX, Math.max(ALDER_MIN, Math.round(number)));
  return [{path, what, narmast: String(near)}];
}

function yesNo(value: unknown, path: string): SvarFel {
  const what = `${shown(value)} finns inte: skriv true, false eller "${VET_INTE}"`;
  const word = String(value).toLowerCase();
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
    const near = closest(String(value), allowed) ?? VET_INTE;
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
  const near = closest(String(value), allowed);
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

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
