import {isPlace, type Kind, type QuestionOf} from './kind';

/** What may be chosen for each left side: the right sides, each once, then those that fit nothing. */
export function rightSides({par, over}: Pick<QuestionOf<'para'>, 'par' | 'over'>): string[] {
  return [...new Set([...par.map(({hoger}) => hoger), ...(over ?? []).map(({text}) => text)])];
}

/** For each left side the place in `rightSides`, or null. */
export const para: Kind<'para', readonly (number | null)[]> = {
  typ: 'para',
  scored: true,
  empty: [],
  read: (data, question) => {
    const sides = rightSides(question).length;
    if (!Array.isArray(data) || data.length > question.par.length) return undefined;
    return data.every((each) => each === null || isPlace(each, sides)) ? data : undefined;
  },
  complete: (answer, {par}) => par.every((_, left) => answer[left] !== null && left in answer),
  grade: (answer, question) => {
    const sides = rightSides(question);
    const hits = question.par.filter(({hoger}, left) => sides[answer[left] ?? -1] === hoger);
    return hits.length / question.par.length;
  },
  code: (answer) => answer.map((each) => each ?? '').join('+'),
  credit: 'Varje rätt par ger poäng.',
};
