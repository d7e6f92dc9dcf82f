import type {Question} from './questionSchema';

/** From how many single-choice questions a course is judged. */
export const MIN_SINGLE_CHOICE = 8;

/** The most of them in which the right answer may be the longest; chance gives about a quarter. */
export const MAX_LONGEST_SHARE = 0.45;

/** In how many single-choice questions is the right answer longer than every other? */
export function longestIsRight(questions: readonly Question[]): {total: number; longest: number} {
  const single = questions.filter((question) => question.typ === 'enval');
  const longest = single.filter(({svar}) => {
    const right = svar.find(({ratt}) => ratt)?.text.length ?? 0;
    return svar.every(({ratt, text}) => ratt || text.length < right);
  });
  return {total: single.length, longest: longest.length};
}
