import type {Mutant} from './mutants';
import type {RuleSurvivor} from './rules';

/** Why a kind of mutant may live: the change cannot be seen from outside. First match wins. */
const REASONS: readonly (readonly [file: RegExp, change: RegExp, reason: string])[] = [
  [/./, /^\?\? → &&$/, '– reserv för det som typerna kräver; värdet finns alltid'],
];

/** The reason, or nothing when the survivor is a gap in the tests. */
export function explain(mutant: Mutant): string {
  const found = REASONS.find(
    ([file, change]) => file.test(mutant.file) && change.test(mutant.change),
  );
  return found?.[2] ?? '';
}

/** Conditions that say what another condition says too, so that no result shows the change. */
const RULES: readonly (readonly [where: RegExp, change: RegExp, reason: string])[] = [];

/** Why a changed rule gives the same results, or nothing when it ought to have been noticed. */
export function explainRule(row: RuleSurvivor): string {
  const found = RULES.find(([where, change]) => where.test(row.where) && change.test(row.change));
  return found?.[2] ?? '';
}
