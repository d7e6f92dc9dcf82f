import type {GuideModel} from '../model';
import type {Fall, NineEight, Svar} from '../types';
import {NINE_EIGHT} from '../types';
import * as verdict from '../verdict';
import {NIO_ATTA, STEG} from '../words';
import {encode, listBit, makeLayout} from './encode';
import {judge, makeProgram} from './judge';

// The loops below run for every case. Constants of this file are read faster than imported ones.
const {BYTS, FALSKT, listaAv, markAv, OKANT, SANT} = verdict;
const {passar: PASSAR, kanPassa: KAN_PASSA, oppet: OPPET, sparr: SPARR} = verdict.MARK;

/** A case that has been judged. Everything the guide says is read from here. */
export interface Run {
  /** The answers as given. */
  readonly fall: Fall;
  /** State of every node: 0 not met, 1 open, 2 met. */
  readonly states: Uint8Array;
  /** The answers as bits, after `rimlighet`. */
  readonly words: Int32Array;
  /** Indices in `model.rimlighet` of what does not go together. */
  readonly rimlighet: readonly number[];
  /** Index of the step of the 9 § 8 table that decides. */
  readonly steg: number;
  readonly nioAtta: NineEight;
  /** Marks left on each insats, after swaps and ages, entry included. */
  readonly marks: Uint8Array;
  /** Verdict of each insats as an index in `LISTA`; 0 is "not listed". */
  readonly lista: Uint8Array;
  /** True when nothing else was proposed and the entry of 6.5 was used. */
  readonly ingang: boolean;
  /** Age in whole years, or -1. */
  readonly alder: number;
}

export interface Engine {
  readonly model: GuideModel;
  /** Judges a case. Never throws on an unknown or missing answer. */
  run(fall: Fall): Run;
  /** State of one node in a run. */
  state(run: Run, node: number): number;
  /** True when the answer to the fact leaves the question open. */
  isOpen(run: Run, fact: number): boolean;
  /** The answer as it was read, after `rimlighet`; undefined when not answered. */
  answer(run: Run, fact: number): Svar | undefined;
  /** True when the n:th need or insats is in the list that the fact is. */
  listed(run: Run, fact: number, item: number): boolean;
}

/** Makes the engine of a compiled guide. Costs a few milliseconds; keep it. */
export function createEngine(model: GuideModel): Engine {
  const layout = makeLayout(model);
  const program = makeProgram(model, layout);
  const fact = (id: string): number => model.fakta.findIndex((known) => known.id === id);
  const stepWord = layout.base[fact(STEG)] ?? 0;
  const valueWord = layout.base[fact(NIO_ATTA)] ?? 0;
  const touch = proposalTable(model);
  const own = ownTable(model);

  const state = (run: {states: Uint8Array}, node: number): number => run.states[node] ?? FALSKT;

  const run = (fall: Fall): Run => {
    const words = new Int32Array(layout.size);
    const states = new Uint8Array(model.noder.length);
    encode(model, layout, fall, words);
    judge(program, words, states, 0, model.sena);
    const rimlighet = reasonable(words, states);
    const steg = model.nioAtta.steg.findIndex((step) => states[step.nod] === SANT);
    const nioAtta = model.nioAtta.steg[steg]?.svar ?? 'utred-vidare';
    words[stepWord] = 1 << (steg + 1);
    words[valueWord] = 1 << (NINE_EIGHT.indexOf(nioAtta) + 1);
    judge(program, words, states, model.sena, model.noder.length);
    const marks = touch(states);
    own(states, marks);
    nineEightMark(marks, states, nioAtta);
    swap(marks, states);
    const alder = words[0] ?? -1;
    const lista = verdicts(marks, alder);
    const ingang = !lista.includes(1) && !lista.includes(2);
    if (ingang) enter(marks, states, lista);
    return {fall, states, words, rimlighet, steg, nioAtta, marks, lista, ingang, alder};
  };

  /** Mends answers that cannot be meant as they stand, and judges again when something was mended. */
  function reasonable(words: Int32Array, states: Uint8Array): number[] {
    const found: number[] = [];
    let mended = false;
    model.rimlighet.forEach((row, at) => {
      if (states[row.nod] !== SANT) return;
      found.push(at);
      const word = layout.base[row.fakta] ?? 0;
      const bits = layout.bits[row.fakta];
      if (row.lasSom !== undefined) words[word] = bits?.get(row.lasSom) ?? 1;
      if (row.stryk !== undefined) words[word] = (words[word] ?? 0) & ~(bits?.get(row.stryk) ?? 0);
      mended ||= row.lasSom !== undefined || row.stryk !== undefined;
    });
    if (mended) judge(program, words, states, 0, model.sena);
    return found;
  }

  /** 6.4: the insats of 9 § 8 follows the table of steps alone. */
  function nineEightMark(marks: Uint8Array, states: Uint8Array, value: NineEight): void {
    const {insats, svagareOm, visaNejOm} = model.nioAtta;
    if (value === 'kan-vara-aktuellt') {
      marks[insats] = states[svagareOm] === SANT ? KAN_PASSA : PASSAR;
    } else if (value === 'utred-vidare') marks[insats] = OPPET;
    else if (value === 'sannolikt-ej-uppfyllt') marks[insats] = SPARR;
    else marks[insats] = states[visaNejOm] === SANT ? SPARR : 0;
  }

  function swap(marks: Uint8Array, states: Uint8Array): void {
    for (const row of model.byten) {
      if (states[row.nod] !== SANT) continue;
      for (const from of row.fran) {
        marks[row.till] = (marks[row.till] ?? 0) | ((marks[from] ?? 0) & BYTS);
        marks[from] = 0;
      }
    }
  }

  function verdicts(marks: Uint8Array, age: number): Uint8Array {
    const lista = new Uint8Array(marks.length);
    for (let at = 0; at < marks.length; at += 1) {
      if (marks[at] !== 0 && outsideAge(model, at, age)) marks[at] = 0;
      lista[at] = listaAv(marks[at] ?? 0);
    }
    return lista;
  }

  function enter(marks: Uint8Array, states: Uint8Array, lista: Uint8Array): void {
    for (const {insats, nod} of model.ingang.forslag) {
      if (states[nod] !== SANT) continue;
      marks[insats] = (marks[insats] ?? 0) | KAN_PASSA;
      lista[insats] = 2;
    }
  }

  return {
    model,
    run,
    state,
    isOpen: (judged, index) => {
      const known = model.fakta[index];
      if (known?.typ === 'alder') return judged.alder < 0;
      return ((judged.words[layout.base[index] ?? 0] ?? 0) & (layout.open[index] ?? 0)) !== 0;
    },
    answer: readAnswer,
    listed,
  };

  function listed(judged: Run, index: number, item: number): boolean {
    const [word, bit] = listBit(layout.base[index] ?? 0, item);
    return ((judged.words[word] ?? 0) & bit) !== 0;
  }

  function readAnswer(judged: Run, index: number): Svar | undefined {
    const known = model.fakta[index];
    if (!known) return undefined;
    if (known.typ === 'alder') return judged.alder < 0 ? undefined : judged.alder;
    const base = layout.base[index] ?? 0;
    if (known.typ === 'behov' || known.typ === 'insatser') {
      return [...(layout.bits[index] ?? [])]
        .filter(([, item]) => listed(judged, index, item))
        .map(([slug]) => slug);
    }
    const given = known.varden.filter(
      (_, at) => ((judged.words[base] ?? 0) & (1 << (at + 1))) !== 0,
    );
    if (known.typ === 'flerval')
      return given.length === 0 ? undefined : given.map((value) => value.varde);
    return given[0]?.varde;
  }
}

