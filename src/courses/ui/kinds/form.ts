import type {QuestionOf, Typ} from '../../kinds/kind';

/** What every form of a kind is given. */
export interface FormProps<T extends Typ, Answer> {
  readonly question: QuestionOf<T>;
  readonly answer: Answer;
  readonly onChange: (answer: Answer) => void;
  /** Decides how alternatives are shuffled. */
  readonly seed: number;
  /** Unique on the page: names and ids are made from it. */
  readonly name: string;
}
