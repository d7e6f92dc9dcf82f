import type {Kind} from './kinds';

/*
 * What the ranking weighs besides the words. Measured on the training half of `fragor/`; change one
 * at a time and look at that half only.
 */

/** What a hit is worth: title, search words, headings, summary; then often in a text, in a text. */
export const LEAD_WEIGHTS = [6, 4.5, 2.6, 2];
export const TEXT_WEIGHTS = [1.4, 1];

/** Kinds differ in how often they are what is wanted. */
export const KIND_WEIGHTS: Record<Kind, number> = {
  insats: 1.15,
  kunskap: 1,
  lag: 0.7,
  kontakt: 0.9,
  nod: 0.9,
  verktyg: 0.9,
  kurs: 0.75,
  modul: 0.7,
  mote: 0.4,
  fraga: 0.4,
  ordlista: 0.85,
};

export const ROLE_BOOST = 1.15;
/** What a title answered whole, and all words side by side, add to a score. */
export const TITLE_ANSWERED = 0.3;
export const SIDE_BY_SIDE = 0.3;
/** What a name typed whole adds, in parts of the best score: none, search word, short title, title. */
export const EXACT = [0, 0.6, 1.5, 3] as const;
/** How many of the best are looked at again, with their names. */
export const RERANKED = 60;

/** Below this share of the question answered, known words too are taken for misspellings. */
export const SECOND_PASS_BELOW = 0.5;
/** A page that answers this much less of the question than the best one is left out … */
export const RELATIVE_COVERAGE = 0.45;
/** … unless it is among the first few, which are shown however little they answer. */
export const ALWAYS_SHOWN = 5;
/** A section is linked when it answers by itself at least this share of what the best place does. */
export const SECTION_WORTH = 0.3;
