import type {SearchDocument} from '../document';

/** A word of the glossary. */
export interface TermData {
  readonly id: string;
  readonly term: string;
  readonly alias?: readonly string[];
  readonly forklaring: string;
  readonly lagrumIds?: readonly string[];
  readonly url: string;
}

/** A word of the glossary, found by its names and its explanation. */
export function termDocument(term: TermData): SearchDocument {
  return {
    id: `ordlista:${term.id}`,
    kind: 'ordlista',
    url: term.url,
    title: term.term,
    keywords: term.alias ?? [],
    summary: term.forklaring,
    ...(term.lagrumIds ? {lagrum: term.lagrumIds} : {}),
    sections: [],
  };
}
