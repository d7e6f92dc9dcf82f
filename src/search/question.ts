import {allowedEdits, contentWords, fold, normalizeQuery, stem, words} from '../swedish';
import {citationTerm, type CitationReader} from './citations';
import {intentOf} from './intents';
import {phraseKey} from './terms';
import type {EverydayRow} from './vardagsord';
import type {Vocabulary} from './vocabulary';

/** One idea of the question: the terms that would answer it, and how well each would. */
export interface Group {
  /** The word as typed, or the citation. */
  readonly asked: string;
  /** Term → weight; 1 is the word itself. */
  readonly terms: ReadonlyMap<string, number>;
  /** How much the idea counts beside the others (1 = as usual). */
  readonly share: number;
  /** Set when the word was taken for a misspelling: the nearest known word. */
  readonly corrected?: string;
}

/** Everything a question says, ready to be looked up. */
export interface Question {
  readonly groups: readonly Group[];
  /** All words as one key, and joined to one word, for a name typed whole. */
  readonly keys: readonly string[];
  /** The provision most likely cited. */
  readonly cited: string | undefined;
  /** Words in order, as terms, for phrases. */
  readonly terms: readonly string[];
}

/** Weights of the ways a term can answer a word. Measured on the training half of `fragor/`. */
const WEIGHT = {
  folded: 0.9,
  joined: 0.9,
  root: 0.6,
  everyday: 0.6,
  compound: 0.5,
  part: 0.8,
  prefix: 0.7,
  edit: [1, 0.62, 0.4],
  citation: 1.5,
} as const;

/** Below this a word counts as unknown, and misspellings and parts are tried. */
const WEAK = 0.5;
/** The best a correction of two edits can be worth. */
const TWO_EDITS = WEIGHT.edit[2];
/** A word that names a kind (`ringer`, `kurs`) says less of the subject. */
const INTENT_SHARE = 0.4;
/** A bare number (an age, a quantity) is seldom what a page is about. */
const NUMBER_SHARE = 0.5;

const MAX_WORDS = 24;
/** Words in the longest everyday phrase or spelled-out abbreviation. */
const LONGEST_PHRASE = 6;
const MAX_PREFIXES = 40;

type Terms = Map<string, number>;

function raise(terms: Terms, term: string, weight: number): void {
  if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
}

function wordTerms(word: string, typing: boolean, vocabulary: Vocabulary): Terms {
  const terms: Terms = new Map();
  const base = stem(word);
  if (vocabulary.has(base)) raise(terms, base, 1);
  const plain = fold(base) === base;
  for (const term of vocabulary.folded(base)) {
    if (term !== base) raise(terms, term, plain ? WEIGHT.folded : 0.3);
  }
  for (const term of [...terms.keys()]) {
    const weight = terms.get(term) ?? 0;
    for (const kin of vocabulary.sameRoot(term)) raise(terms, kin, weight * WEIGHT.root);
    for (const compound of vocabulary.compoundsOf(term)) {
      raise(terms, compound, weight * WEIGHT.compound);
    }
  }
  if (terms.size === 0) {
    for (const kin of vocabulary.sameRoot(base)) raise(terms, kin, WEIGHT.root);
    for (const compound of vocabulary.compoundsOf(base)) raise(terms, compound, WEIGHT.compound);
  }
  if (typing && word.length > 1) {
    for (const start of word === base ? [word] : [word, base]) {
      for (const term of vocabulary.beginningWith(start, MAX_PREFIXES)) {
        raise(terms, term, WEIGHT.prefix * Math.max(0.5, Math.min(1, word.length / term.length)));
      }
    }
  }
  return terms;
}

/** Nearest words to one that the index does not know. */
function misspelled(word: string, vocabulary: Vocabulary): {terms: Terms; corrected?: string} {
  const terms: Terms = new Map();
  let corrected: string | undefined;
  let fewest = 9;
  for (const form of new Set([stem(word), word])) {
    const penalty = form === word ? 0.95 : 1;
    for (const {term, edits} of vocabulary.near(form, allowedEdits(word.length))) {
      // A wrong first letter is rare; a short word one edit away is mostly another word.
      const first = fold(term)[0] === fold(word)[0] ? 1 : 0.7;
      raise(terms, term, (WEIGHT.edit[edits] ?? 0.3) * first * penalty);
      const cost = edits + (1 - first);
      if (cost < fewest) {
        fewest = cost;
        corrected = term;
      }
    }
  }
  for (const [term, weight] of [...terms]) {
    if (weight < 0.5) continue;
    for (const compound of vocabulary.compoundsOf(term)) {
      raise(terms, compound, weight * WEIGHT.compound);
    }
  }
  return corrected === undefined ? {terms} : {terms, corrected};
}

function strongest(terms: Terms): number {
  let best = 0;
  for (const weight of terms.values()) if (weight > best) best = weight;
  return best;
}

/** How a question is read: what it needs to know of the index. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  readonly citations: CitationReader;
  /** Everyday words by key. */
  readonly everyday: ReadonlyMap<string, readonly string[]>;
}

