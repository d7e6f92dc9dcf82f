import {gammalId} from '../citations';
import type {SearchDocument} from '../document';
import {pageDocument, type PageData} from './page';

/** A provision as the register of laws holds it. */
export interface LagrumData {
  readonly id: string;
  /** As people write it: `9 § 8 LSS`. */
  readonly citat: string;
  readonly rubrik: string;
  readonly sammanfattning: string;
  readonly url: string;
}

/** A provision: found by its citation, its heading and what it says. */
export function lagrumDocument(lagrum: LagrumData): SearchDocument {
  return {
    id: `lag:${lagrum.id}`,
    kind: 'lag',
    url: lagrum.url,
    title: `${lagrum.citat} – ${lagrum.rubrik}`,
    keywords: [],
    summary: lagrum.sammanfattning,
    citationIds: [lagrum.id],
    sections: [],
  };
}

/** A row of the table from the repealed Social Services Act to the present one. */
export interface GammalParagrafData {
  /** `4:1`, `6:1 a`. */
  readonly gammal: string;
  /** How the new provisions are written, e.g. `11 kap. 1 § SoL`. */
  readonly nyaCitat: readonly string[];
  readonly amne: string;
  readonly andring: string;
  readonly url: string;
}

/** A repealed provision: leads to the present one. */
export function gammalParagrafDocument(row: GammalParagrafData): SearchDocument {
  const [kapitel, paragraf] = row.gammal.split(':');
  const now = row.nyaCitat.length > 0 ? `nu ${row.nyaCitat.join(' och ')}` : 'utan motsvarighet';
  return {
    id: `lag:${gammalId(row.gammal)}`,
    kind: 'lag',
    url: row.url,
    title: `${kapitel} kap. ${paragraf} § gamla SoL: ${now}`,
    keywords: [row.amne],
    summary: row.andring,
    citationIds: [gammalId(row.gammal)],
    sections: [],
  };
}

/** A law, by its names. */
export interface LagNames {
  readonly id: string;
  readonly namn: string;
  readonly kortnamn: string;
  readonly sfs: string;
  readonly alias?: readonly string[] | undefined;
}

const namesOf = ({namn, kortnamn, sfs, alias}: LagNames): string[] => [
  ...new Set([namn, kortnamn, ...(alias ?? []), sfs]),
];

/** The law as a whole, found by its names and number. */
export function lagDocument(
  lag: LagNames & {readonly url: string; readonly sammanfattning: string},
): SearchDocument {
  return {
    id: `lag:${lag.id}`,
    kind: 'lag',
    url: lag.url,
    title: lag.namn,
    shortTitle: lag.kortnamn,
    keywords: namesOf(lag),
    summary: lag.sammanfattning,
    sections: [],
  };
}

/** A reading page about a whole law. */
export function lagSidaDocument(lag: LagNames, page: PageData): SearchDocument {
  return pageDocument('lag', lag.id, page, {shortTitle: lag.kortnamn, keywords: namesOf(lag)});
}
