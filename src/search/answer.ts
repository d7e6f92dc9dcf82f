import type {Kind} from './kinds';

/** A section of a found page with hits of its own. */
export interface SectionLink {
  readonly heading: string;
  readonly url: string;
}

/** One page (or provision, term, contact) that answers the question. */
export interface SearchResult {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** Straight to the section that answers best, or to the page. */
  readonly url: string;
  /** Heading of that section; empty for the page as a whole. */
  readonly section: string;
  readonly insats?: string;
  readonly score: number;
  /** Text from the section, or the page's summary. */
  readonly excerpt: string;
  /** Other sections of the same page with hits, at most three. */
  readonly more: readonly SectionLink[];
}

/** The answer to a question. */
export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  /** How many pages answer, before the limit. */
  readonly total: number;
  /** How many of them are of each kind, whatever kinds were asked for. */
  readonly byKind: ReadonlyMap<Kind, number>;
  /** The question with misspelled words put right, when any was. */
  readonly suggestion?: string;
  /** Terms that were found, for marking them in texts. */
  readonly terms: ReadonlySet<string>;
}

export interface SearchOptions {
  /** Only these kinds; all when left out or empty. */
  readonly kinds?: readonly Kind[];
  /** Pages for this role come before equals. */
  readonly role?: string;
  /** Most results, 10 when left out. */
  readonly limit?: number;
}
