import type {SearchDocument} from '../../../src/search/document';
import type {CitationData} from '../../../src/search/citations';
import type {Judgement} from '../../../src/search/judgements';

/** Pages to search and questions with known answers. */
export interface Corpus {
  readonly name: string;
  readonly documents: readonly SearchDocument[];
  readonly citations: CitationData;
  readonly judgements: readonly Judgement[];
}

/** The same page for every engine: what it is called, what else it is called, what it says. */
export interface PlainPage {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly keywords: string;
  readonly headings: string;
  readonly summary: string;
  readonly text: string;
}

/** How much each field counts, the same for every engine that can weigh fields. */
export const BOOST = {title: 6, keywords: 4.5, headings: 2.6, summary: 2, text: 1} as const;
export const FIELDS = ['title', 'keywords', 'headings', 'summary', 'text'] as const;

/** A document as other engines take it. */
export function plainPage(doc: SearchDocument): PlainPage {
  return {
    id: doc.id,
    url: doc.url,
    title: doc.shortTitle ? `${doc.title} ${doc.shortTitle}` : doc.title,
    keywords: doc.keywords.join(' '),
    headings: doc.sections.map(({heading}) => heading).join(' '),
    summary: doc.summary,
    text: doc.sections.map(({text}) => text).join(' '),
  };
}