/** True when the age is known and the insats is not listed at that age (G20). */
export function outsideAge(model: GuideModel, insats: number, age: number): boolean {
  const range = model.insatser[insats]?.alder;
  if (!range || age < 0) return false;
  const [min, max] = range;
  return (min !== null && age < min) || (max !== null && age > max);
}

/** All proposals as flat arrays: for each, which node, which insats, and the mark when met or open. */
function proposalTable(model: GuideModel): (states: Uint8Array) => Uint8Array {
  const node = Int32Array.from(model.forslag, (row) => row.nod);
  const insats = Int32Array.from(model.forslag, (row) => row.insats);
  const mark = (row: GuideModel['forslag'][number], state: number): number => {
    const rule = model.regler[row.regel];
    return rule ? markAv(rule.slag, row.kolumn, state) : 0;
  };
  const met = Uint8Array.from(model.forslag, (row) => mark(row, SANT));
  const open = Uint8Array.from(model.forslag, (row) => mark(row, OKANT));
  return (states) => {
    const marks = new Uint8Array(model.insatser.length);
    for (let at = 0; at < node.length; at += 1) {
      const state = states[node[at] as number];
      if (state === FALSKT) continue;
      const to = insats[at] as number;
      marks[to] = (marks[to] as number) | ((state === SANT ? met[at] : open[at]) as number);
    }
    return marks;
  };
}

/** Own conditions that exclude: personkrets (G14) and what a machine settles in the record (G18, G19). */
function ownTable(model: GuideModel): (states: Uint8Array, marks: Uint8Array) => void {
  const bound = model.insatser.flatMap((insats, at) => (insats.personkrets ? [at] : []));
  const settled = model.insatser.flatMap((insats, at) =>
    (insats.villkor ?? []).flatMap((own) => (own.nod === undefined ? [] : [{at, nod: own.nod}])),
  );
  const exclude = (marks: Uint8Array, at: number): void => {
    marks[at] = (marks[at] ?? 0) | SPARR;
  };
  return (states, marks) => {
    if (states[model.egna.personkrets.nej] === SANT) bound.forEach((at) => exclude(marks, at));
    for (const {at, nod} of settled) if (states[nod] === SANT) exclude(marks, at);
  };
}
