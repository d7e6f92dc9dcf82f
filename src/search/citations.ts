/** A citation understood in a question: the provisions meant, the likeliest first. */
export interface QueryCitation {
  /** Where it stands in the question (UTF-16 offsets), so that its digits are not searched again. */
  readonly start: number;
  readonly end: number;
  /** Citation ids with how sure the reading is (1 = as written). */
  readonly ids: readonly {id: string; weight: number}[];
}

/**
 * What search needs of the citation grammar. The rooms on top give it `src/lagrum`'s reading;
 * tests may give a simpler one.
 */
export interface CitationReader {
  /** The citations of a question, in order, not overlapping. */
  inQuery(question: string): readonly QueryCitation[];
  /** The ids of all provisions a text cites, each once. */
  inText(text: string): readonly string[];
}

/** Reads nothing as a citation. */
export const NO_CITATIONS: CitationReader = {inQuery: () => [], inText: () => []};

/** The index term of a provision, kept apart from all words. */
export function citationTerm(id: string): string {
  return `§${id}`;
}
