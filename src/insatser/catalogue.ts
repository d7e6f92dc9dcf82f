import type {Beslutsfattare} from './decisionMakers';
import type {Huvudman, Livsomrade, Verksamhet} from './labels';

/** What every view of the insatser shows: names, and where they belong. */
export interface InsatsEntry {
  readonly slug: string;
  readonly titel: string;
  readonly kortnamn?: string;
  readonly verksamhet: Verksamhet;
  readonly livsomraden: readonly Livsomrade[];
}

/**
 * One insats as the catalogue lists it: checked JSON from the library. All of them are fetched at
 * once, so each says no more than the list shows and filters by.
 */
export interface CatalogueItem extends InsatsEntry {
  /** What it is, in one sentence. */
  readonly rad: string;
  readonly sokord: readonly string[];
  readonly huvudman: readonly Huvudman[];
  readonly beslutsfattare: readonly Beslutsfattare[];
  /** Id of the main ground, when it is in the register. */
  readonly grund?: string;
  /** All grounds as people write them, the main one first. */
  readonly lagrum: readonly string[];
  /** Ids of the laws that the grounds belong to, the main one first. */
  readonly lagar: readonly string[];
  /** Whole years, both ends included; absent when there is no limit. */
  readonly alder?: {readonly min?: number; readonly max?: number};
  readonly personkrets?: readonly (1 | 2 | 3)[];
  /** Slugs of the needs that some rule of the guide answers with this insats. */
  readonly behov: readonly string[];
}

/** The first sentence of a summary: what an insats is, in a line. */
export function firstSentence(summary: string): string {
  return /^.+?[.!?](?=\s|$)/su.exec(summary)?.[0] ?? summary;
}

/** All that the catalogue needs. */
export interface CatalogueData {
  readonly items: readonly CatalogueItem[];
  readonly behov: readonly {
    readonly slug: string;
    readonly etikett: string;
    /** The need told in a sentence. */
    readonly hjalp?: string;
    readonly livsomrade?: string;
  }[];
  /** The areas that the guide sorts the needs under, in order: the parts of life and coordination. */
  readonly behovsomraden: readonly {readonly id: string; readonly etikett: string}[];
  readonly lagar: readonly {readonly id: string; readonly kortnamn: string}[];
}

/** The facets in the order they are shown. */
export const FACETS = [
  'livsomrade',
  'behov',
  'verksamhet',
  'huvudman',
  'beslutar',
  'lag',
  'alder',
  'personkrets',
] as const;
export type Facet = (typeof FACETS)[number];

export const FACET_LABEL: Readonly<Record<Facet, string>> = {
  livsomrade: 'Del av livet',
  behov: 'Behov',
  verksamhet: 'Verksamhet',
  huvudman: 'Huvudman',
  beslutar: 'Vem beslutar',
  lag: 'Lag',
  alder: 'Barnets ålder',
  personkrets: 'Personkrets',
};

/** What the reader has chosen. Within a facet any chosen value is enough; every facet with a choice must be met. */
export interface Selection {
  readonly q: string;
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

export const EMPTY_SELECTION: Selection = {q: '', chosen: {}};

/** The oldest age that one can filter by; the records say nothing of those who are older. Whole years. */
export const MAX_AGE = 25;

/** Every age that one can filter by. Whole years. */
export const AGES: readonly number[] = Array.from({length: MAX_AGE + 1}, (_, age) => age);

/** Values an item has in a facet. */
export function valuesOf(item: CatalogueItem, facet: Facet): readonly string[] {
  switch (facet) {
    case 'livsomrade':
      return item.livsomraden;
    case 'behov':
      return item.behov;
    case 'verksamhet':
      return [item.verksamhet];
    case 'huvudman':
      return item.huvudman;
    case 'beslutar':
      return item.beslutsfattare;
    case 'lag':
      return item.lagar;
    case 'alder':
      return ages(item).map(String);
    case 'personkrets':
      return item.personkrets?.map(String) ?? ['ingen'];
  }
}

/** The ages within an insats's limits; all of them when it has none. */
function ages(item: CatalogueItem): number[] {
  const {min = 0, max = MAX_AGE} = item.alder ?? {};
  return AGES.filter((age) => age >= min && age <= max);
}

/**
 * An insats's ages in a few words. A limit at 25 is the catalogue's own edge, not the insats's.
 */
export function ageText({alder}: Pick<CatalogueItem, 'alder'>): string {
  const min = alder?.min ?? 0;
  const max = alder?.max ?? MAX_AGE;
  if (min === 0 && max >= MAX_AGE) return 'Ingen bestämd ålder';
  if (max >= MAX_AGE) return `Från ${min} år`;
  if (min === 0) return `Till och med ${max} år`;
  return `${min}–${max} år`;
}
