import type {Form} from './schema';
import {isEmptyValue, type Values} from './values';

/** What does not hang together yet, as sentences to the reader. She may leave it so. */
export function hintsFor(form: Form, values: Values): {saknas: string; saga: string}[] {
  return (form.kontroller ?? [])
    .filter(({om, ar, saknas}) => {
      const value = values[om];
      const applies = ar === undefined ? !isEmptyValue(value) : holds(value, ar);
      return applies && isEmptyValue(values[saknas]);
    })
    .map(({saknas, saga}) => ({saknas, saga}));
}

const holds = (value: Values[string] | undefined, choice: string): boolean =>
  value === choice || (Array.isArray(value) && value.some((item) => item === choice));
