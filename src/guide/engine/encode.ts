import {openBits, valueBit} from '../bits';
import type {FaktaModell, GuideModel} from '../model';
import type {Fall, Svar} from '../types';

/** Bits that fit in one word and stay positive. */
const WORD_BITS = 31;

/** Where each fact lies in the words of a case. Word 0 is the age, -1 when it is unknown. */
export interface Layout {
  readonly size: number;
  /** First word of each fact, by its index. */
  readonly base: readonly number[];
  /** How many words it takes. */
  readonly length: readonly number[];
  /** Bits that leave the question open, for facts with values. */
  readonly open: readonly number[];
  readonly bits: readonly ReadonlyMap<string, number>[];
}

/** Lays out the words of a case. */
export function makeLayout(model: GuideModel): Layout {
  const base: number[] = [];
  const length: number[] = [];
  let at = 1;
  for (const fact of model.fakta) {
    const words =
      fact.typ === 'alder' ? 0 : Math.max(1, Math.ceil(itemsOf(model, fact) / WORD_BITS));
    base.push(fact.typ === 'alder' ? 0 : at);
    length.push(words);
    at += words;
  }
  const needs = new Map(model.behov.map((need, index) => [need.slug, index]));
  const insatser = new Map(model.insatser.map((insats, index) => [insats.slug, index]));
  return {
    size: at,
    base,
    length,
    open: model.fakta.map((fact) => (hasValues(fact) ? openBits(fact) : 0)),
    bits: model.fakta.map((fact) => {
      if (fact.typ === 'behov') return needs;
      if (fact.typ === 'insatser') return insatser;
      return new Map(fact.varden.map(({varde}) => [varde, valueBit(fact, varde)]));
    }),
  };
}

function itemsOf(model: GuideModel, fact: FaktaModell): number {
  if (fact.typ === 'behov') return model.behov.length;
  return fact.typ === 'insatser' ? model.insatser.length : 1;
}

function hasValues(fact: FaktaModell): boolean {
  return (
    fact.typ === 'val' || fact.typ === 'flerval' || fact.typ === 'janej' || fact.typ === 'harledd'
  );
}

/** The word and bit of the n:th need or insats of a list. */
export function listBit(base: number, index: number): readonly [word: number, bit: number] {
  return [base + Math.floor(index / WORD_BITS), 1 << (index % WORD_BITS)];
}

/**
 * Writes a case as words. An answer that is missing, an empty list of kinds of disability and an unknown
 * word all become *ej besvarad*: a case from anywhere can be judged, and nothing is ever assumed.
 */
export function encode(model: GuideModel, layout: Layout, fall: Fall, words: Int32Array): void {
  words.fill(0);
  words[0] = -1;
  for (let at = 0; at < model.fakta.length; at += 1) {
    const fact = model.fakta[at];
    if (!fact || fact.typ === 'harledd') continue;
    const answer = fall[fact.id];
    if (fact.typ === 'alder') words[0] = typeof answer === 'number' && answer >= 0 ? answer : -1;
    else if (fact.typ === 'behov' || fact.typ === 'insatser') encodeList(layout, at, answer, words);
    else words[layout.base[at] ?? 0] = valueBits(layout, at, answer);
  }
}

function valueBits(layout: Layout, at: number, answer: Svar | undefined): number {
  const bits = layout.bits[at];
  if (answer === undefined || !bits) return 1;
  if (!Array.isArray(answer)) return bits.get(String(answer)) ?? 1;
  let sum = 0;
  for (const value of answer) sum |= bits.get(String(value)) ?? 0;
  return sum === 0 ? 1 : sum;
}

function encodeList(layout: Layout, at: number, answer: Svar | undefined, words: Int32Array): void {
  if (!Array.isArray(answer)) return;
  const base = layout.base[at] ?? 0;
  const bits = layout.bits[at];
  for (const slug of answer) {
    const index = bits?.get(String(slug));
    if (index === undefined) continue;
    const [word, bit] = listBit(base, index);
    words[word] = (words[word] ?? 0) | bit;
  }
}
