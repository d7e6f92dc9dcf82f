import {readPlaces, type Kind} from './kind';

/** Several right answers: places in the file, in rising order. */
export const flerval: Kind<'flerval', readonly number[]> = {
  typ: 'flerval',
  scored: true,
  empty: [],
  read: (data, {svar}) => {
    const places = readPlaces(data, svar.length);
    return places && [...places].sort((a, b) => a - b);
  },
  complete: (answer) => answer.length > 0,
  grade: (answer, {svar}) => {
    const right = svar.filter(({ratt}) => ratt).length;
    const hits = answer.filter((place) => svar[place]?.ratt).length;
    return Math.max(0, (hits - (answer.length - hits)) / right);
  },
  code: (answer) => answer.join('+'),
  credit: 'Varje rätt val ger poäng och varje fel val drar av. Det blir aldrig mindre än noll.',
};
