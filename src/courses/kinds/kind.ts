import type {Question} from '../questionSchema';

export type Typ = Question['typ'];
export type QuestionOf<T extends Typ> = Extract<Question, {typ: T}>;

/** How a kind of question is answered, read back and graded. Its form is in ui/kinds/. */
export interface Kind<T extends Typ, Answer> {
  readonly typ: T;
  /** Has it a right answer that counts? Cases and reflections are only talked about. */
  readonly scored: boolean;
  /** What is there before the learner has done anything. */
  readonly empty: Answer;
  /** An answer as it was stored, or undefined when it does not fit the question. */
  read(data: unknown, question: QuestionOf<T>): Answer | undefined;
  /** Is there enough to grade? */
  complete(answer: Answer, question: QuestionOf<T>): boolean;
  /** 0 for nothing right to 1 for all right; 0 for kinds that are not scored. */
  grade(answer: Answer, question: QuestionOf<T>): number;
  /** A short word for what was answered, for statistics: `2`, `0+3`. Never free text. */
  code(answer: Answer, question: QuestionOf<T>): string;
  /** How partial credit is given, said to the learner; left out where it is all or nothing. */
  readonly credit?: string;
}

/** Is it a place in a list of that length? */
export function isPlace(value: unknown, length: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < length;
}

/** A list of places, none twice. */
export function readPlaces(data: unknown, length: number): number[] | undefined {
  if (!Array.isArray(data) || !data.every((each) => isPlace(each, length))) return undefined;
  return new Set(data).size === data.length ? data : undefined;
}
