import {fold, isStopWord, stem, words} from '../swedish';
import type {CatalogueItem} from './catalogue';

/** Shorter words are only looked for at the beginning of a word: `if` is not in `stiftelse`. */
const SHORT = 4;

/** Where a word is found says how near the insats is to what was meant: its names, its line and grounds, the needs it answers. */
const NAMES = 3;
const TEXT = 2;
const NEEDS = 1;

/**
 * Makes the function that tells how well an item answers the words of a query: 0 when some word is
 * nowhere, else 1–3 by where the hardest word is found. Every word has to be found. Inflection, å/ä/ö and
 * parts of compounds are overlooked; misspellings are the search's business, not the filter's.
 * Without words every item answers equally well.
 */
export function relevance(query: string): (item: CatalogueItem) => number {
  const wanted = queryForms(query);
  if (wanted.length === 0) return () => NAMES;
  return (item) => {
    const {names, text, needs} = haystack(item);
    const place = (forms: readonly string[]): number => {
      if (has(names, forms)) return NAMES;
      if (has(text, forms)) return TEXT;
      return has(needs, forms) ? NEEDS : 0;
    };
    return Math.min(...wanted.map(place));
  };
}

/** The words of a query as they are looked for: each as written and as a stem, stop words left out. */
export function queryForms(query: string): string[][] {
  const all = words(query);
  const content = all.filter((word) => !isStopWord(word));
  return (content.length > 0 ? content : all).map((word) => {
    const stemmed = stem(word);
    return [...new Set([fold(word), ...(stemmed.length >= SHORT ? [fold(stemmed)] : [])])];
  });
}

/** Does a folded text (see `foldedText`) hold any of the forms of a word? */
export function has(text: string, forms: readonly string[]): boolean {
  return forms.some((form) => text.includes(form.length < SHORT ? ` ${form}` : form));
}

/** Texts as one line of folded words with a space on each side. */
export function foldedText(parts: readonly string[]): string {
  return ` ${words(parts.join(' ')).map(fold).join(' ')} `;
}

interface Haystack {
  readonly names: string;
  readonly text: string;
  readonly needs: string;
}

const cache = new WeakMap<CatalogueItem, Haystack>();

function haystack(item: CatalogueItem): Haystack {
  const known = cache.get(item);
  if (known !== undefined) return known;
  const made = {
    names: foldedText([item.titel, item.kortnamn ?? '', item.slug, ...item.sokord]),
    text: foldedText([item.rad, ...item.lagrum]),
    // The slug of a need says it in plain words: `foraldrar-behover-avlastning`.
    needs: foldedText(item.behov),
  };
  cache.set(item, made);
  return made;
}
