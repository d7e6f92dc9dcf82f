/*
 * The language of the rules, as in `behov: natt-tillsyn och PK-JA`. `och` binds tighter than `eller`,
 * `inte` takes the one criterion after it, and there is no grouping: what needs grouping gets a name.
 */

/** The list facts whose absence means an empty list. */
export type ListFact = 'behov' | 'provat' | 'pagaende';

/** A condition, read. */
export type Expr =
  | {readonly kind: 'alltid'}
  | {readonly kind: 'och' | 'eller'; readonly parts: readonly Expr[]}
  | {readonly kind: 'inte'; readonly part: Expr}
  /** A named condition, defined once in villkor.yaml. */
  | {readonly kind: 'namn'; readonly name: string}
  /** `personkrets = ja-1/ja-2`, also `nedsattning: if / autism`; `unknown` when `okänd` is listed. */
  | {
      readonly kind: 'uppgift';
      readonly fact: string;
      readonly values: readonly string[];
      readonly unknown: boolean;
    }
  /** `behov: a / b`: at least one of them is in the list. */
  | {readonly kind: 'lista'; readonly fact: ListFact; readonly values: readonly string[]}
  /** `livsomrade: a / b`: some chosen need lies there; `bara`: needs are chosen and all lie there. */
  | {readonly kind: 'omrade'; readonly areas: readonly string[]; readonly only: boolean}
  /** Age in whole years, both ends included; `unknown` when an unknown age counts as true. */
  | {
      readonly kind: 'alder';
      readonly min: number | null;
      readonly max: number | null;
      readonly unknown: boolean;
    };

/** The words a condition may use. Everything else is an error with a suggestion. */
export interface Vocabulary {
  /** Facts with one answer or several, and their allowed values (without `alder` and the lists). */
  readonly facts: ReadonlyMap<string, readonly string[]>;
  /** Slugs of the needs. */
  readonly needs: readonly string[];
  /** Slugs of the areas of life that needs are grouped in. */
  readonly areas: readonly string[];
  /** Slugs of the insatser. */
  readonly insatser: readonly string[];
  /** Names of conditions, as written: `PK-JA`, `SKOLA-PÅGÅR`. */
  readonly names: readonly string[];
}

/** Value words that every fact takes: answered with "vet inte", and not answered at all. */
export const VET_INTE = 'okand';
export const EJ_BESVARAD = 'ej-besvarad';
/** Youngest and oldest age that the guide takes, in whole years. */
export const ALDER_MIN = 0;
export const ALDER_MAX = 25;
