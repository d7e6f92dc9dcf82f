import type {Question} from '../questionSchema';
import {enval} from './enval';
import {fall} from './fall';
import {flerval} from './flerval';
import type {Kind, Typ} from './kind';
import {kortsvar} from './kortsvar';
import {ordna} from './ordna';
import {para} from './para';
import {reflektion} from './reflektion';
import {santfalskt} from './santfalskt';
import {tal} from './tal';

/** Every kind of question. A new kind is a file and a line here. */
const KINDS = {enval, flerval, santfalskt, para, ordna, tal, kortsvar, fall, reflektion} as const;

type AnswerOf<T extends Typ> = (typeof KINDS)[T]['empty'];

/** Any answer, as plain JSON. */
export type Answer = AnswerOf<Typ>;

/** What can be asked of an answer without knowing its kind. */
export interface Grader {
  readonly scored: boolean;
  readonly credit?: string;
  empty(): Answer;
  read(data: unknown): Answer | undefined;
  complete(answer: Answer): boolean;
  /** 0 to 1. */
  grade(answer: Answer): number;
  code(answer: Answer): string;
}

/** How a question's answers are read and graded. An answer that does not fit the question counts as empty. */
export function graderOf(question: Question): Grader {
  // The registry's key and the question's kind are the same word, which the compiler cannot follow.
  const kind = KINDS[question.typ] as unknown as Kind<Typ, Answer>;
  const fitting = (answer: Answer): Answer => kind.read(answer, question) ?? kind.empty;
  return {
    scored: kind.scored,
    ...(kind.credit !== undefined && {credit: kind.credit}),
    empty: () => kind.empty,
    read: (data) => kind.read(data, question),
    complete: (answer) => kind.complete(fitting(answer), question),
    grade: (answer) => kind.grade(fitting(answer), question),
    code: (answer) => kind.code(fitting(answer), question),
  };
}

/** Does the question give points? */
export function isScored(question: Pick<Question, 'typ'>): boolean {
  return KINDS[question.typ].scored;
}
