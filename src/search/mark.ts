import {isStopWord, stem, tokenize} from '../swedish';

/** A stretch of text that is a hit or is not. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Parts a text where words of the question stand. The parts joined are the text itself, character
 * for character: nothing is ever turned into markup.
 */
export function markHits(text: string, terms: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const push = (end: number, hit: boolean): void => {
    if (end <= at) return;
    segments.push({text: text.slice(at, end), hit});
    at = end;
  };
  for (const {word, start, end} of tokenize(text)) {
    if (isStopWord(word) || !terms.has(stem(word))) continue;
    push(start, false);
    push(end, true);
  }
  push(text.length, false);
  return segments;
}
