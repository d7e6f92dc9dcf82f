import {EJ_BESVARAD} from './language/ast';
import type {FaktaModell} from './model';

/** Bit of a value of a fact; bit 0 is *ej besvarad*. */
export function valueBit(fact: FaktaModell, value: string): number {
  if (value === EJ_BESVARAD) return 1;
  return 1 << (fact.varden.findIndex((known) => known.varde === value) + 1);
}

/** Bits of a fact that leave the question open. */
export function openBits(fact: FaktaModell): number {
  return fact.oppna.reduce((bits, value) => bits | valueBit(fact, value), 1);
}
