import type {Beslutsfattare} from './decisionMakers';
import type {Huvudman, Livsomrade, Verksamhet} from './labels';

/** One insats as the catalogue lists it: checked JSON from the library, small enough for all to be loaded at once. */
export interface CatalogueItem {
  readonly slug: string;
  readonly titel: string;
  readonly kortnamn?: string;
  readonly sammanfattning: string;
  readonly ger: string;
  readonly sokord: readonly string[];
  readonly huvudman: readonly Huvudman[];
  readonly verksamhet: Verksamhet;
  readonly beslutar: string;
  readonly beslutsfattare: readonly Beslutsfattare[];
  /** The main ground first. */
  readonly lagrum: readonly {readonly id: string; readonly label: string}[];
  /** Ids of the laws that the grounds belong to, the main one first. */
  readonly lagar: readonly string[];
  readonly livsomraden: readonly Livsomrade[];
  /** Whole years, both ends included; absent when there is no limit. */
  readonly alder?: {readonly min?: number; readonly max?: number; readonly text: string};
  readonly personkrets?: readonly (1 | 2 | 3)[];
  /** Step 1–7 on Insatstrappan, or null. */
  readonly trappa: number | null;
  /** Slugs of the needs that some rule of the guide answers with this insats. */
  readonly behov: readonly string[];
}

/** All that the catalogue's pages need. */
export interface CatalogueData {
  readonly items: readonly CatalogueItem[];
  readonly behov: readonly {
    readonly slug: string;
    readonly etikett: string;
    readonly livsomrade?: string;
  }[];
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
  alder: 'Ålder',
  personkrets: 'Personkrets',
};

/** What the reader has chosen. Within a facet any chosen value is enough; every facet with a choice must be met. */
export interface Selection {
  readonly q: string;
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

export const EMPTY_SELECTION: Selection = {q: '', chosen: {}};

/** Age bands that one filters by; their edges are where the insatser's own limits lie. Whole years, both ends included. */
export const AGE_BANDS = [
  {id: '0-5', min: 0, max: 5, label: '0–5 år'},
  {id: '6-11', min: 6, max: 11, label: '6–11 år'},
  {id: '12-15', min: 12, max: 15, label: '12–15 år'},
  {id: '16-17', min: 16, max: 17, label: '16–17 år'},
  {id: '18-20', min: 18, max: 20, label: '18–20 år'},
  {id: '21-25', min: 21, max: 25, label: '21–25 år'},
] as const;

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
      return ageBands(item);
    case 'personkrets':
      return item.personkrets?.map(String) ?? ['ingen'];
  }
}

/** A band counts when some age in it is within the insats's limits. */
function ageBands(item: CatalogueItem): string[] {
  const {min = 0, max = Number.POSITIVE_INFINITY} = item.alder ?? {};
  return AGE_BANDS.filter((band) => band.max >= min && band.min <= max).map((band) => band.id);
}
