import type {Words} from './oracleWords';

/*
 * What the law asks for in 9 § 8, one demand at a time, and what to prepare, as plain statements. The reader
 * sees each of them beside the value, which comes from the steps alone.
 */

export interface OracleDemands {
  /** Demands that are shown to be met, and not to be met, by their id. */
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  /** Numbers of what to prepare, from 1. */
  readonly prepare: readonly number[];
}

/** Judges a case for the demands of 9 § 8. */
export function oracleDemands(words: Words): OracleDemands {
  const {is, need, age = NaN, pkYes, pkNo, placed, atHome, granted, voiceMissing, youngNo} = words;
  const schoolFar = granted && is('dagligResa', 'orimlig') && !is('skolgang', 'specialskola');
  return {
    met: held([
      ['personkrets', pkYes],
      [
        'begaran',
        (age <= 14 && is('samtyckeVh', 'alla')) || (age >= 15 && is('samtyckeUnga', 'ja')),
      ],
      ['barnets-rost', is('samtyckeUnga', 'ja', 'nej')],
      ['orsak', is('huvudorsak', 'funktionsnedsattning')],
      ['behov', is('hemmaMojligt', 'nej') || schoolFar],
    ]),
    unmet: held([
      ['personkrets', pkNo],
      ['begaran', youngNo || (age <= 14 && is('samtyckeVh', 'en-av-tva', 'ingen'))],
      ['barnets-rost', voiceMissing],
      ['orsak', is('huvudorsak', 'omsorg-skydd', 'psykisk-ohalsa', 'normbrytande')],
      ['behov', atHome && (!need('skola-annan-ort') || is('skolaAnnanOrt', 'nej'))],
    ]),
    prepare: [
      true,
      true,
      true,
      age <= 17,
      age >= 15,
      true,
      true,
      need('skola-annan-ort'),
      placed,
      true,
    ].flatMap((holds, at) => (holds ? [at + 1] : [])),
  };
}

function held(rows: readonly (readonly [string, boolean])[]): string[] {
  return rows.filter(([, holds]) => holds).map(([id]) => id);
}
