import {compoundParts, fold, makeLexicon, nearest, root, type Lexicon} from '../swedish';

/** A term of the index and how near it is to what was asked (1 = the same). */
export interface Candidate {
  readonly term: string;
  readonly weight: number;
}

function push(map: Map<string, string[]>, key: string, term: string): void {
  const list = map.get(key);
  if (list) list.push(term);
  else map.set(key, [term]);
}

/**
 * The words of the index and how they hang together. Postings hold each word once, as its stem;
 * compounds, unaccented typing, roots, beginnings and misspellings are relations between words,
 * so they cost the files nothing.
 */
export class Vocabulary {
  private readonly set: ReadonlySet<string>;
  private readonly sorted: readonly string[];
  private readonly byFold = new Map<string, string[]>();
  private readonly byRoot = new Map<string, string[]>();
  private readonly byPart = new Map<string, string[]>();
  private readonly foldedSorted: readonly string[];
  private readonly parts: {has(term: string): boolean};
  private lexicon: Lexicon | undefined;

  /**
   * @param terms the terms of the index; those of citations (`§…`) are passed over
   * @param extraParts stems that only occur inside compounds
   */
  constructor(terms: readonly string[], extraParts: readonly string[]) {
    this.sorted = terms.filter((term) => !term.startsWith('§'));
    this.set = new Set(this.sorted);
    const extra = new Set(extraParts);
    this.parts = {has: (term) => term.length > 2 && (this.set.has(term) || extra.has(term))};
    for (const term of this.sorted) {
      push(this.byFold, fold(term), term);
      push(this.byRoot, root(term), term);
      for (const part of compoundParts(term, this.parts)) push(this.byPart, part, term);
    }
    this.foldedSorted = [...this.byFold.keys()].sort();
  }

  has(term: string): boolean {
    return this.set.has(term);
  }

  /** Words spelled the same but for accents. */
  folded(term: string): readonly string[] {
    return this.byFold.get(fold(term)) ?? [];
  }

  /** Words of the same root: `utreda` for `utredning`. */
  sameRoot(term: string): readonly string[] {
    return this.byRoot.get(root(term)) ?? [];
  }

  /** Compounds the word is a part of. */
  compoundsOf(term: string): readonly string[] {
    return this.byPart.get(term) ?? [];
  }

  /** The parts of a compound, known or not. */
  partsOf(term: string): string[] {
    return compoundParts(term, this.parts);
  }

  /** Words that begin like this, shortest first, å ä ö or not. */
  beginningWith(prefix: string, limit: number): string[] {
    const key = fold(prefix);
    let low = 0;
    let high = this.foldedSorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.foldedSorted[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    const accented = key !== prefix;
    for (let i = low; i < this.foldedSorted.length && found.length < limit * 4; i += 1) {
      const folded = this.foldedSorted[i] ?? '';
      if (!folded.startsWith(key)) break;
      for (const term of this.byFold.get(folded) ?? []) {
        if (!accented || term.startsWith(prefix)) found.push(term);
      }
    }
    return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, limit);
  }

  /** Words a misspelling may stand for, nearest first; accents alone are no edit. */
  near(word: string, limit?: number): {term: string; edits: number}[] {
    this.lexicon ??= makeLexicon(this.byFold.keys());
    const key = fold(word);
    return nearest(key, this.lexicon, limit)
      .slice(0, 24)
      .flatMap(({word: folded, edits}) =>
        (this.byFold.get(folded) ?? []).map((term) => ({term, edits})),
      );
  }
}
