import {ALDER_MAX, ALDER_MIN, VET_INTE} from '../language/ast';
import type {Fall, Svar} from '../types';
import type {Fault} from './useValidation';

const AGE = 'alder';

/** Why an age cannot be used, or undefined. */
export function ageError(value: Svar | undefined): string | undefined {
  if (value === undefined || value === VET_INTE) return undefined;
  const ok = typeof value === 'number' && value >= ALDER_MIN && value <= ALDER_MAX;
  if (ok) return undefined;
  return `Skriv åldern som ett helt tal mellan ${ALDER_MIN} och ${ALDER_MAX}, eller lämna fältet tomt.`;
}

/** The fault of the age in a case, as a list to add to. */
export function ageFaults(fall: Fall): Fault[] {
  const text = ageError(fall[AGE]);
  return text === undefined ? [] : [{fact: AGE, text}];
}

/** An age that cannot be read is no answer until it is mended: it is neither counted nor shown. */
export function withoutBadAge(fall: Fall): Fall {
  if (ageError(fall[AGE]) === undefined) return fall;
  const {[AGE]: _bad, ...rest} = fall;
  return rest;
}

/** The age as it was written, when it cannot be read. */
export function badAge(fall: Fall): string | undefined {
  return ageError(fall[AGE]) === undefined ? undefined : String(fall[AGE]);
}
