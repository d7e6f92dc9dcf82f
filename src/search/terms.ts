import {isStopWord, stem, words} from '../swedish';

/** The index terms of a text, in order: the stem of each word that carries a subject. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const word of words(text)) {
    if (word.length > 1 ? !isStopWord(word) : /\d/.test(word)) terms.push(stem(word));
  }
  return terms;
}

/**
 * The whole of a short text as one key, for recognising a title typed whole. Stop words count here:
 * they are part of a name (`En väg in`).
 */
export function phraseKey(text: string): string {
  return words(text).map(stem).join(' ');
}
