import type {Kind} from './kinds';

/** A stretch of a page with a heading of its own, that a result can link straight to. */
export interface SearchSection {
  /** As the heading reads; empty for the text before the first heading. */
  readonly heading: string;
  /** The heading's id on the page, without `#`; empty for the top of the page. */
  readonly anchor: string;
  /** Plain text, without markup. */
  readonly text: string;
}

/**
 * One thing that can be found: what every adapter makes of its own kind. Plain data, so that the
 * index knows nothing of insatser, courses or contacts.
 */
export interface SearchDocument {
  /** Unique among all documents, e.g. `insats:sip`. */
  readonly id: string;
  readonly kind: Kind;
  /** From the site's root, with any `#`: `/insatser/sip/`, `/lagar/lss/#lss-9-8`. */
  readonly url: string;
  readonly title: string;
  /** Another name the thing is known by, as good as the title: a menu label, an abbreviation. */
  readonly shortTitle?: string;
  /** The slug of the insats this is, for those who call search from a program. */
  readonly insats?: string;
  /** Synonyms, everyday words, aliases, misspellings worth catching. */
  readonly keywords: readonly string[];
  /** The answer in a sentence or two. */
  readonly summary: string;
  /** Ids of the provisions the thing rests on; the first is its main ground. */
  readonly lagrum?: readonly string[];
  /** Index tokens of its own that a citation may lead to, e.g. the row of a repealed provision. */
  readonly citationIds?: readonly string[];
  /** Roles it concerns most; results for a chosen role come first. */
  readonly roles?: readonly string[];
  readonly sections: readonly SearchSection[];
}
