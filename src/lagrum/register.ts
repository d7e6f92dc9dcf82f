import type {Grammar} from './grammar';
import {createGrammar} from './grammar';
import {paragraphId, refId, squeeze} from './refs';
import {compareSections, parseSection} from './scan';
import type {Citation, GammalParagraf, Lag, Lagrum, Ref} from './types';

/** The data of the register, as read from docs/lagar. */
export interface RegisterData {
  readonly lagar: readonly Lag[];
  readonly lagrum: readonly Lagrum[];
  readonly gamlaSol: readonly GammalParagraf[];
  /** Every paragraph number of the repealed act, `4:1`, `6:1 a`. */
  readonly gamlaParagrafer: readonly string[];
}

/** Why a ref does not lead anywhere. */
export type Brist =
  /** The text names an SFS number that is not among our laws. */
  | 'okand-lag'
  /** A law with chapters is cited without one. */
  | 'kapitel-saknas'
  /** A law without chapters is cited with one. */
  | 'lagen-saknar-kapitel'
  /** The number stands only in the repealed act; `nya` tells where the rule is now. */
  | 'bara-i-gamla-sol'
  /** The repealed act had no such paragraph. */
  | 'fanns-inte-i-gamla-sol'
  /** Nothing is registered under this number. */
  | 'saknas-i-registret';

/** What a ref leads to. */
export type Uppslag =
  /** A provision in force. `exakt` is false when an item led to its paragraph as a whole. */
  | {readonly slag: 'lagrum'; readonly ref: Ref; readonly lagrum: Lagrum; readonly exakt: boolean}
  /** A paragraph of the repealed act. */
  | {readonly slag: 'upphavd'; readonly ref: Ref; readonly rad: GammalParagraf}
  | {
      readonly slag: 'saknas';
      readonly ref: Ref;
      readonly brist: Brist;
      readonly nya: readonly string[];
    };

/** Looks up citations. Built once from the data; all functions are pure. */
export interface Register {
  readonly grammar: Grammar;
  readonly lagrum: readonly Lagrum[];
  lag(id: string): Lag | undefined;
  /** The entry with this id. */
  entry(id: string): Lagrum | undefined;
  /** What one ref leads to: the item if it has an entry of its own, else its paragraph. */
  resolve(ref: Ref): Uppslag;
  /** What a citation leads to. Ranges also take in the lettered paragraphs between their ends. */
  resolveCitation(citation: Citation): readonly Uppslag[];
  /** Ids of the provisions in force that a citation leads to, in order, none twice. */
  idsOf(citation: Citation): readonly string[];
  /** A row of the table from the repealed act, `4:1` or `6:1 a`. */
  gammal(number: string): GammalParagraf | undefined;
  /** Paragraphs of the repealed act whose rule stands in this provision now. */
  tidigare(id: string): readonly GammalParagraf[];
  /** True for a SoL number that meant something else in the repealed act, so that a person must check which is meant. */
  finnsIBada(ref: Ref): boolean;
  /** Provisions that a typed query may mean, the likeliest first; those that do not exist are left out. */
  query(text: string): {readonly traffar: readonly Uppslag[]; readonly rest: string};
}

const NEW_ACT = 'sol';
const OLD_ACT = 'gamla-sol';

/** Builds the register. Says nothing about faults in the data: the content check does. */
export function createRegister(data: RegisterData): Register {
  const grammar = createGrammar(data.lagar);
  const laws = new Map(data.lagar.map((law) => [law.id, law]));
  const byId = new Map(data.lagrum.map((entry) => [entry.id, entry]));
  const rows = new Map(data.gamlaSol.map((row) => [squeeze(row.gammal), row]));
  const oldNumbers = new Set(data.gamlaParagrafer.map(squeeze));
  const earlier = new Map<string, GammalParagraf[]>();
  for (const row of data.gamlaSol) {
    for (const id of row.nya) earlier.set(id, [...(earlier.get(id) ?? []), row]);
  }

  const oldNumber = (ref: Ref): string => `${squeeze(ref.kapitel ?? '')}:${squeeze(ref.paragraf)}`;
  const missing = (ref: Ref, brist: Brist, nya: readonly string[] = []): Uppslag => ({
    slag: 'saknas',
    ref,
    brist,
    nya,
  });

  const resolve: Register['resolve'] = (ref) => {
    if (ref.lag === null) return missing(ref, 'okand-lag');
    if (ref.fel) return missing(ref, ref.fel);
    if (ref.lag === OLD_ACT) {
      const row = rows.get(oldNumber(ref));
      return row ? {slag: 'upphavd', ref, rad: row} : missing(ref, 'fanns-inte-i-gamla-sol');
    }
    const exact = byId.get(refId(ref));
    if (exact) return {slag: 'lagrum', ref, lagrum: exact, exakt: true};
    const whole = byId.get(paragraphId(ref));
    if (whole) return {slag: 'lagrum', ref, lagrum: whole, exakt: false};
    if (ref.lag === NEW_ACT && oldNumbers.has(oldNumber(ref))) {
      return missing(ref, 'bara-i-gamla-sol', rows.get(oldNumber(ref))?.nya ?? []);
    }
    return missing(ref, 'saknas-i-registret');
  };

  /** Lettered paragraphs between the ends of a range: 2 a in `1–5 §§`. */
  const between = (fran: Ref, till: Ref): readonly Ref[] => {
    const from = parseSection(fran.paragraf);
    const to = parseSection(till.paragraf);
    if (!from || !to) return [];
    return data.lagrum.flatMap((entry) => {
      if (entry.lag !== fran.lag || entry.punkt !== undefined) return [];
      if (squeeze(entry.kapitel ?? '') !== squeeze(fran.kapitel ?? '')) return [];
      const section = parseSection(entry.paragraf);
      const inside =
        section && compareSections(from, section) < 0 && compareSections(section, to) < 0;
      return inside && section.letter
        ? [{lag: fran.lag, sfs: fran.sfs, kapitel: fran.kapitel, paragraf: squeeze(entry.paragraf)}]
        : [];
    });
  };

  const resolveCitation: Register['resolveCitation'] = (citation) => {
    const written = citation.refs.map(refId);
    const extra = citation.spann
      .flatMap(({fran, till}) => between(fran, till))
      .filter((ref) => !written.includes(refId(ref)));
    return [...citation.refs, ...extra].map(resolve);
  };

  return {
    grammar,
    lagrum: data.lagrum,
    lag: (id) => laws.get(id),
    entry: (id) => byId.get(id),
    resolve,
    resolveCitation,
    idsOf: (citation) => [
      ...new Set(
        resolveCitation(citation).flatMap((hit) => (hit.slag === 'lagrum' ? [hit.lagrum.id] : [])),
      ),
    ],
    gammal: (number) => rows.get(squeeze(number)),
    tidigare: (id) => earlier.get(id) ?? [],
    finnsIBada: (ref) =>
      ref.lag === NEW_ACT && byId.has(paragraphId(ref)) && oldNumbers.has(oldNumber(ref)),
    query: (text) => {
      const {refs, rest} = grammar.parseQueryCitation(text);
      const named = new Set(refs.map((ref) => ref.lag)).size === 1;
      const traffar = refs
        .map(resolve)
        .filter((hit) => hit.slag !== 'saknas' && (named || hit.slag === 'upphavd' || hit.exakt));
      return traffar.length > 0 ? {traffar, rest} : {traffar: [], rest: text.trim()};
    },
  };
}
