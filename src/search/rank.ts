import {lookUp, type Postings} from './postings';
import type {Group} from './question';

/** An index and what a hit in each of its slots is worth. */
export interface Layer {
  readonly postings: Postings;
  readonly slotWeights: readonly number[];
}

/** Where hits lie: units (sections) belong to documents. */
export interface Layout {
  /** Document of each unit. */
  readonly documentOf: Int32Array;
  readonly documents: number;
}

/** A document that answers some of the question. */
export interface Hit {
  readonly document: number;
  readonly score: number;
  /** Share of the question's weight that the document answers, 0–1. */
  readonly coverage: number;
  /** Units with hits of their own, best first. */
  readonly units: readonly {unit: number; score: number}[];
}

/** How steeply a document loses that answers only some of the words. */
const COVERAGE_POWER = 1.5;
/** How much of the score depends on one section answering the question by itself. */
const FOCUS = 0.25;

/** From this weight a term is the word itself, differently spelled; from the next, a close relation. */
const ITSELF = 0.9;
const CLOSE = 0.55;

/** Weight of a rare idea against a common one, BM25's idf. */
function rarity(documents: number, found: number): number {
  return Math.log(1 + (documents - found + 0.5) / (found + 0.5));
}

/**
 * Scores every document that answers any group. A group counts once per document, by its best
 * term and slot; a document that answers more of the groups wins over one that answers one often.
 */
export function rank(groups: readonly Group[], layers: readonly Layer[], layout: Layout): Hit[] {
  const total = new Float64Array(layout.documents);
  const answered = new Float64Array(layout.documents);
  const unitTotal = new Map<number, number>();
  const touched = new Set<number>();
  let whole = 0;

  for (const group of groups) {
    const best = new Map<number, number>();
    const bestUnit = new Map<number, number>();
    const strength = new Map<number, number>();
    let itself = 0;
    let closest = Infinity;
    for (const [term, weight] of group.terms) {
      const here = new Set<number>();
      for (const {postings, slotWeights} of layers) {
        lookUp(postings, term).forEach((units, slot) => {
          const value = weight * (slotWeights[slot] ?? 1);
          for (const unit of units) {
            const document = layout.documentOf[unit] ?? 0;
            if (value > (best.get(document) ?? 0)) best.set(document, value);
            if (value > (bestUnit.get(unit) ?? 0)) bestUnit.set(unit, value);
            if (weight > (strength.get(document) ?? 0)) strength.set(document, weight);
            here.add(document);
          }
        });
      }
      if (weight >= ITSELF) itself += here.size;
      else if (weight >= CLOSE && here.size > 0) closest = Math.min(closest, here.size);
    }
    // How rare the word itself is decides; synonyms widen what it finds, not how little it says.
    const found = itself || (closest === Infinity ? best.size : closest);
    const idf = rarity(layout.documents, found) * group.share;
    // An idea that no document has still counts as unanswered, but less: it may be a typing slip.
    whole += best.size === 0 ? idf * 0.3 : idf;
    for (const [document, value] of best) {
      touched.add(document);
      total[document] = (total[document] ?? 0) + idf * value;
      answered[document] =
        (answered[document] ?? 0) + idf * Math.min(1, (strength.get(document) ?? 0) ** 0.5);
    }
    for (const [unit, value] of bestUnit) {
      unitTotal.set(unit, (unitTotal.get(unit) ?? 0) + idf * value);
    }
  }
  if (whole === 0) return [];

  const unitsOf = new Map<number, {unit: number; score: number}[]>();
  for (const [unit, score] of unitTotal) {
    const document = layout.documentOf[unit] ?? 0;
    const list = unitsOf.get(document);
    if (list) list.push({unit, score});
    else unitsOf.set(document, [{unit, score}]);
  }
  return [...touched].map((document) => {
    const units = (unitsOf.get(document) ?? []).sort(
      (a, b) => b.score - a.score || a.unit - b.unit,
    );
    const sum = total[document] ?? 0;
    const coverage = Math.min(1, (answered[document] ?? 0) / whole);
    const focus = 1 - FOCUS + FOCUS * Math.min(1, (units[0]?.score ?? 0) / (sum || 1));
    return {document, score: sum * coverage ** COVERAGE_POWER * focus, coverage, units};
  });
}
