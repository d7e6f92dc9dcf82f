import type {RegelModell} from './model';
import {KOLUMN} from './model';
import type {Lage, Utfall} from './types';

/*
 * How a verdict follows from what the rules say. Every rule, boundary and own condition leaves a mark on
 * an insats; the verdict is read from the marks alone, here and nowhere else.
 */

/** States of a node as the engine keeps them. */
export const FALSKT = 0;
export const OKANT = 1;
export const SANT = 2;

/** The name of a state. */
export function lageAv(state: number): Lage {
  return state === SANT ? 'sant' : state === OKANT ? 'okant' : 'falskt';
}

/** Marks that are left on an insats. */
export const MARK = {
  passar: 1,
  kanPassa: 2,
  oppet: 4,
  /** The insats's own condition, a boundary or the 9 § 8 check excludes it. */
  sparr: 8,
  /** It does not answer the one need that a rule is about. */
  inteBehovet: 16,
  /** Proposed by a safety rule: nothing takes it away. */
  skyddPassar: 32,
  skyddKanPassa: 64,
} as const;

/** Verdicts as small numbers for the fast way; 0 is "not listed". */
export const LISTA: readonly (Utfall | null)[] = [
  null,
  'passar',
  'kan-passa',
  'gar-inte-att-avgora-an',
  'passar-inte',
];

/**
 * The verdict of the marks, as an index in `LISTA`. Order of precedence (needs-and-rules 6.2): exclusion,
 * then *passar*, *kan passa*, *går inte att avgöra än*, and last "does not answer this need".
 */
export function listaAv(marks: number): number {
  if (marks & MARK.sparr) {
    if (marks & MARK.skyddPassar) return 1;
    return marks & MARK.skyddKanPassa ? 2 : 4;
  }
  if (marks & MARK.passar) return 1;
  if (marks & MARK.kanPassa) return 2;
  if (marks & MARK.oppet) return 3;
  return marks & MARK.inteBehovet ? 4 : 0;
}

/** The verdict of the marks, or null when nothing touches the insats. */
export function utfallAv(marks: number): Utfall | null {
  return LISTA[listaAv(marks)] ?? null;
}

/**
 * The mark that one line of a rule leaves, given the state of its condition. An open condition leaves
 * *oppet* only for safety and needs (4.1 and 4.2); elsewhere it only raises the question.
 */
export function markAv(slag: RegelModell['slag'], kolumn: number, state: number): number {
  if (state === FALSKT) return 0;
  if (kolumn === KOLUMN.passarInte) {
    if (state !== SANT) return 0;
    return slag === 'behov' ? MARK.inteBehovet : MARK.sparr;
  }
  if (state === OKANT) return slag === 'sakerhet' || slag === 'behov' ? MARK.oppet : 0;
  const safe = slag === 'sakerhet';
  if (kolumn === KOLUMN.passar) return MARK.passar | (safe ? MARK.skyddPassar : 0);
  return MARK.kanPassa | (safe ? MARK.skyddKanPassa : 0);
}

/** The marks that move with the help when it is given somewhere else (G15, G16). */
export const BYTS =
  MARK.passar | MARK.kanPassa | MARK.oppet | MARK.skyddPassar | MARK.skyddKanPassa;
