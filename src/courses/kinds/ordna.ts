import {shuffledPlaces} from '../random';
import {readPlaces, type Kind, type QuestionOf} from './kind';

/** Steps as the learner has laid them: places in the file, first to last. Empty until something is moved. */
export const ordna: Kind<'ordna', readonly number[]> = {
  typ: 'ordna',
  scored: true,
  empty: [],
  read: (data, {steg}) => {
    const places = readPlaces(data, steg.length);
    return places?.length === 0 || places?.length === steg.length ? places : undefined;
  },
  complete: (answer, {steg}) => answer.length === steg.length,
  grade: (answer, question) => {
    if (answer.length !== question.steg.length) return 0;
    const {right, wrong} = orderedPairs(answer, question);
    return right + wrong === 0 ? 1 : Math.max(0, (right - wrong) / (right + wrong));
  },
  code: (answer) => answer.join('+'),
  credit:
    'Varje par av steg i rätt ordning ger poäng och varje par i fel ordning drar av. Det blir aldrig mindre än noll.',
};

/** Pairs of steps laid in the right order and in the wrong one; pairs that may stand either way are not counted. */
function orderedPairs(
  answer: readonly number[],
  {lika = []}: QuestionOf<'ordna'>,
): {right: number; wrong: number} {
  const free = (a: number, b: number): boolean =>
    lika.some((group) => group.includes(a + 1) && group.includes(b + 1));
  let right = 0;
  let wrong = 0;
  answer.forEach((earlier, index) => {
    for (const later of answer.slice(index + 1)) {
      if (free(earlier, later)) continue;
      if (earlier < later) right++;
      else wrong++;
    }
  });
  return {right, wrong};
}

/** How the steps lie before anything is moved: shuffled, and never right from the start. */
export function startingOrder(question: QuestionOf<'ordna'>, seed: number): number[] {
  const places = shuffledPlaces(question.steg.length, question.id, seed);
  return ordna.grade(places, question) === 1 ? places.reverse() : places;
}

/** The steps with one of them moved; a move past an end changes nothing. */
export function moveStep(order: readonly number[], from: number, to: number): number[] {
  const moved = order[from];
  if (moved === undefined || to < 0 || to >= order.length) return [...order];
  const rest = order.filter((_, index) => index !== from);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}
