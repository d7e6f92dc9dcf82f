import type {Citation} from './types';

/** A reference that names no law. Offsets are UTF-16. */
export interface LooseReference {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LOOSE =
  /(?:\d{1,3}(?:\s?[a-z])?\s+kap\.?\s+)?(?<![\d:.,])\d{1,3}(?:\s?[a-z])?(?:\s*(?:[-–,]|och)\s*\d{1,3}(?:\s?[a-z])?)*\s*§{1,2}|§{1,2}\s*\d{1,3}(?:\s?[a-hj-z](?![\p{L}\p{N}]))?/giu;

/** The references with a paragraph sign that no citation covers. */
export function findLoose(text: string, citations: readonly Citation[]): readonly LooseReference[] {
  const out: LooseReference[] = [];
  for (const match of text.matchAll(LOOSE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (citations.some((citation) => start < citation.end && end > citation.start)) continue;
    out.push({start, end, text: match[0]});
  }
  return out;
}
