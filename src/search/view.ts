import type {SearchOptions, SectionLink} from './answer';
import type {SearchEngine} from './engine';
import type {Kind} from './kinds';
import {markHits, type Segment} from './mark';

/** A result ready to be drawn. */
export interface ResultView {
  readonly id: string;
  readonly kind: Kind;
  readonly url: string;
  readonly title: readonly Segment[];
  readonly section: readonly Segment[];
  readonly excerpt: readonly Segment[];
  readonly more: readonly SectionLink[];
}

/** An answer ready to be drawn, free of classes and functions: it crosses from the worker. */
export interface AnswerView {
  readonly question: string;
  readonly results: readonly ResultView[];
  readonly total: number;
  readonly byKind: readonly (readonly [Kind, number])[];
  readonly suggestion?: string;
  /** Names that look like the question, when nothing was found. */
  readonly near: readonly {title: string; url: string}[];
}

/** Asks the engine and prepares what the page draws. */
export function viewAnswer(
  engine: SearchEngine,
  question: string,
  options: SearchOptions,
): AnswerView {
  const answer = engine.search(question, options);
  return {
    question,
    total: answer.total,
    byKind: [...answer.byKind],
    ...(answer.suggestion === undefined ? {} : {suggestion: answer.suggestion}),
    near: answer.total === 0 ? engine.nearNames(question, 5) : [],
    results: answer.results.map((result) => ({
      id: result.id,
      kind: result.kind,
      url: result.url,
      title: markHits(result.title, answer.terms),
      section: markHits(result.section, answer.terms),
      excerpt: markHits(result.excerpt, answer.terms),
      more: result.more,
    })),
  };
}
