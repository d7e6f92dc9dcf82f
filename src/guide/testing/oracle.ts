import {ALDRAR, INSATSER, NAMN, RADER} from './controlTable';

/*
 * A second implementation of the guide's rules, made to be compared with the first. It reads the control
 * table word by word, cuts conditions with split(), knows no node table, no bits and no model, and writes
 * the steps and flags of section 5 out as plain statements. Slow on purpose: nothing here is shared.
 */

type Facts = Readonly<Record<string, unknown>>;
/** true, false, or undefined for unknown. */
type Tri = boolean | undefined;

export interface OracleResult {
  readonly fits: readonly string[];
  readonly possible: readonly string[];
  readonly undetermined: readonly string[];
  readonly notFit: readonly string[];
  readonly nineEight: string;
  readonly step: string;
  readonly flags: readonly string[];
}

const NAMES = new Map(NAMN.split('\n').map((row) => cut(row) as [string, string]));
const ROWS = RADER.split('\n').map((row) => {
  const [id = '', om = '', ...columns] = cut(row);
  return {id, om, columns: columns.map(items)};
});
const AGES = new Map(
  ALDRAR.split('\n').flatMap((row) => {
    const [slugs = '', range = ''] = cut(row);
    const [min = 0, max = 0] = range.split('–').map(Number);
    return slugs.split(', ').map((slug): [string, [number, number]] => [slug, [min, max]]);
  }),
);

function cut(row: string): string[] {
  return row.split(' | ').map((cell) => cell.trim());
}

function items(cell: string): {slug: string; om: string}[] {
  if (cell === '–') return [];
  return cell.split(/, (?![^[]*\])/).map((item) => {
    const [slug = '', om = ''] = item.split(' [');
    return {slug, om: om.replace(']', '')};
  });
}

const HOME = [
  'lss-avlosarservice',
  'lss-korttidsvistelse',
  'lss-korttidstillsyn',
  'lss-personlig-assistans',
  'assistansersattning',
  'lss-ledsagarservice',
  'gemensamma-stodteamet',
  'familjebehandling',
  'intensiv-hemmabaserad-behandling',
  'habiliteringscentrum',
];

const GROUPS = {
  fysiskPsykiskSkola: `medicinska-behov-hemma hjalp-grundlaggande-behov standig-tillsyn-medicinsk
    munhalsa-tandvard somn-mat-rutiner kommunikationssvarigheter nedstamd-orolig sjalvskada-suicidtankar
    atproblematik utagerande-aggressivitet npf-fragestallning trauma-vald-upplevt alkohol-droger-spel
    kognitivt-stod-struktur`.split(/\s+/),
  skola: `skolfranvaro nar-inte-malen skolstod-racker-inte skola-annan-ort tillsyn-fore-efter-skola
    resa-till-skola utan-studier-arbete`.split(/\s+/),
  ekonomi: ['merkostnader', 'foralder-borta-fran-arbete', 'forsorjning-ung-vuxen'],
};