/** Rows as a look-up table; a key that stands in several rows means all of them. */
export function everydayTable(
  rows: readonly EverydayRow[],
): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const {asked, meant} of rows) {
    for (const key of asked) table.set(key, [...(table.get(key) ?? []), ...meant]);
  }
  return table;
}

/**
 * Parts a question into ideas. `forgiving` also takes known words for misspellings: the second
 * pass, for when the first found little.
 */
export function readQuestion(text: string, reading: Reading, forgiving = false): Question {
  const {vocabulary, everyday} = reading;
  const question = normalizeQuery(text);
  const groups: Group[] = [];
  const cited = reading.citations(question);
  if (cited) {
    const terms: Terms = new Map();
    for (const {id, weight} of cited.ids) raise(terms, citationTerm(id), weight);
    groups.push({asked: '§', terms, share: WEIGHT.citation});
  }
  const rest = cited ? cited.rest : question;

  const all = words(rest).slice(0, MAX_WORDS);
  const asked = contentWords(all.filter((word) => word.length > 1 || /\d/.test(word)));
  const typing = /[\p{L}\p{N}]$/u.test(text);
  const found = asked.map((word, i) =>
    wordTerms(word, typing && i === asked.length - 1 && word === all.at(-1), vocabulary),
  );
  const corrected: (string | undefined)[] = asked.map(() => undefined);

  // Särskrivning: neighbours that make one word when joined, with or without a linking s.
  for (let i = 0; i + 1 < asked.length; i += 1) {
    const [left = '', right = ''] = [asked[i], asked[i + 1]];
    for (const joined of [left + right, `${left}s${right}`]) {
      for (const term of vocabulary.folded(stem(joined))) {
        for (const terms of [found[i], found[i + 1]]) {
          if (terms) raise(terms, term, WEIGHT.joined);
        }
      }
    }
  }

  const split: (string[] | undefined)[] = asked.map(() => undefined);
  asked.forEach((word, i) => {
    const terms = found[i] ?? new Map<string, number>();
    const known = strongest(terms) >= WEAK;
    if (/\d/.test(word) || (known && !forgiving)) return;
    const near = misspelled(word, vocabulary);
    const parts = known || strongest(near.terms) > TWO_EDITS ? [] : vocabulary.partsOf(stem(word));
    for (const [term, weight] of near.terms) raise(terms, term, weight * (known ? 0.6 : 1));
    if (parts.length > 0) split[i] = parts;
    else if (!known && near.terms.size === 0) {
      const beginning = vocabulary.beginningOf(word);
      if (beginning !== undefined) raise(terms, beginning, WEIGHT.part);
    } else if (!known && near.corrected !== undefined) corrected[i] = near.corrected;
  });

  // Everyday words: one to six words in a row, stop words included.
  const keys = all.map(stem);
  const place = new Map<number, number>();
  let at = 0;
  all.forEach((word, i) => {
    if (asked[at] === word) {
      place.set(i, at);
      at += 1;
    }
  });
  for (let from = 0; from < keys.length; from += 1) {
    for (let length = 1; length <= LONGEST_PHRASE && from + length <= keys.length; length += 1) {
      for (const term of everyday.get(keys.slice(from, from + length).join(' ')) ?? []) {
        for (let i = from; i < from + length; i += 1) {
          const terms = found[place.get(i) ?? -1];
          if (!terms || !vocabulary.has(term)) continue;
          raise(terms, term, WEIGHT.everyday);
          for (const compound of vocabulary.compoundsOf(term)) {
            raise(terms, compound, WEIGHT.everyday * WEIGHT.compound);
          }
        }
      }
    }
  }

  asked.forEach((word, i) => {
    const terms = found[i] ?? new Map<string, number>();
    const correction = corrected[i];
    const share = intentOf(stem(word)) ? INTENT_SHARE : /^\d+$/.test(word) ? NUMBER_SHARE : 1;
    const halves = split[i];
    if (!halves) {
      groups.push({asked: word, terms, share, ...(correction ? {corrected: correction} : {})});
      return;
    }
    // A compound nobody has written: each part is an idea of its own, so that the rare one decides.
    for (const part of halves) {
      const partTerms: Terms = new Map();
      raise(partTerms, part, WEIGHT.part);
      for (const compound of vocabulary.compoundsOf(part)) {
        raise(partTerms, compound, WEIGHT.part * WEIGHT.compound);
      }
      for (const term of everyday.get(part) ?? []) {
        if (vocabulary.has(term)) raise(partTerms, term, WEIGHT.part * WEIGHT.everyday);
      }
      groups.push({asked: word, terms: partTerms, share: share / Math.sqrt(halves.length)});
    }
  });
  return {
    groups,
    keys: [...new Set([phraseKey(question), stem(words(question).join(''))])].filter(Boolean),
    terms: asked.map(stem),
    cited: cited?.ids[0]?.id,
  };
}
