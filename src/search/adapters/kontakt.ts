import type {SearchDocument} from '../document';

/** A function one can turn to. Never a person. */
export interface KontaktData {
  readonly id: string;
  readonly url: string;
  readonly namn: string;
  /** Other names, abbreviations, situations it is the answer to. */
  readonly sokord: readonly string[];
  /** Ids or names of the municipalities it serves; empty for the whole county. */
  readonly kommuner: readonly string[];
  readonly uppdrag: string;
  readonly roller?: readonly string[];
}

/** A contact, found by its name, its place and what one calls it about. */
export function kontaktDocument(kontakt: KontaktData): SearchDocument {
  return {
    id: `kontakt:${kontakt.id}`,
    kind: 'kontakt',
    url: kontakt.url,
    title: kontakt.namn,
    keywords: [...kontakt.sokord, ...kontakt.kommuner],
    summary: kontakt.uppdrag,
    ...(kontakt.roller ? {roles: kontakt.roller} : {}),
    sections: [],
  };
}

/** One of the county's four parts and the municipalities in it. */
export interface NodData {
  readonly id: string;
  readonly url: string;
  readonly namn: string;
  readonly kommuner: readonly string[];
  readonly sammanfattning: string;
}

/** A node, found by its name and its municipalities. */
export function nodDocument(nod: NodData): SearchDocument {
  return {
    id: `nod:${nod.id}`,
    kind: 'nod',
    url: nod.url,
    title: nod.namn,
    keywords: nod.kommuner,
    summary: nod.sammanfattning,
    sections: [],
  };
}

/** Why one turns to somebody, and whom one needs then. */
export interface KontaktSituationData {
  readonly id: string;
  readonly url: string;
  readonly titel: string;
  readonly sokord: readonly string[];
  readonly text: string;
}

/** A reason to call, found as one would say it oneself. */
export function kontaktSituationDocument(situation: KontaktSituationData): SearchDocument {
  return {
    id: `kontakt:situation-${situation.id}`,
    kind: 'kontakt',
    url: situation.url,
    title: situation.titel,
    keywords: situation.sokord,
    summary: situation.text,
    sections: [],
  };
}