/** Judges a case by the control table, word by word. */
export function oracle(given: Facts): OracleResult {
  const facts = reasonable(given);
  const is = (condition: string): boolean => tri(condition, facts) === true;
  const S = new Set<string>();
  const M = new Set<string>();
  const U = new Set<string>();
  const barred = new Set<string>();
  const notThisNeed = new Set<string>();
  const safe = new Set<string>();

  for (const {id, om, columns} of ROWS) {
    const rule = tri(om, facts);
    const section = id.startsWith('S') ? '4.1' : id.startsWith('B') ? '4.2' : '4.3';
    columns.forEach((column, place) => {
      for (const {slug, om: own} of column) {
        const holds = and([rule, own === '' ? true : tri(own, facts)]);
        if (place === 2) {
          if (holds === true) (section === '4.2' ? notThisNeed : barred).add(slug);
        } else if (holds === true) {
          (place === 0 ? S : M).add(slug);
          if (section === '4.1') safe.add(slug);
        } else if (holds === undefined && section !== '4.3') U.add(slug);
      }
    });
  }
  // G14 says lss-*, which is every insats of LSS but the one that section 5 alone governs.
  if (barred.delete('lss-*')) {
    INSATSER.filter((slug) => slug.startsWith('lss-') && slug !== 'lss-boende-barn-unga').forEach(
      (slug) => barred.add(slug),
    );
  }

  const {step, nineEight} = nineEightOf(facts);
  const flags = flagsOf(facts, is, step, nineEight);
  const home = 'lss-boende-barn-unga';
  if (nineEight === 'kan-vara-aktuellt') {
    (isWeaker(facts) ? M : S).add(home);
  } else if (nineEight === 'utred-vidare') U.add(home);
  else if (nineEight === 'sannolikt-ej-uppfyllt' || isAsked(facts)) barred.add(home);

  for (const {om, from, to} of SWAPS) {
    if (is(om))
      for (const list of [S, M, U, safe]) from.forEach((slug) => list.delete(slug) && list.add(to));
  }

  const lists: Record<'S' | 'M' | 'U' | 'N', string[]> = {
    S: [],
    M: [],
    U: [],
    N: [],
  };
  for (const slug of INSATSER) {
    if (outside(slug, facts.alder)) continue;
    if (barred.has(slug) && !safe.has(slug)) lists.N.push(slug);
    else if (S.has(slug)) lists.S.push(slug);
    else if (M.has(slug)) lists.M.push(slug);
    else if (U.has(slug)) lists.U.push(slug);
    else if (notThisNeed.has(slug)) lists.N.push(slug);
  }
  if (lists.S.length + lists.M.length === 0) {
    const entry = entryOf(facts);
    lists.U = lists.U.filter((slug) => slug !== entry);
    lists.N = lists.N.filter((slug) => slug !== entry);
    lists.M.push(entry);
  }
  return {
    fits: lists.S,
    possible: lists.M,
    undetermined: lists.U,
    notFit: lists.N,
    nineEight,
    step,
    flags,
  };
}

/** G15 and G16: the same help, somewhere else. */
const SWAPS = [
  {id: 'G15', om: 'alder ≤ 5', from: ['bu-halsan'], to: 'vardcentral-bvc'},
  {
    id: 'G16',
    om: 'VUXEN',
    from: ['bup-oppenvard', 'bup-akut-heldygnsvard', 'bu-halsan', 'en-vag-in'],
    to: 'vuxenpsykiatri',
  },
];

/** 6.4: what makes the insats of 9 § 8 one that can fit rather than one that fits. */
function isWeaker(facts: Facts): boolean {
  const consent = ['en-av-tva', 'ingen'].includes(String(facts.samtyckeVh));
  return (consent && tri('VUXEN', facts) !== true) || voiceMissing(facts);
}

function voiceMissing(facts: Facts): boolean {
  return facts.samtyckeUnga === 'ej-fragat' || list(facts.behov).includes('barnets-rost-otydlig');
}

/** Somebody has mentioned 9 § 8, so that its refusal is told too. */
function isAsked(facts: Facts): boolean {
  return facts.fragaOm98 === true;
}

/** 6.5: where a case without other proposals begins. */
function entryOf(facts: Facts): string {
  const old = typeof facts.alder === 'number' && facts.alder >= 21;
  return old ? 'vardcentral-bvc' : 'rad-och-stod-serviceinsats';
}

function outside(slug: string, age: unknown): boolean {
  const range = AGES.get(slug);
  return range !== undefined && typeof age === 'number' && (age < range[0] || age > range[1]);
}

const VALUE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['1', '2'].map((step) => [step, 'ej-relevant'])),
  ...Object.fromEntries(['3', '4', '5', '6', '13', '18'].map((s) => [s, 'sannolikt-ej-uppfyllt'])),
  ...Object.fromEntries(['12', '17'].map((step) => [step, 'kan-vara-aktuellt'])),
};

/** 5.1: the step that decides, and the value it gives. */
function nineEightOf(facts: Facts): {step: string; nineEight: string} {
  const step = stepTruths(facts).find(([, holds]) => holds)?.[0] ?? '';
  return {step, nineEight: VALUE[step] ?? 'utred-vidare'};
}

