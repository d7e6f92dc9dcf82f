import type {OracleDemands} from './oracleDemands';
import {oracleDemands} from './oracleDemands';
import {oracleLevel, oracleReasons} from './oracleTriage';
import type {Facts} from './oracleWords';
import {inWords} from './oracleWords';

/*
 * What the control table does not hold, written out a second time as plain statements: the warning signs of
 * 5.2, what lies closer (5.3), what to do first, which questions are skipped (section 3) and the names that
 * only the content uses.
 */

export interface OracleMore {
  readonly triage: string;
  /** Every reason for working together that holds, as `level number`. */
  readonly reasons: readonly string[];
  readonly signals: readonly number[];
  readonly instead: readonly string[];
  readonly first: readonly string[];
  readonly skipped: readonly string[];
  readonly demands: OracleDemands;
  /** Whether the daily journey is asked about; undefined while it is not known. */
  readonly journey: boolean | undefined;
  /** Named conditions that hold and that the control table has no row for. */
  readonly names: readonly string[];
}

/** Judges a case for what stands beside the lists. The answers are taken as mended already. */
export function oracleMore(facts: Facts): OracleMore {
  const words = inWords(facts);
  const {
    is,
    unknown,
    need,
    age,
    pkYes,
    pkOpen,
    placed,
    harm,
    danger,
    gap,
    adult,
    asked,
    housing,
    lssNeed,
    psychiatry,
    municipal,
    mixed,
    iff,
    vhNo,
    schoolOver,
    atHome,
    tried,
    schoolNeed,
    many,
    placing,
    granted,
    schoolClosed,
    mindNeed,
    voiceMissing,
  } = words;
  const reasons = oracleReasons(words);

  return {
    triage: oracleLevel(reasons),
    reasons,
    signals: pick<number>([
      [2, need('konflikter-i-familjen', 'normbrytande')],
      [4, !tried && !placed],
      [
        5,
        is('huvudorsak', 'psykisk-ohalsa') ||
          need('sjalvskada-suicidtankar', 'atproblematik', 'nedstamd-orolig'),
      ],
      [6, is('diagnos', 'ja') && is('omvardnadsbehov', 'litet', 'mattligt')],
      [7, is('samtyckeUnga', 'nej') || vhNo],
      [9, adult && schoolOver],
      [10, schoolNeed && !is('skolaAnnanOrt', 'beviljad')],
    ]),
    instead: pick<string>([
      ['Omsorg eller skydd', is('huvudorsak', 'omsorg-skydd')],
      ['Normbrytande beteende', is('huvudorsak', 'normbrytande')],
      ['Psykisk ohälsa', is('huvudorsak', 'psykisk-ohalsa')],
      [
        'Funktionsnedsättning, men hemmet fungerar med mer stöd',
        is('huvudorsak', 'funktionsnedsattning') && atHome,
      ],
      ['Blandade orsaker', mixed],
      ['Skola', schoolNeed],
      ['Fyllda 18 år', adult],
    ]),
    first: pick<string>([
      ['ring-112', danger],
      ['anmal-oro', harm && (age === undefined || age <= 17)],
      ['kontakta-socialtjansten', harm && adult],
      ['inte-familjen-forst', need('hedersfortryck')],
      ['varden-genast', need('sjalvskada-suicidtankar')],
      ['fraga-barnet', voiceMissing],
      ['arendedragning', asked && (age === undefined || age <= 20)],
      ['personkrets', pkOpen && (housing || lssNeed)],
      ['huvudorsak', (mixed || unknown('huvudorsak')) && housing],
      ['samtycke', vhNo && !harm],
      [
        'samla-sip',
        (many || gap || (psychiatry && municipal)) && !danger && !need('hedersfortryck'),
      ],
      ['rapportera-glapp', gap],
      ['skolan', schoolNeed],
      ['fraga-familjen', !harm],
    ]),
    skipped: pick<string>([
      ['5', danger],
      ['6', is('huvudorsak', 'omsorg-skydd', 'normbrytande') && !lssNeed && !housing],
      [
        '7',
        pkYes &&
          !need(
            'normbrytande',
            'utagerande-aggressivitet',
            'nar-inte-malen',
            'skolstod-racker-inte',
            'skolfranvaro',
          ),
      ],
      ['9', !housing],
      ['10', age === 0],
      ['11', adult],
      ['12', !schoolNeed && !housing && age !== undefined && age <= 15],
      ['13', is('huvudorsak', 'omsorg-skydd') && !mindNeed],
    ]),
    demands: oracleDemands(words),
    journey: unknown('skolaAnnanOrt') ? undefined : is('skolaAnnanOrt', 'planeras', 'beviljad'),
    names: pick<string>([
      ['SKOLBEHOV-ORT', need('skola-annan-ort')],
      ['SKOLPLATS-KLAR', granted],
      ['KAN-BO-HEMMA', atHome],
      ['HEMMAINSATS', tried],
      ['SKOLGRUND-STÄNGD', schoolClosed],
      ['RÖST-SAKNAS', voiceMissing],
      ['IFF-STÖD', iff],
      ['PLACERING-PÅGÅR', placing],
      ['SIP-LÄGE', many || gap || (psychiatry && municipal)],
    ]),
  };
}

function pick<T>(rows: readonly (readonly [T, boolean])[]): T[] {
  return rows.filter(([, holds]) => holds).map(([name]) => name);
}
