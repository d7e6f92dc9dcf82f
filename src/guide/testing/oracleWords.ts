import {oracleFlags} from './oracle';

/*
 * Words that the statements beside the control table are written with: what a case says, worked out anew
 * from the answers and from the flags of the second writing.
 */

/** The answers of a case, or anything that claims to be. */
export type Facts = Readonly<Record<string, unknown>>;

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

const PLACEMENTS = 'familjehem forstarkt-familjehem jourhem hvb stodboende sis-ungdomshem'.split(
  ' ',
);

/** A case in words. The answers are taken as they are. */
export function inWords(facts: Facts) {
  const list = (key: string): string[] =>
    Array.isArray(facts[key]) ? (facts[key] as string[]) : [];
  const is = (key: string, ...values: string[]): boolean => values.includes(String(facts[key]));
  const unknown = (key: string): boolean =>
    facts[key] === undefined || is(key, 'okand', 'utreds', 'ej-fragat');
  const needs = list('behov');
  const need = (...slugs: string[]): boolean => slugs.some((slug) => needs.includes(slug));
  const age = typeof facts.alder === 'number' ? facts.alder : undefined;
  const flags = oracleFlags(facts);

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

  const placing = list('pagaende').some((slug) => PLACEMENTS.includes(slug));
  const granted = need('skola-annan-ort') && is('skolaAnnanOrt', 'beviljad');
  const schoolClosed =
    !need('skola-annan-ort') ||
    is('skolaAnnanOrt', 'nej') ||
    (is('skolaAnnanOrt', 'beviljad') &&
      is('dagligResa', 'rimlig') &&
      !unknown('skolgang') &&
      !is('skolgang', 'specialskola'));
  const mindNeed = needs.some((slug) => MIND.includes(slug));
  const youngNo = flags.includes('ungas-nej');
  const voiceMissing = flags.includes('barnets-rost-saknas');
  return {
    list,
    is,
    unknown,
    needs,
    need,
    age,
    pkYes,
    pkNo,
    pkOpen,
    placed,
    harm,
    danger,
    gap,
    adult,
    asked,
    housing,
    lssNeed,
    disability,
    social,
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
    youngNo,
  };
}

/** What `inWords` makes of a case. */
export type Words = ReturnType<typeof inWords>;
