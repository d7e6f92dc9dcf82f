import type {Answer} from './kinds';
import {commonWrongWords, isAccepted} from './kinds/kortsvar';
import {ordna} from './kinds/ordna';
import {rightSides} from './kinds/para';
import type {TrueFalseAnswer} from './kinds/santfalskt';
import {commonWrong, tal} from './kinds/tal';
import type {Question} from './questionSchema';

/** How an alternative turned out: chosen and right, chosen and wrong, right but not chosen, or neither. */
export type Mark = 'ratt' | 'fel' | 'missad' | 'ovrig';

/** One row of what is shown after an answer. */
export interface ReviewRow {
  readonly mark: Mark;
  readonly text: string;
  readonly note?: string;
}

/** What is shown after an answer: first what was chosen and what was right, then the rest for those who want it. */
export interface Review {
  readonly first: readonly ReviewRow[];
  readonly rest: readonly ReviewRow[];
}

type Option = {readonly text: string; readonly ratt: boolean; readonly aterkoppling: string};

/** What to show after an answer to a question with points. */
export function reviewOf(question: Question, answer: Answer): Review {
  switch (question.typ) {
    case 'enval':
      return reviewOptions(question.svar, [answer as number]);
    case 'flerval':
      return reviewOptions(question.svar, answer as readonly number[]);
    case 'santfalskt': {
      const {sant, skal} = answer as TrueFalseAnswer;
      const truth = `Påståendet är ${question.sant ? 'sant' : 'falskt'}.`;
      const reasons = reviewOptions(question.skal, skal === null ? [] : [skal]);
      const statement: ReviewRow = {mark: sant === question.sant ? 'ratt' : 'fel', text: truth};
      return {first: [statement, ...reasons.first], rest: reasons.rest};
    }
    case 'para': {
      const sides = rightSides(question);
      const chosen = answer as readonly (number | null)[];
      const rows = question.par.map(({vanster, hoger, aterkoppling}, left): ReviewRow => {
        const given = sides[chosen[left] ?? -1];
        const right = given === hoger;
        const yours = right || given === undefined ? '' : ` Du valde: ${given}.`;
        return {
          mark: right ? 'ratt' : 'fel',
          text: `${vanster}: ${hoger}.${yours}`,
          note: aterkoppling,
        };
      });
      const over = (question.over ?? []).map(({text, aterkoppling}): ReviewRow => ({
        mark: 'ovrig',
        text,
        note: aterkoppling,
      }));
      return {first: rows, rest: over};
    }
    case 'ordna': {
      const order = answer as readonly number[];
      const allRight = ordna.grade(order, question) === 1;
      const rows = question.steg.map(({text, aterkoppling}, place): ReviewRow => {
        const at = order.indexOf(place);
        const moved = !allRight && at !== place;
        return {
          mark: moved ? 'fel' : 'ratt',
          text: `${place + 1}. ${text}${moved ? ` (du lade den som nummer ${at + 1})` : ''}`,
          note: aterkoppling,
        };
      });
      return {first: rows, rest: []};
    }
    case 'tal': {
      const typed = answer as string;
      const right = tal.grade(typed, question) === 1;
      const truth = `${String(question.ratt).replace('.', ',')} ${question.enhet}`;
      return typedReview(typed, right, truth, commonWrong(typed, question));
    }
    case 'kortsvar': {
      const typed = answer as string;
      const [truth = '', ...others] = question.godtas;
      const also = others.length > 0 ? ` (också: ${others.join(', ')})` : '';
      const wrong = commonWrongWords(typed, question);
      return typedReview(typed, isAccepted(typed, question), `${truth}${also}`, wrong);
    }
    case 'fall':
    case 'reflektion':
      return {first: [], rest: []};
  }
}

function reviewOptions(options: readonly Option[], chosen: readonly number[]): Review {
  const row = ({text, ratt, aterkoppling}: Option, place: number): ReviewRow => {
    const taken = chosen.includes(place);
    const mark = taken ? (ratt ? 'ratt' : 'fel') : ratt ? 'missad' : 'ovrig';
    return {mark, text, note: aterkoppling};
  };
  const rows = options.map(row);
  const rank = {fel: 0, ratt: 1, missad: 2, ovrig: 3};
  const first = rows.filter(({mark}) => mark !== 'ovrig');
  return {
    first: [...first].sort((a, b) => rank[a.mark] - rank[b.mark]),
    rest: rows.filter(({mark}) => mark === 'ovrig'),
  };
}

function typedReview(
  typed: string,
  right: boolean,
  truth: string,
  note: string | undefined,
): Review {
  const yours: ReviewRow = {
    mark: right ? 'ratt' : 'fel',
    text: `Du skrev: ${typed.trim()}`,
    ...(note !== undefined && {note}),
  };
  return {first: right ? [yours] : [yours, {mark: 'missad', text: truth}], rest: []};
}

/** The answer in a word, as it is told to those who listen. */
export type Outcome = 'ratt' | 'delvis' | 'fel' | 'klart';

export function outcomeOf(points: number, scored: boolean): Outcome {
  if (!scored) return 'klart';
  return points === 1 ? 'ratt' : points > 0 ? 'delvis' : 'fel';
}
