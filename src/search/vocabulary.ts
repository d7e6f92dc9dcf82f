import {compoundParts, fold, makeLexicon, nearest, root, stem, type Lexicon} from '../swedish';

/** Longer words are noise: no misspelling is looked for. */
const MAX_WORD = 45;
const MIN_BEGINNING = 6;
const MAX_NEAR = 24;

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
  /** Terms by the unaccented spelling of their stem and of the forms that names use. */
  private bySpelling: ReadonlyMap<string, readonly string[]> | undefined;

  /**
   * @param terms the terms of the index; those of citations (`§…`) are passed over
   * @param extraParts stems that only occur inside compounds
   * @param forms words as names and headings spell them: a slip in an ending is far from any stem
   */
  constructor(
    terms: readonly string[],
    extraParts: readonly string[],
    private readonly forms: () => Iterable<string> = () => [],
  ) {
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

  /** The longest known word that an unknown one begins with: `stödfamiljsplats` → `stödfamilj`. */
  beginningOf(word: string): string | undefined {
    for (let at = Math.min(word.length, MAX_WORD) - 2; at >= MIN_BEGINNING; at -= 1) {
      const term = stem(word.slice(0, at));
      if (term.length >= MIN_BEGINNING - 1 && this.set.has(term)) return term;
    }
    return undefined;
  }

  /** Makes ready what the first misspelling would otherwise wait for. */
  prepare(): void {
    this.lexicon ??= makeLexicon(this.spellings().keys());
  }

  /** Words a misspelling may stand for, nearest first; accents alone are no edit. */
  near(word: string, limit?: number): {term: string; edits: number}[] {
    if (word.length > MAX_WORD) return [];
    const spellings = this.spellings();
    this.lexicon ??= makeLexicon(spellings.keys());
    return nearest(fold(word), this.lexicon, limit)
      .slice(0, MAX_NEAR)
      .flatMap(({word: spelling, edits}) =>
        (spellings.get(spelling) ?? []).map((term) => ({term, edits})),
      );
  }

  private spellings(): ReadonlyMap<string, readonly string[]> {
    if (this.bySpelling) return this.bySpelling;
    const spellings = new Map([...this.byFold].map(([key, terms]) => [key, [...terms]]));
    for (const form of this.forms()) {
      const term = stem(form);
      const key = fold(form);
      if (this.set.has(term) && !spellings.get(key)?.includes(term)) push(spellings, key, term);
    }
    this.bySpelling = spellings;
    return spellings;
  }
}