/** 5.1: every step and whether it is true; the first true one decides. */
function stepTruths(facts: Facts): [step: string, holds: boolean][] {
  const is = (condition: string): boolean => tri(condition, facts) === true;
  const {hemmaMojligt, skolaAnnanOrt, dagligResa, skolgang, omvardnadsbehov, bor} = facts;
  const unknown = (key: string): boolean => unknownFact(key, facts);
  const known = (...keys: string[]): boolean => !keys.some(unknown);
  const school = list(facts.behov).includes('skola-annan-ort');
  const atHome = hemmaMojligt === 'ja' || hemmaMojligt === 'ja-med-mer-stod';
  const notHome = hemmaMojligt === 'nej';
  const granted = school && skolaAnnanOrt === 'beviljad';
  const special = skolgang === 'specialskola';
  const tried = [...list(facts.provat), ...list(facts.pagaende)];
  const skip16 = is('PLACERAD') || bor === 'lss-barnboende';
  const closed =
    !school ||
    skolaAnnanOrt === 'nej' ||
    (skolaAnnanOrt === 'beviljad' && dagligResa === 'rimlig' && known('skolgang') && !special);
  const elsewhere = notHome && bor !== 'lss-barnboende';
  const other = ['omsorg-skydd', 'psykisk-ohalsa', 'normbrytande'];
  return [
    ['1', !is('BOENDEFRÅGA')],
    ['2', is('VUXEN') && is('SKOLA-SLUT')],
    ['3', facts.personkrets === 'nej'],
    ['4', is('UNGAS-NEJ')],
    ['5', other.includes(String(facts.huvudorsak))],
    ['6', atHome && !(school && skolaAnnanOrt !== 'nej')],
    ['7', is('VUXEN') && unknown('skolgang')],
    ['8', unknown('personkrets')],
    ['9', facts.huvudorsak === 'blandad' || unknown('huvudorsak')],
    ['9b', unknown('alder') && (facts.samtyckeUnga === 'nej' || is('SKOLA-SLUT'))],
    ['10', is('SKYDD')],
    ['11', school && (skolaAnnanOrt === 'planeras' || unknown('skolaAnnanOrt')) && !notHome],
    ['11b', granted && special && !notHome],
    ['12', granted && dagligResa === 'orimlig' && !special],
    ['13', granted && dagligResa === 'rimlig' && atHome && known('alder', 'skydd', 'skolgang')],
    ['14', granted && unknown('dagligResa') && !notHome],
    ['15', unknown('hemmaMojligt')],
    ['16', notHome && !tried.some((slug) => HOME.includes(slug)) && !skip16],
    ['17', notHome && omvardnadsbehov === 'omfattande'],
    ['18', elsewhere && omvardnadsbehov === 'litet' && known('alder', 'skydd', 'bor') && closed],
    ['18b', elsewhere && omvardnadsbehov === 'mattligt'],
    ['19', true],
  ];
}

/** 5.1 b. */
function flagsOf(
  facts: Facts,
  is: (condition: string) => boolean,
  step: string,
  nineEight: string,
): string[] {
  const needs = list(facts.behov);
  const need = (...slugs: string[]): boolean => slugs.some((slug) => needs.includes(slug));
  const cause = facts.huvudorsak;
  const all = (group: readonly string[]): boolean =>
    needs.length > 0 && needs.every((slug) => group.includes(slug));
  const rows: [string, boolean][] = [
    ['skydd-forst', is('SKYDD')],
    ['akut-112', is('AKUT')],
    ['samtycke-saknas', is('VH-NEJ')],
    ['ungas-nej', is('UNGAS-NEJ')],
    ['barnets-rost-saknas', voiceMissing(facts)],
    [
      'personkrets-oklar',
      is('PK-OKLAR') &&
        (is('BOENDEFRÅGA') || ['funktionsnedsattning', 'blandad', 'okand'].includes(String(cause))),
    ],
    [
      'huvudorsak-oklar',
      cause === 'okand' || ((cause === 'blandad' || cause === undefined) && is('BOENDEFRÅGA')),
    ],
    ['insatsglapp', is('GLAPP')],
    ['prova-mer-hemma-forst', ['6', '16', '18', '18b'].includes(step)],
    [
      'skolplacering-avgor',
      ['11', '11b', '12', '14'].includes(step) ||
        (need('skola-annan-ort') && ['planeras', 'okand'].includes(String(facts.skolaAnnanOrt))),
    ],
    [
      'sip-behovs',
      need('manga-kontakter', 'oense-om-ansvar') ||
        (is('PSYK-KONTAKT') && (is('PK-JA') || is('PLACERAD') || is('GLAPP'))),
    ],
    [
      'regionen-leder',
      cause === 'psykisk-ohalsa' ||
        need('sjalvskada-suicidtankar', 'atproblematik', 'npf-fragestallning'),
    ],
    ['skolan-leder', all(GROUPS.skola)],
    ['fk-leder', all(GROUPS.ekonomi)],
    ['iff-leder', cause === 'omsorg-skydd' || cause === 'normbrytande'],
    ['lss-leder', cause === 'funktionsnedsattning' && is('PK-JA')],
    ['over-18', is('VUXEN')],
    [
      'overgang-18',
      is('alder 16–17') &&
        (need('boende-efter-18', 'flytt-fran-placering') || facts.psykiatri === 'pagaende'),
    ],
    ['flytt-fran-placering', need('flytt-fran-placering')],
    [
      'fel-insatsval',
      facts.fragaOm98 === true && ['sannolikt-ej-uppfyllt', 'ej-relevant'].includes(nineEight),
    ],
  ];
  return rows.filter(([, holds]) => holds).map(([slug]) => slug);
}

