import {SLUT} from '../branches';
import type {Kind, QuestionOf} from './kind';

type Situation = QuestionOf<'fall'>['lagen'][number];
type Choice = Situation['val'][number];

/** One step on the way through a case. */
export interface Step {
  readonly situation: Situation;
  readonly choice: Choice;
}

/** The way through a case: the place of each choice, from the start. There are no points for it. */
export const fall: Kind<'fall', readonly number[]> = {
  typ: 'fall',
  scored: false,
  empty: [],
  read: (data, question) => {
    if (!Array.isArray(data) || data.length > 60) return undefined;
    const way = data.filter((each): each is number => Number.isInteger(each));
    if (way.length !== data.length) return undefined;
    return walk(way, question).steps.length === way.length ? way : undefined;
  },
  complete: (answer, question) => walk(answer, question).now === undefined,
  grade: () => 0,
  code: (answer) => answer.join('+'),
};

/** Where a way leads: the steps taken, and the situation one stands in; undefined at the end. */
export function walk(
  way: readonly number[],
  {start, lagen}: Pick<QuestionOf<'fall'>, 'start' | 'lagen'>,
): {steps: readonly Step[]; now: Situation | undefined} {
  const steps: Step[] = [];
  let now = lagen.find(({id}) => id === start);
  for (const place of way) {
    const choice = now?.val[place];
    if (now === undefined || choice === undefined) break;
    steps.push({situation: now, choice});
    now = choice.till === SLUT ? undefined : lagen.find(({id}) => id === choice.till);
  }
  return {steps, now};
}
