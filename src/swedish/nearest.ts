import {allowedEdits, distance} from './distance';

/** A word list prepared for {@link nearest}: grouped by length, with a mask of the letters in each. */
export interface Lexicon {
  readonly byLength: ReadonlyMap<number, readonly {word: string; mask: number}[]>;
}

/** A word of the list and its distance in edits from the one asked for. */
export interface Near {
  readonly word: string;
  readonly edits: number;
}

function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i += 1) mask |= 1 << (word.charCodeAt(i) % 31);
  return mask;
}

function bits(value: number): number {
  let n = value - ((value >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Prepares a word list once, so that each look-up only measures words that can be near. */
export function makeLexicon(list: Iterable<string>): Lexicon {
  const byLength = new Map<number, {word: string; mask: number}[]>();
  for (const word of list) {
    const bucket = byLength.get(word.length);
    const entry = {word, mask: letterMask(word)};
    if (bucket) bucket.push(entry);
    else byLength.set(word.length, [entry]);
  }
  return {byLength};
}

/**
 * The words within `limit` edits, nearest first, then in alphabetical order. An edit changes at
 * most two letters of the set, so most words are ruled out by comparing two masks.
 */
export function nearest(word: string, lexicon: Lexicon, limit = allowedEdits(word.length)): Near[] {
  if (limit === 0) return [];
  const mask = letterMask(word);
  const found: Near[] = [];
  for (let length = Math.max(1, word.length - limit); length <= word.length + limit; length += 1) {
    for (const entry of lexicon.byLength.get(length) ?? []) {
      if (bits(mask ^ entry.mask) > 2 * limit) continue;
      const edits = distance(word, entry.word, limit);
      if (edits <= limit) found.push({word: entry.word, edits});
    }
  }
  return found.sort((a, b) => a.edits - b.edits || (a.word < b.word ? -1 : 1));
}