/** "Rimlighet" in 4.0. */
function reasonable(given: Facts): Facts {
  const age = typeof given.alder === 'number' ? given.alder : undefined;
  const young = ['for-ung', 'saknar-formaga'].includes(String(given.samtyckeUnga));
  if (!(young && age !== undefined) && !list(given.nedsattning).includes('ingen')) return given;
  const facts: Record<string, unknown> = {...given};
  if (age !== undefined && age >= 15 && facts.samtyckeUnga === 'for-ung')
    facts.samtyckeUnga = 'ej-fragat';
  if (age !== undefined && age <= 14 && facts.samtyckeUnga === 'saknar-formaga') {
    facts.samtyckeUnga = 'for-ung';
  }
  const kinds = list(facts.nedsattning);
  if (kinds.includes('ingen') && kinds.length > 1) {
    facts.nedsattning = kinds.filter((kind) => kind !== 'ingen');
  }
  return facts;
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? (value as string[]) : [];
}

function unknownFact(key: string, facts: Facts): boolean {
  const value = facts[key];
  return value === undefined || ['okand', 'utreds', 'ej-fragat'].includes(String(value));
}

function and(parts: readonly Tri[]): Tri {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function or(parts: readonly Tri[]): Tri {
  if (parts.includes(true)) return true;
  return parts.includes(undefined) ? undefined : false;
}

/** What a condition says of a case. */
type Meaning = (facts: Facts) => Tri;

const MEANINGS = new Map<string, Meaning>();

/** A condition of 4.0. Its words are cut once and kept, for it comes back a million times. */
function tri(condition: string, facts: Facts): Tri {
  const known = MEANINGS.get(condition);
  if (known) return known(facts);
  const made = meaningOf(condition);
  MEANINGS.set(condition, made);
  return made(facts);
}

/** Cuts a condition at its words. */
function meaningOf(condition: string): Meaning {
  const either = condition.split(' eller ').map((part) => part.split(' och ').map(criterionOf));
  const parts = either.map(
    (both): Meaning =>
      (facts) =>
        and(both.map((each) => each(facts))),
  );
  return (facts) => or(parts.map((part) => part(facts)));
}

function criterionOf(condition: string): Meaning {
  if (condition.startsWith('inte ')) {
    const part = criterionOf(condition.slice(5));
    return (facts) => part(facts) !== true;
  }
  if (condition === 'KOMMUN-BEHOV') {
    const inside = [...GROUPS.fysiskPsykiskSkola, ...GROUPS.skola];
    return (facts) => list(facts.behov).some((need) => !inside.includes(need));
  }
  const named = NAMES.get(condition);
  if (named !== undefined) return meaningOf(named);
  if (condition.startsWith('behov: ')) {
    const slugs = condition.slice(7).split(' / ');
    return (facts) => list(facts.behov).some((need) => slugs.includes(need));
  }
  if (condition.startsWith('nedsattning: ')) {
    const kinds = condition.slice(13).split(' / ');
    return (facts) => kindOf(kinds, facts);
  }
  return condition.startsWith('alder') ? ageOf(condition) : valueOf(condition);
}

function valueOf(condition: string): Meaning {
  const [key = '', values = ''] = condition.split(' = ');
  const wanted = values.split('/');
  return (facts) => {
    if (wanted.includes(String(facts[key]))) return true;
    if (unknownFact(key, facts)) return wanted.includes('okänd') ? true : undefined;
    return false;
  };
}

function kindOf(wanted: readonly string[], facts: Facts): Tri {
  const kinds = list(facts.nedsattning);
  if (kinds.some((kind) => wanted.includes(kind))) return true;
  return kinds.length === 0 || kinds.includes('okand') ? undefined : false;
}

function ageOf(condition: string): Meaning {
  if (condition === 'alder = okänd') return ({alder}) => typeof alder !== 'number';
  const [, sign = '', from = '', to = ''] =
    /^alder (≥|≤|=)? ?(\d+)(?:–(\d+))?$/.exec(condition) ?? [];
  const years = Number(from);
  return ({alder}) => {
    if (typeof alder !== 'number') return undefined;
    if (sign === '≥') return alder >= years;
    if (sign === '≤') return alder <= years;
    return alder >= years && alder <= (to === '' ? years : Number(to));
  };
}

/** The rules whose own condition is true in a case. The insatser's own conditions are not rules of their own. */
export function oracleRules(given: Facts): string[] {
  const facts = reasonable(given);
  return ROWS.filter(({id, om}) => !OWN.includes(id) && tri(om, facts) === true).map(({id}) => id);
}

/** Rows that stand in the insatser's records: G14, G18 and G19. */
const OWN = ['G14', 'G18', 'G19'];

/** The flags of 5.1 b that are true in a case, without the rest of the result. */
export function oracleFlags(given: Facts): string[] {
  const facts = reasonable(given);
  const {step, nineEight} = nineEightOf(facts);
  return flagsOf(facts, (condition) => tri(condition, facts) === true, step, nineEight);
}

/** Every name of 4.0 and how it stands. */
export function oracleNames(given: Facts): ReadonlyMap<string, Tri> {
  const facts = reasonable(given);
  return new Map([...NAMES.keys(), 'KOMMUN-BEHOV'].map((name) => [name, tri(name, facts)]));
}

/** What decides around the rules: swaps (G15, G16), the entry (6.5) and how 9 § 8 is shown (6.4). */
export function oracleAround(given: Facts): string[] {
  const facts = reasonable(given);
  const swaps = SWAPS.filter(({om}) => tri(om, facts) === true).map(({id}) => `byte ${id}`);
  return [
    ...swaps,
    `ingång ${entryOf(facts)}`,
    ...(isWeaker(facts) ? ['svagare'] : []),
    ...(isAsked(facts) ? ['visa nej'] : []),
  ];
}

/** The answers after "Rimlighet". */
export function mendedFacts(given: Facts): Facts {
  return reasonable(given);
}

/** Which steps of 5.1 are true in a case, the first one and all others. */
export function oracleSteps(given: Facts): ReadonlyMap<string, boolean> {
  return new Map(stepTruths(reasonable(given)));
}

/** Truth of every line of the control table in a case, by `id slug column` (0 passar, 1 kan passa, 2 passar inte). */
export function oracleLines(given: Facts, only?: string): ReadonlyMap<string, Tri> {
  const facts = reasonable(given);
  const found = new Map<string, Tri>();
  for (const {om, lines} of LINES.filter(({id}) => only === undefined || id === only)) {
    const rule = tri(om, facts);
    for (const {key, own} of lines) {
      const holds = own === '' ? rule : and([rule, tri(own, facts)]);
      found.set(key, found.has(key) ? or([found.get(key), holds]) : holds);
    }
  }
  return found;
}

/** The lines of each row, by the key they are asked for with. */
const LINES = ROWS.map(({id, om, columns}) => ({
  id,
  om,
  lines: columns.flatMap((column, place) =>
    column.map(({slug, om: own}) => ({key: `${id} ${slug} ${place}`, own})),
  ),
}));
