import {ALDER_MAX, ALDER_MIN, VET_INTE} from './language/ast';
import type {FaktaModell, GuideModel} from './model';
import type {Fall, Svar} from './types';

/*
 * A case as the part of an address after #, which browsers never send to a server:
 * `fall=1&skydd=oro&alder=12&behov=natt-tillsyn.syskon-paverkas`. Readable on purpose, so that whoever
 * shares a link sees what it holds.
 */

const VERSION = '1';
const KEY = 'fall';

/** Writes a case as a fragment, without #. Answers stand in the order the questions are asked. */
export function encodeFall(model: GuideModel, fall: Fall): string {
  const parts = model.fakta.flatMap((fact) => {
    const answer = fall[fact.id];
    return answer === undefined ? [] : [`${fact.id}=${written(answer)}`];
  });
  return [`${KEY}=${VERSION}`, ...parts].join('&');
}

function written(answer: Svar): string {
  return typeof answer === 'object' ? answer.join('.') : String(answer);
}

/** A case read from a fragment, and what in it could not be read. */
export interface LastLank {
  readonly fall: Fall;
  /** Answers that no longer exist or were changed by hand, in the words of the form; they are left out. */
  readonly fel: readonly string[];
  /** Given when the link was written by another version of the guide: then nothing was read. */
  readonly okandVersion?: string;
}

/** Reads a fragment, with or without #. Null when it holds no case. Never throws. */
export function decodeFall(model: GuideModel, fragment: string): LastLank | null {
  const pairs = fragment
    .replace(/^#/, '')
    .split('&')
    .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const);
  const version = pairs.find(([key]) => key === KEY)?.[1];
  if (version === undefined) return null;
  if (version !== VERSION) return {fall: {}, fel: [], okandVersion: version.slice(0, 20)};
  const fall: Record<string, Svar> = {};
  const fel: string[] = [];
  for (const [key, text] of pairs) {
    if (key === KEY) continue;
    const fact = model.fakta.find((known) => known.id === key && known.typ !== 'harledd');
    if (!fact) {
      fel.push(`Uppgiften ”${short(key)}” finns inte i guiden.`);
      continue;
    }
    const {svar, oklart} = read(model, fact, text);
    if (svar !== undefined) fall[key] = svar;
    fel.push(...oklart.map((value) => inWords(fact, value)));
  }
  return {fall, fel};
}

interface Read {
  readonly svar?: Svar | undefined;
  /** What could not be read. */
  readonly oklart: readonly string[];
}

function read(model: GuideModel, fact: FaktaModell, text: string): Read {
  if (text === VET_INTE) return {svar: text, oklart: []};
  if (fact.typ === 'alder') {
    const age = /^\d{1,2}$/.test(text) ? Number(text) : Infinity;
    return age >= ALDER_MIN && age <= ALDER_MAX ? {svar: age, oklart: []} : {oklart: [text]};
  }
  const allowed = allowedIn(model, fact);
  if (fact.typ === 'behov' || fact.typ === 'insatser' || fact.typ === 'flerval') {
    return readItems(allowed, text === '' ? [] : text.split('.'));
  }
  if (!allowed.includes(text)) return {oklart: [text]};
  return {svar: fact.typ === 'janej' ? text === 'true' : text, oklart: []};
}

/** A list keeps what can be read of it. With nothing left it is no answer: empty would mean *Inget*. */
function readItems(allowed: readonly string[], items: readonly string[]): Read {
  const known = [...new Set(items.filter((item) => allowed.includes(item)))];
  const oklart = items.filter((item) => !allowed.includes(item));
  return {svar: known.length > 0 || items.length === 0 ? known : undefined, oklart};
}

function allowedIn(model: GuideModel, fact: FaktaModell): readonly string[] {
  if (fact.typ === 'behov') return model.behov.map((need) => need.slug);
  if (fact.typ === 'insatser') return model.insatser.map((insats) => insats.slug);
  return fact.varden.map((value) => value.varde);
}

/** Says what could not be read with the label of the form, never with the key of the link. */
function inWords(fact: FaktaModell, value: string): string {
  return fact.typ === 'alder'
    ? `${fact.etikett}: ”${short(value)}” är ingen ålder mellan ${ALDER_MIN} och ${ALDER_MAX}.`
    : `${fact.etikett}: ”${short(value)}” finns inte bland svaren.`;
}

/** A link may have been changed by hand to hold anything, however long. */
function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
