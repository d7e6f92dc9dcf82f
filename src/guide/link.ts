import type {SvarFel} from './answers';
import {readFall} from './answers';
import type {GuideModel} from './model';
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
  /** Answers that no longer exist or were changed by hand; they are left out. */
  readonly fel: readonly SvarFel[];
}

/** Reads a fragment, with or without #. Null when it holds no case. Never throws. */
export function decodeFall(model: GuideModel, fragment: string): LastLank | null {
  const pairs = fragment
    .replace(/^#/, '')
    .split('&')
    .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const);
  if (!pairs.some(([key, value]) => key === KEY && value === VERSION)) return null;
  const fall: Record<string, Svar> = {};
  const fel: SvarFel[] = [];
  for (const [key, value] of pairs) {
    if (key === KEY) continue;
    const read = readFall({[key]: valueOf(model, key, value)}, model, '');
    if (read.ok) Object.assign(fall, read.fall);
    else fel.push(...read.fel);
  }
  return {fall, fel};
}

/** The answer in the form that `readFall` checks. */
function valueOf(model: GuideModel, key: string, text: string): unknown {
  const typ = model.fakta.find((fact) => fact.id === key)?.typ;
  switch (typ) {
    case 'alder':
      return /^\d{1,2}$/.test(text) ? Number(text) : text;
    case 'janej':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'behov':
    case 'insatser':
    case 'flerval':
      return text === '' ? [] : text.split('.');
    default:
      return text;
  }
}
