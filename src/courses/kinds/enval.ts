import {isPlace, type Kind} from './kind';

/** One right answer: its place in the file, or null. */
export const enval: Kind<'enval', number | null> = {
  typ: 'enval',
  scored: true,
  empty: null,
  read: (data, {svar}) => (data === null || isPlace(data, svar.length) ? data : undefined),
  complete: (answer) => answer !== null,
  grade: (answer, {svar}) => (answer !== null && svar[answer]?.ratt ? 1 : 0),
  code: (answer) => String(answer ?? ''),
};
