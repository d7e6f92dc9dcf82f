import {stem} from './stem';

/** What the splitter asks of a word list: is this the stem of a word that can stand in a compound? */
export interface PartLexicon {
  has(stemmed: string): boolean;
}

/** The stems of the two halves of a compound, e.g. `korttidsvistels` → `korttid`, `vist`. */
export type Halves = readonly [first: string, last: string];

const MIN_PART = 3;
const MIN_COMPOUND = 6;
/** Longer than the longest words of the law; above it only noise would be parted, slowly. */
const MAX_COMPOUND = 45;

/** A half of this length may itself be a compound that no text uses alone: `förhands|bedömning`. */
const MIN_NESTED = 7;

/** The first half as a word of its own: with and without its linking letter (-s-, -e-, -a-, -u-, -o-). */
function firstHalves(text: string): string[] {
  return text.length > MIN_PART && /(?:s|[^s][eauo])$/.test(text)
    ? [text, text.slice(0, -1)]
    : [text];
}

function search(word: string, lexicon: PartLexicon, depth: number): Halves | undefined {
  if (word.length < MIN_COMPOUND || word.length > MAX_COMPOUND || /\d/.test(word)) return undefined;
  let best: Halves | undefined;
  let bestScore = 0;
  const consider = (half: string): number => {
    if (lexicon.has(stem(half))) return 1;
    return depth > 0 && half.length >= MIN_NESTED && search(half, lexicon, depth - 1) ? 0.5 : 0;
  };
  for (let at = MIN_PART; at <= word.length - MIN_PART; at += 1) {
    const tail = word.slice(at);
    const tailKnown = consider(tail);
    if (tailKnown === 0) continue;
    for (const head of firstHalves(word.slice(0, at))) {
      const headKnown = consider(head);
      const score =
        headKnown * tailKnown * (Math.min(head.length, tail.length) + tail.length / 100);
      if (score > bestScore) {
        bestScore = score;
        best = [stem(head), stem(tail)];
      }
    }
  }
  return best;
}

/**
 * Parts a compound into its two most likely halves, or gives undefined. Both halves must be known
 * words of at least three letters, or compounds of known words; of several splits the one with the
 * longest shorter half wins, which keeps `barnen|het` from beating `barn|enhet`.
 */
export function splitCompound(word: string, lexicon: PartLexicon): Halves | undefined {
  return search(word, lexicon, 1);
}

/**
 * All parts of a compound, each once, outermost split first: `familjehemsplacering` →
 * `familjehem`, `placering`, `familj`, `hem`. A word that is no compound has no parts.
 */
export function compoundParts(word: string, lexicon: PartLexicon, depth = 3): string[] {
  const halves = splitCompound(word, lexicon);
  if (!halves) return [];
  const parts = new Set<string>(halves);
  if (depth > 1) {
    for (const half of halves) {
      for (const part of compoundParts(half, lexicon, depth - 1)) parts.add(part);
    }
  }
  parts.delete(word);
  return [...parts];
}
