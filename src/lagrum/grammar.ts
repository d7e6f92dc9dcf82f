import {createFinder, createParser} from './find';
import type {FormatOptions} from './format';
import {createFormatter} from './format';
import {createLawNames} from './lawNames';
import {findLoose} from './loose';
import type {LooseReference} from './loose';
import {createQueryParser} from './query';
import type {QueryReading} from './query';
import {refId} from './refs';
import type {Citation, LagNamn, Ref} from './types';

/** The citation grammar for a list of laws. All functions are pure and none throws, whatever the text. */
export interface Grammar {
  /** Every citation in a text, in order, without overlap. */
  findCitations(text: string): readonly Citation[];
  /** The citation that a text is, `9 § 8 LSS`; null when it is something else or more. */
  parseCitation(text: string): Citation | null;
  /** Writes one ref, or several of the same law. */
  formatCitation(refs: Ref | readonly Ref[], options?: FormatOptions): string;
  /** References without a law's name, `9 § 8`, outside the citations: for the author to complete. */
  findLooseReferences(text: string): readonly LooseReference[];
  /** Possible readings of what someone typed in a search box, the likeliest first. */
  parseQueryCitation(query: string): QueryReading;
}

/** Makes the grammar. The laws come from docs/lagar/lagar.yaml. */
export function createGrammar(laws: readonly LagNamn[]): Grammar {
  const names = createLawNames(laws);
  const findCitations = createFinder(names);
  return {
    findCitations,
    parseCitation: createParser(names),
    formatCitation: createFormatter(names),
    findLooseReferences: (text) => findLoose(text, findCitations(text)),
    parseQueryCitation: createQueryParser(names),
  };
}

/** The most specific id of each provision in a citation, in order, none twice: `lss-9-8`, `sol-11-1`. */
export const lagrumIds = (citation: Pick<Citation, 'refs'>): readonly string[] => [
  ...new Set(citation.refs.map(refId)),
];
