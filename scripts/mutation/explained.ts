import type {Mutant} from './mutants';

/** Why a kind of mutant may live: the change cannot be seen from outside. First match wins. */
const REASONS: readonly (readonly [file: RegExp, change: RegExp, reason: string])[] = [
  [/./, /^\?\? → &&$/, '– reserv för det som typerna kräver; värdet finns alltid'],
];

/** The reason, or nothing when the survivor is a gap in the tests. */
export function explain(mutant: Mutant): string {
  const found = REASONS.find(([file, change]) => file.test(mutant.file) && change.test(mutant.change));
  return found?.[2] ?? '';
}
