// Only the reader of questions: the grammar for texts stays out of the browser.
import {createLawNames} from '../lagrum/lawNames';
import {createQueryParser} from '../lagrum/query';
import {paragraphId, refId} from '../lagrum/refs';
import type {LagNamn, Ref} from '../lagrum/types';

/** The provisions a question may mean, and what is left of it to search for as words. */
export interface QueryCitation {
  /** Citation ids with how sure the reading is (1 = as written), the likeliest first. */
  readonly ids: readonly {id: string; weight: number}[];
  readonly rest: string;
}

/** The provisions a question cites; undefined when it cites none that exists. */
export type CitationReader = (question: string) => QueryCitation | undefined;

/** The index term of a provision, kept apart from all words. */
export function citationTerm(id: string): string {
  return `§${id}`;
}

/** Citation id of a paragraph of the repealed act: `4:1` → `gammal-4-1`, `6:1 a` → `gammal-6-1a`. */
export function gammalId(gammal: string): string {
  return `gammal-${gammal.replace(/\s+/g, '').replace(':', '-')}`;
}

/** What the citations of an index are read with; small enough to travel in its first file. */
export interface CitationData {
  readonly lagar: readonly LagNamn[];
  /** Ids of all provisions that can be found. */
  readonly lagrum: readonly string[];
  /** Paragraphs of the repealed Social Services Act and the provisions that replaced them. */
  readonly gamla: readonly (readonly [gammal: string, nya: readonly string[]])[];
}

/** SFS number of the repealed act; its paragraphs lead to those in force. */
const REPEALED_ACT = '2001:453';

/** Later readings of an ambiguous citation (`4:1`) count less than the first. */
const READING_WEIGHTS = [1, 0.85, 0.7, 0.6];
/** What stands now, asked for by its old number; and a paragraph asked for by one of its items. */
const SUCCESSOR = 0.92;
const PARAGRAPH = 0.25;

/** Reads citations with `lagrum`'s grammar; keeps only provisions that the index has. */
export function createCitationReader(data: CitationData): CitationReader {
  const parse = createQueryParser(createLawNames(data.lagar));
  const known = new Set(data.lagrum);
  const successors = new Map(data.gamla.map(([gammal, nya]) => [gammalId(gammal), nya]));

  const idsOf = (ref: Ref): {id: string; weight: number}[] => {
    if (ref.sfs === REPEALED_ACT && ref.kapitel !== null) {
      const old = gammalId(`${ref.kapitel}:${ref.paragraf}`);
      const now = successors.get(old);
      return now ? [{id: old, weight: 1}, ...now.map((id) => ({id, weight: SUCCESSOR}))] : [];
    }
    const id = refId(ref);
    const whole = paragraphId(ref);
    // An item that has no entry of its own is found by its paragraph.
    if (!known.has(id)) return known.has(whole) ? [{id: whole, weight: 0.9}] : [];
    return whole !== id && known.has(whole)
      ? [
          {id, weight: 1},
          {id: whole, weight: PARAGRAPH},
        ]
      : [{id, weight: 1}];
  };

  const isOld = (ref: Ref): boolean => ref.sfs === REPEALED_ACT && idsOf(ref).length > 0;

  return (question) => {
    const {refs: read, rest} = parse(question);
    // Two numbers without a law are mostly an old number out of habit, when there was such a one.
    const named = /\p{L}{2}/u.test(question.replace(/kap\w*|paragraf\w*/gu, ''));
    const refs = named ? read : [...read].sort((a, b) => Number(isOld(b)) - Number(isOld(a)));
    const weights = new Map<string, number>();
    let reading = 0;
    for (const ref of refs) {
      const ids = idsOf(ref);
      const scale = READING_WEIGHTS[reading] ?? 0.5;
      for (const {id, weight} of ids) {
        weights.set(id, Math.max(weights.get(id) ?? 0, weight * scale));
      }
      if (ids.length > 0) reading += 1;
    }
    if (weights.size === 0) return undefined;
    const ids = [...weights].map(([id, weight]) => ({id, weight}));
    return {ids: ids.sort((a, b) => b.weight - a.weight), rest};
  };
}
