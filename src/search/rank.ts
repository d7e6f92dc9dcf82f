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
/** What an idea that no document has counts against all of them: it may be a slip of typing. */
const UNKNOWN = 0.3;

/** Weight of a rare idea against a common one, BM25's idf. */
function rarity(documents: number, found: number): number {
  return Math.log(1 + (documents - found + 0.5) / (found + 0.5));
}

/** The best value per key while one group is looked up. Arrays, kept: questions make no garbage. */
class Best {
  private readonly values: Float64Array;
  private readonly keys: Int32Array;
  private count = 0;

  constructor(size: number) {
    this.values = new Float64Array(size);
    this.keys = new Int32Array(size);
  }

  raise(key: number, value: number): void {
    const before = this.values[key] ?? 0;
    if (value <= before) return;
    if (before === 0) {
      this.keys[this.count] = key;
      this.count += 1;
    }
    this.values[key] = value;
  }

  get(key: number): number {
    return this.values[key] ?? 0;
  }

  get size(): number {
    return this.count;
  }

  /** Hands out every key once and forgets it. */
  drain(take: (key: number, value: number) => void): void {
    for (let i = 0; i < this.count; i += 1) {
      const key = this.keys[i] ?? 0;
      take(key, this.values[key] ?? 0);
      this.values[key] = 0;
    }
    this.count = 0;
  }
}

/** Scores documents. One for the life of an index: it keeps its working arrays. */
export class Ranker {
  private readonly best: Best;
  private readonly bestUnit: Best;
  private readonly strength: Best;
  private readonly total: Best;
  private readonly answered: Float64Array;
  private readonly unitTotal: Best;
  /** The last term counted in each document, so that a document counts once a term. */
  private readonly countedBy: Int32Array;
  private counting = 0;

  constructor(private readonly layout: Layout) {
    const {documents, documentOf} = layout;
    this.best = new Best(documents);
    this.strength = new Best(documents);
    this.total = new Best(documents);
    this.answered = new Float64Array(documents);
    this.countedBy = new Int32Array(documents);
    this.bestUnit = new Best(documentOf.length);
    this.unitTotal = new Best(documentOf.length);
  }

  /**
   * Scores every document that answers any group. A group counts once per document, by its best
   * term and slot; a document that answers more of the groups wins over one that answers one often.
   */
  rank(groups: readonly Group[], layers: readonly Layer[]): Hit[] {
    let whole = 0;
    for (const group of groups) whole += this.addGroup(group, layers);
    return this.hits(whole);
  }

  /** Adds one idea's hits to the totals; gives its weight in the question. */
  private addGroup(group: Group, layers: readonly Layer[]): number {
    const {documents, documentOf} = this.layout;
    let itself = 0;
    let closest = Infinity;
    for (const [term, weight] of group.terms) {
      let found = 0;
      this.counting += 1;
      for (const {postings, slotWeights} of layers) {
        const slots = lookUp(postings, term);
        for (let slot = 0; slot < slots.length; slot += 1) {
          const value = weight * (slotWeights[slot] ?? 1);
          for (const unit of slots[slot] ?? []) {
            const document = documentOf[unit] ?? 0;
            this.best.raise(document, value);
            this.bestUnit.raise(unit, value);
            this.strength.raise(document, weight);
            if (this.countedBy[document] !== this.counting) {
              this.countedBy[document] = this.counting;
              found += 1;
            }
          }
        }
      }
      if (weight >= ITSELF) itself += found;
      else if (weight >= CLOSE && found > 0) closest = Math.min(closest, found);
    }
    // How rare the word itself is decides; synonyms widen what it finds, not how little it says.
    const found = itself || (closest === Infinity ? this.best.size : closest);
    const idf = rarity(documents, Math.min(found, documents)) * group.share;
    const weight = this.best.size === 0 ? idf * UNKNOWN : idf;
    this.best.drain((document, value) => {
      this.total.raise(document, this.total.get(document) + idf * value);
      this.answered[document] =
        (this.answered[document] ?? 0) + idf * Math.min(1, Math.sqrt(this.strength.get(document)));
    });
    this.strength.drain(() => undefined);
    this.bestUnit.drain((unit, value) => {
      this.unitTotal.raise(unit, this.unitTotal.get(unit) + idf * value);
    });
    return weight;
  }

  private hits(whole: number): Hit[] {
    const unitsOf = new Map<number, {unit: number; score: number}[]>();
    this.unitTotal.drain((unit, score) => {
      const document = this.layout.documentOf[unit] ?? 0;
      const list = unitsOf.get(document);
      if (list) list.push({unit, score});
      else unitsOf.set(document, [{unit, score}]);
    });
    const hits: Hit[] = [];
    this.total.drain((document, sum) => {
      const units = unitsOf.get(document) ?? [];
      if (units.length > 1) units.sort((a, b) => b.score - a.score || a.unit - b.unit);
      const coverage = Math.min(1, (this.answered[document] ?? 0) / whole);
      this.answered[document] = 0;
      const focus = 1 - FOCUS + FOCUS * Math.min(1, (units[0]?.score ?? 0) / sum);
      hits.push({document, score: sum * coverage ** COVERAGE_POWER * focus, coverage, units});
    });
    return hits;
  }
}
