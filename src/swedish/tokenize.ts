import {stripAccents} from './fold';
import {normalize} from './normalize';

/** A word and where it stands in the text it was read from (UTF-16 offsets). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}\u00ad]+/gu;

/** The words of a text, normalised, in order. Hyphens and slashes part words: `HVB-hem` is two. */
export function words(text: string): string[] {
  return normalize(text).match(WORD)?.map(stripAccents) ?? [];
}

/** The words of a text with their places, for marking hits in an excerpt. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = stripAccents(normalize(match[0]));
    if (word) tokens.push({word, start: match.index, end: match.index + match[0].length});
  }
  return tokens;
}
