/*
 * The room of the law: a grammar for citations, a register of what is cited,
 * the way from the repealed Social Services Act to the one in force, and changes
 * under way. The data stands in docs/lagar; its schema is in src/knowledge.
 */
export {createGrammar, lagrumIds} from './grammar';
export type {Grammar} from './grammar';
export type {FormatOptions, Skrivsatt} from './format';
export type {LooseReference} from './loose';
export type {QueryReading} from './query';
export {kontrolleradText, kraverKontroll, pagangLage} from './pending';
export type {PagangLage} from './pending';
export {paragraphId, refId, squeeze} from './refs';
export {createRegister} from './register';
export type {Brist, Register, RegisterData, Uppslag} from './register';
export type {
  Citation,
  GammalParagraf,
  Lag,
  LagNamn,
  Lagrum,
  PaGang,
  Ref,
  Sakerhet,
  Spann,
} from './types';
