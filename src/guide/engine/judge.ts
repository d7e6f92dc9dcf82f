import type {GuideModel, Nod} from '../model';
import {NOD} from '../model';
import * as verdict from '../verdict';
import type {Layout} from './encode';
import {listBit} from './encode';

// The loops below run for every node of every case. Constants of this file are read faster than imported ones.
const {FALSKT, OKANT, SANT} = verdict;

/** Kinds of operation; like `NOD` but with names seen through and lists turned into masks. */
const SANN = 0;
const OCH = 1;
const ELLER = 2;
const INTE = 3;
const SAMMA = 4;
const UPPGIFT = 5;
const ALDER = 6;
const NAGON = 7;
const BARA = 8;

/** Older than any age the guide takes. */
const OLDEST = 999;

/** The node table as flat arrays. */
export interface Program {
  readonly op: Uint8Array;
  /** First argument of each node; one more at the end. */
  readonly start: Int32Array;
  readonly args: Int32Array;
}

/** Turns the node table into a program over the words of a case. */
export function makeProgram(model: GuideModel, layout: Layout): Program {
  const op = new Uint8Array(model.noder.length);
  const start = new Int32Array(model.noder.length + 1);
  const args: number[] = [];
  model.noder.forEach((node, at) => {
    const [code, ...rest] = operation(model, layout, node);
    op[at] = code;
    args.push(...rest);
    start[at + 1] = args.length;
  });
  return {op, start, args: Int32Array.from(args)};
}

function operation(model: GuideModel, layout: Layout, node: Nod): [number, ...number[]] {
  const [kind = 0, first = 0, second = 0, ...rest] = node;
  switch (kind) {
    case NOD.och:
    case NOD.eller:
      return [kind === NOD.och ? OCH : ELLER, ...node.slice(1)];
    case NOD.inte:
      return [INTE, first];
    case NOD.namn:
      return [SAMMA, second];
    case NOD.uppgift:
      return [UPPGIFT, layout.base[first] ?? 0, second, layout.open[first] ?? 0];
    case NOD.alder:
      return [ALDER, first, second < 0 ? OLDEST : second, rest[0] ?? 0];
    case NOD.lista:
      return [NAGON, ...masks(layout, first, node.slice(2))];
    case NOD.omrade:
      return [first === 1 ? BARA : NAGON, ...masks(layout, needsFact(model), needsIn(model, node))];
    default:
      return [SANN];
  }
}

function needsFact(model: GuideModel): number {
  return model.fakta.findIndex((fact) => fact.typ === 'behov');
}

function needsIn(model: GuideModel, node: Nod): number[] {
  const areas = node.slice(2);
  return model.behov.flatMap((need, at) => (areas.includes(need.omrade) ? [at] : []));
}

/** Pairs of word and mask, one pair for every word of the list. */
function masks(layout: Layout, fact: number, items: readonly number[]): number[] {
  const base = layout.base[fact] ?? 0;
  const length = layout.length[fact] ?? 0;
  return Array.from({length}, (_, at) => base + at).flatMap((word) => [
    word,
    items.reduce((mask, item) => {
      const [itemWord, bit] = listBit(base, item);
      return itemWord === word ? mask | bit : mask;
    }, 0),
  ]);
}

/** Judges the nodes from `from` up to `to` (not included), in order, into `states`. */
export function judge(
  {op, start, args}: Program,
  words: Int32Array,
  states: Uint8Array,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at += 1) {
    let a = start[at] as number;
    const end = start[at + 1] as number;
    let state = SANT;
    switch (op[at]) {
      case OCH:
        for (; a < end && state !== FALSKT; a += 1) {
          const child = states[args[a] as number] as number;
          if (child < state) state = child;
        }
        break;
      case ELLER:
        state = FALSKT;
        for (; a < end && state !== SANT; a += 1) {
          const child = states[args[a] as number] as number;
          if (child > state) state = child;
        }
        break;
      case INTE:
        state = states[args[a] as number] === SANT ? FALSKT : SANT;
        break;
      case SAMMA:
        state = states[args[a] as number] as number;
        break;
      case UPPGIFT: {
        const bits = words[args[a] as number] as number;
        state =
          bits & (args[a + 1] as number) ? SANT : bits & (args[a + 2] as number) ? OKANT : FALSKT;
        break;
      }
      case ALDER: {
        const age = words[0] as number;
        if (age < 0) state = args[a + 2] ? SANT : OKANT;
        else
          state =
            age >= (args[a] as number) && age <= (args[a + 1] as number) && !args[a + 2]
              ? SANT
              : FALSKT;
        break;
      }
      case NAGON:
      case BARA:
        state = inList(words, args, a, end, op[at] === BARA);
        break;
      default:
        break;
    }
    states[at] = state;
  }
}

function inList(
  words: Int32Array,
  args: Int32Array,
  from: number,
  end: number,
  only: boolean,
): number {
  let found = false;
  for (let a = from; a < end; a += 2) {
    const bits = words[args[a] as number] as number;
    const mask = args[a + 1] as number;
    if (bits & mask) found = true;
    if (only && bits & ~mask) return FALSKT;
  }
  return found ? SANT : FALSKT;
}
