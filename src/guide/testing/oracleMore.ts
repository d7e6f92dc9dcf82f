import {oracle} from './oracle';

/*
 * What the control table does not hold, written out a second time as plain statements: how much working
 * together a case calls for, the warning signs of 5.2, what lies closer (5.3), what to do first and which
 * questions are skipped (section 3).
 */

type Facts = Readonly<Record<string, unknown>>;

export interface OracleMore {
  readonly triage: string;
  readonly signals: readonly number[];
  readonly instead: readonly string[];
  readonly first: readonly string[];
  readonly skipped: readonly string[];
}

const HEALTH =
  `medicinska-behov-hemma hjalp-grundlaggande-behov standig-tillsyn-medicinsk munhalsa-tandvard
  somn-mat-rutiner kommunikationssvarigheter`.split(/\s+/);
const MIND = `nedstamd-orolig sjalvskada-suicidtankar atproblematik utagerande-aggressivitet
  npf-fragestallning trauma-vald-upplevt alkohol-droger-spel kognitivt-stod-struktur`.split(/\s+/);
const SCHOOL =
  `skolfranvaro nar-inte-malen skolstod-racker-inte skola-annan-ort tillsyn-fore-efter-skola
  resa-till-skola utan-studier-arbete`.split(/\s+/);
const LSS =
  `foraldrar-behover-avlastning natt-tillsyn hjalp-grundlaggande-behov standig-tillsyn-medicinsk
  medicinska-behov-hemma fritid-med-stod miljobyte-sjalvstandighet lov-och-sommar tillsyn-fore-efter-skola
  boende-efter-18 stod-vardag-eget-boende`.split(/\s+/);
const HOME = `lss-avlosarservice lss-korttidsvistelse lss-korttidstillsyn lss-personlig-assistans
  assistansersattning lss-ledsagarservice gemensamma-stodteamet familjebehandling
  intensiv-hemmabaserad-behandling habiliteringscentrum`.split(/\s+/);
const IFF = `familjebehandling gemensamma-stodteamet intensiv-hemmabaserad-behandling familjehem
  forstarkt-familjehem jourhem hvb stodboende lvu-vard sis-ungdomshem kontaktfamilj`.split(/\s+/);
const FUNK = 'if autism adhd rorelse medicinsk syn-horsel forvarvad-hjarnskada annan'.split(' ');

/** Judges a case for what stands beside the lists. The answers are taken as mended already. */
export function oracleMore(facts: Facts): OracleMore {
  const list = (key: string): string[] =>
    Array.isArray(facts[key]) ? (facts[key] as string[]) : [];
  const is = (key: string, ...values: string[]): boolean => values.includes(String(facts[key]));
  const unknown = (key: string): boolean =>
    facts[key] === undefined || is(key, 'okand', 'utreds', 'ej-fragat');
  const needs = list('behov');
  const need = (...slugs: string[]): boolean => slugs.some((slug) => needs.includes(slug));
  const age = typeof facts.alder === 'number' ? facts.alder : undefined;
  const flags = oracle(facts).flags;

  const pkYes = is('personkrets', 'ja-1', 'ja-2', 'ja-3');
  const pkNo = is('personkrets', 'nej');
  const pkOpen = unknown('personkrets');
  const placed = is('bor', 'familjehem', 'jourhem', 'hvb', 'sis', 'stodboende');
  const harm = flags.includes('skydd-forst');
  const danger = flags.includes('akut-112');
  const gap = flags.includes('insatsglapp');
  const adult = age !== undefined && age >= 18;
  const asked = facts.fragaOm98 === true;
  const housing =
    asked ||
    is('hemmaMojligt', 'nej') ||
    need('barnet-kan-inte-bo-hemma', 'skola-annan-ort', 'flytt-fran-placering');
  const lssNeed = need(...LSS);
  const disability =
    pkYes ||
    is('diagnos', 'utreds') ||
    is('huvudorsak', 'funktionsnedsattning') ||
    list('nedsattning').some((kind) => FUNK.includes(kind));
  const social =
    is('huvudorsak', 'omsorg-skydd', 'normbrytande', 'blandad') ||
    need('konflikter-i-familjen', 'utagerande-aggressivitet', 'brister-i-omsorg', 'normbrytande');
  const psychiatry = is('psykiatri', 'remiss', 'pagaende');
  const municipal = needs.some((slug) => ![...HEALTH, ...MIND, ...SCHOOL].includes(slug));
  const mixed = is('huvudorsak', 'blandad');
  const iff =
    placed ||
    is('huvudorsak', 'omsorg-skydd', 'blandad') ||
    need('brister-i-omsorg', 'flytt-fran-placering') ||
    list('pagaende').some((slug) => IFF.includes(slug));
  const vhNo = flags.includes('samtycke-saknas');
  const schoolOver = is('skolgang', 'avslutad', 'ingen-skolgang');
  const atHome = is('hemmaMojligt', 'ja', 'ja-med-mer-stod');
  const tried = [...list('provat'), ...list('pagaende')].some((slug) => HOME.includes(slug));
  const schoolNeed = needs.some((slug) => SCHOOL.includes(slug));
  const many = need('manga-kontakter', 'oense-om-ansvar');

  return {
    triage: triage(),
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
      ['fraga-barnet', flags.includes('barnets-rost-saknas')],
      ['arendedragning', asked && (age === undefined || age <= 20)],
      ['personkrets', pkOpen && (housing || lssNeed)],
      ['huvudorsak', (mixed || unknown('huvudorsak')) && housing],
      ['samtycke', vhNo],
      ['samla-sip', many || gap || (psychiatry && municipal)],
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
      ['13', is('huvudorsak', 'omsorg-skydd') && !needs.some((slug) => MIND.includes(slug))],
    ]),
  };

  function triage(): string {
    if (
      many ||
      (psychiatry && (municipal || placed || pkYes)) ||
      gap ||
      need('flytt-fran-placering') ||
      (need('barnet-kan-inte-bo-hemma') && is('huvudorsak', 'psykisk-ohalsa'))
    ) {
      return 'sip';
    }
    if (pkYes && housing && (placed || mixed || harm)) return 'team';
    if (
      (pkYes && iff) ||
      (is('personkrets', 'utreds') && placed) ||
      (mixed && disability) ||
      (need('flytt-fran-placering') && !pkNo)
    ) {
      return 'gemensam-planering';
    }
    const ask =
      asked ||
      (pkOpen && (housing || lssNeed)) ||
      (pkYes && (harm || social)) ||
      (disability && harm);
    return ask ? 'radfraga' : 'ingen';
  }
}

function pick<T>(rows: readonly (readonly [T, boolean])[]): T[] {
  return rows.filter(([, holds]) => holds).map(([name]) => name);
}
