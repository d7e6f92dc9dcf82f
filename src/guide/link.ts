import type {SvarFel} from './answers';
import {readFall} from './answers';
import {ALDER_MAX, ALDER_MIN} from './language/ast';
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

/** An answer of a link that could not be read. */
export interface LankFel extends SvarFel {
  /** The fault in the words of the form, for whoever opened the link. */
  readonly text: string;
}

/** A case read from a fragment, and what in it could not be read. */
export interface LastLank {
  readonly fall: Fall;
  /** Answers that no longer exist or were changed by hand; they are left out. */
  readonly fel: readonly LankFel[];
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
  const fel: LankFel[] = [];
  for (const [key, text] of pairs) {
    if (key === KEY) continue;
    const fact = model.fakta.find((known) => known.id === key);
    const many = fact !== undefined && isList(fact) && text !== '';
    const read = many ? readItems(model, fact, text) : readOne(key, text);
    if (read.svar !== undefined) fall[key] = read.svar;
    fel.push(...read.fel.map((row) => ({...row, text: inWords(fact, key, row, text)})));
  }
  return {fall, fel};

  function readOne(key: string, text: string): Read {
    const read = readFall({[key]: valueOf(model, key, text)}, model, '');
    return read.ok ? {svar: read.fall[key], fel: []} : {fel: read.fel};
  }
}

interface Read {
  readonly svar?: Svar | undefined;
  readonly fel: readonly SvarFel[];
}

/** A list keeps what can be read of it. With nothing left it is no answer: empty would mean *Inget*. */
function readItems(model: GuideModel, fact: FaktaModell, text: string): Read {
  const items = text.split('.');
  const whole = readFall({[fact.id]: items}, model, '');
  if (whole.ok) return {svar: whole.fall[fact.id], fel: []};
  const known = items.filter((item) => readFall({[fact.id]: [item]}, model, '').ok);
  return {svar: known.length > 0 ? known : undefined, fel: whole.fel};
}

/** Says which answer is missing with the label of the form, never with the key of the link. */
function inWords(fact: FaktaModell | undefined, key: string, row: SvarFel, text: string): string {
  if (!fact) return `Uppgiften ”${short(key)}” finns inte i guiden.`;
  if (fact.typ === 'alder') {
    return `${fact.etikett}: ”${short(text)}” är ingen ålder mellan ${ALDER_MIN} och ${ALDER_MAX}.`;
  }
  const at = /\[(\d+)\]$/.exec(row.path)?.[1];
  const value = at === undefined ? text : (text.split('.')[Number(at)] ?? text);
  return `${fact.etikett}: ”${short(value)}” finns inte bland svaren.`;
}

/** A link may have been changed by hand to hold anything, however long. */
function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function isList({typ}: FaktaModell): boolean {
  return typ === 'behov' || typ === 'insatser' || typ === 'flerval';
}

/** The answer in the form that `readFall` checks. */
function valueOf(model: GuideModel, key: string, text: string): unknown {
  const fact = model.fakta.find((known) => known.id === key);
  if (!fact) return text;
  // Only an empty list comes here: "inget".
  if (isList(fact)) return [];
  if (fact.typ === 'alder') return /^\d{1,2}$/.test(text) ? Number(text) : text;
  if (fact.typ === 'janej') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}
