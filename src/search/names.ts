import {fold, stem, tokenize, words} from '../swedish';
import type {Question} from './question';
import type {DocRow} from './shards';
import {phraseKey, termsOf} from './terms';
import {KIND_WEIGHTS} from './weights';

interface Known {
  readonly titles: readonly (readonly string[])[];
  readonly pairs: ReadonlySet<string>;
}

/** What the documents of an index are called, and what can be told from that. */
export class Names {
  private readonly exact = new Map<string, [document: number, strength: number][]>();
  private readonly provisions = new Map<string, number>();
  private readonly known: (Known | undefined)[] = [];
  private surfaces: Map<string, string> | undefined;

  /** @param summaryOf the summary of a document, empty until the second file has come */
  constructor(
    private readonly docs: readonly DocRow[],
    private readonly summaryOf: (document: number) => string,
  ) {
    docs.forEach((doc, i) => {
      // A word of the glossary gives way to the page about the thing.
      this.addKey(doc.t, i, doc.k === 'ordlista' ? 1 : 3);
      if (doc.s) this.addKey(doc.s, i, 2);
      if (doc.k === 'lag') this.provisions.set(doc.i, i);
      for (const word of doc.w ?? []) this.addKey(word, i, 1);
    });
  }

  private addKey(text: string, document: number, strength: number): void {
    const key = phraseKey(text);
    if (!key) return;
    const list = this.exact.get(key);
    if (list) list.push([document, strength]);
    else this.exact.set(key, [[document, strength]]);
  }

  /** Summaries have come: what was read of them is read again. */
  refresh(): void {
    this.known.length = 0;
  }

  /** Documents that the question names whole, and how: 3 title, 2 short title, 1 search word. */
  namedWhole(question: Question): Map<number, number> {
    const named = new Map<number, number>();
    for (const key of question.keys) {
      for (const [document, strength] of this.exact.get(key) ?? []) {
        named.set(document, Math.max(strength, named.get(document) ?? 0));
      }
    }
    const provision =
      question.cited === undefined ? undefined : this.provisions.get(question.cited);
    if (provision !== undefined && question.terms.length === 0) named.set(provision, 2);
    return named;
  }

  /** How much of the title the question names, 0–1. */
  titleAnswered(document: number, question: Question): number {
    let best = 0;
    for (const terms of this.of(document).titles) {
      const named = terms.filter((term) =>
        question.groups.some((group) => (group.terms.get(term) ?? 0) >= 0.6),
      );
      if (terms.length > 0) best = Math.max(best, named.length / terms.length);
    }
    return best;
  }

  /** How many neighbouring words of the question stand side by side in names and headings, 0–1. */
  sideBySide(document: number, question: Question): number {
    const {terms} = question;
    if (terms.length < 2) return 0;
    const {pairs} = this.of(document);
    let found = 0;
    for (let i = 0; i + 1 < terms.length; i += 1) {
      if (pairs.has(`${terms[i]} ${terms[i + 1]}`)) found += 1;
    }
    return found / (terms.length - 1);
  }

  /** Every word of names, search words and headings, as it is spelled there. */
  readonly forms = (): Set<string> =>
    new Set(
      this.docs.flatMap((doc) => [
        ...words([doc.t, doc.s ?? '', ...(doc.w ?? [])].join(' ')),
        ...words(doc.h.map(([heading]) => heading).join(' ')),
      ]),
    );

  /** The question as it was probably meant, when a word of it was taken for a misspelling. */
  suggestion(text: string, question: Question): string | undefined {
    if (!question.groups.some((group) => group.corrected !== undefined)) return undefined;
    this.surfaces ??= this.readSurfaces();
    const asked = text.slice(0, 400);
    let changed = asked;
    for (const {asked: word, corrected} of question.groups) {
      const surface = corrected === undefined ? undefined : this.surfaces.get(corrected);
      const token = tokenize(changed).find((each) => each.word === word);
      if (!surface || !token || surface === word) continue;
      changed = changed.slice(0, token.start) + surface + changed.slice(token.end);
    }
    return changed === asked ? undefined : changed;
  }

  /** Names that look like a text, for when nothing was found. */
  near(text: string, most: number): {title: string; url: string}[] {
    const asked = pairsOf(text);
    return this.docs
      .map((doc) => {
        const alike = [doc.t, doc.s ?? '', ...(doc.w ?? [])].map((name) => alikeness(asked, name));
        return {doc, alike: Math.max(...alike) * KIND_WEIGHTS[doc.k]};
      })
      .filter(({alike}) => alike > LEAST_ALIKE)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, most)
      .map(({doc}) => ({title: doc.t, url: doc.u}));
  }

  /** The terms of a document's names, and the pairs of neighbouring words in all it is known by. */
  private of(document: number): Known {
    const before = this.known[document];
    if (before) return before;
    const doc = this.docs[document];
    const titles = doc ? (doc.s ? [doc.t, doc.s] : [doc.t]) : [];
    const others = doc ? [...(doc.w ?? []), ...doc.h.map(([heading]) => heading)] : [];
    const pairs = new Set<string>();
    for (const text of [...titles, this.summaryOf(document), ...others]) {
      const terms = termsOf(text);
      for (let i = 0; i + 1 < terms.length; i += 1) pairs.add(`${terms[i]} ${terms[i + 1]}`);
    }
    const known = {titles: titles.map(termsOf), pairs};
    this.known[document] = known;
    return known;
  }

  /** The shortest form in which each stem is written in names and headings. */
  private readSurfaces(): Map<string, string> {
    const surfaces = new Map<string, string>();
    for (const word of this.forms()) {
      const key = stem(word);
      const known = surfaces.get(key);
      if (known === undefined || word.length < known.length) surfaces.set(key, word);
    }
    return surfaces;
  }
}

const LEAST_ALIKE = 0.2;

/** The pairs of neighbouring letters in a text, without accents. */
function pairsOf(text: string): Set<string> {
  const letters = fold(words(text.slice(0, 100)).join(' '));
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < letters.length; i += 1) pairs.add(letters.slice(i, i + 2));
  return pairs;
}

/** Dice's measure of how many pairs of letters two texts share, 0–1. */
function alikeness(asked: ReadonlySet<string>, name: string): number {
  const pairs = pairsOf(name);
  if (asked.size + pairs.size === 0) return 0;
  let shared = 0;
  for (const pair of pairs) if (asked.has(pair)) shared += 1;
  return (2 * shared) / (asked.size + pairs.size);
}
