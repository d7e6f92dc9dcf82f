/*
 * The room of the law: a grammar for citations, a register of what is cited,
 * the way from the repealed Social Services Act to the one in force, and changes
 * under way. The zod schemas of the data are in `./schema` and stay out of the
 * browser.
 */
export {createGrammar, lagrumIds} from './grammar';
export type {Grammar} from './grammar';
export type {FormatOptions, Skrivsatt} from './format';
export type {LooseReference} from './loose';
export type {QueryReading} from './query';
export {paragraphId, refId} from './refs';
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
