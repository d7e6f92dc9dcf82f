import {fold, isStopWord, stem, words} from '../swedish';
import type {CatalogueItem} from './catalogue';

/** Shorter words are only looked for at the beginning of a word: `if` is not in `stiftelse`. */
const SHORT = 4;

/**
 * Makes the function that tells whether an item has every word of a query somewhere in its names,
 * everyday words, summary, what it gives or its lagrum. Inflection, å/ä/ö and parts of compounds are
 * overlooked; misspellings are the search's business, not the filter's.
 */
export function matcher(query: string): (item: CatalogueItem) => boolean {
  const wanted = queryForms(query);
  if (wanted.length === 0) return () => true;
  return (item) => {
    const text = haystack(item);
    return wanted.every((forms) =>
      forms.some((form) => text.includes(form.length < SHORT ? ` ${form}` : form)),
    );
  };
}

function queryForms(query: string): string[][] {
  const all = words(query);
  const content = all.filter((word) => !isStopWord(word));
  return (content.length > 0 ? content : all).map((word) => {
    const stemmed = stem(word);
    return [...new Set([fold(word), ...(stemmed.length >= SHORT ? [fold(stemmed)] : [])])];
  });
}

const cache = new WeakMap<CatalogueItem, string>();

function haystack(item: CatalogueItem): string {
  const known = cache.get(item);
  if (known !== undefined) return known;
  const parts = [
    item.titel,
    item.kortnamn ?? '',
    item.slug,
    ...item.sokord,
    item.sammanfattning,
    item.ger,
    ...item.lagrum.map((lagrum) => lagrum.label),
  ];
  const text = ` ${words(parts.join(' ')).map(fold).join(' ')} `;
  cache.set(item, text);
  return text;
}
