import type {Register} from '../../lagrum';
import type {CitationWords, LagrumView} from '../../ui/lagrum/view';
import {citedText} from './citedText';
import {lagrumViews} from './lagrumViews';

export interface CitedWords {
  readonly citat: CitationWords;
  readonly register: Record<string, LagrumView>;
}

/** Every citation in every text of a value, as it is written, and what the provisions say. */
export function citedWords(value: unknown, register: Register): CitedWords {
  const citat: Record<string, string> = {};
  const look = (each: unknown): void => {
    if (typeof each === 'string') {
      if (!/\d/.test(each)) return;
      for (const part of citedText(each, register)) {
        if (typeof part !== 'string') citat[part.text] = part.ids;
      }
    } else if (typeof each === 'object' && each !== null) {
      Object.values(each).forEach(look);
    }
  };
  look(value);
  const ids = new Set(Object.values(citat).flatMap((each) => each.split(' ')));
  return {citat, register: lagrumViews(ids, register)};
}
