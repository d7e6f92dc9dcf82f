import type {CitedText} from '../ui/lagrum/view';
import type {Huvudman, Livsomrade, Sakerhet, Verksamhet} from './labels';

/*
 * An insats as its page shows it: ids have become words and addresses, citations are told apart.
 * The library makes it from the record.
 */

/** A text of the record, its citations told apart. */
export type InsatsText = CitedText;

/** Another insats, by name. */
export interface InsatsLink {
  readonly text: string;
  readonly to: string;
  readonly verksamhet: Verksamhet;
}

/** A need the insats may answer, with the rules of the guide that say so. */
export interface NeedLink {
  readonly id: string;
  readonly text: string;
  readonly to: string | null;
  /** Why, in the words of the guide's rules. */
  readonly rules: readonly InsatsText[];
}

export interface InsatsView {
  readonly slug: string;
  readonly huvudman: readonly Huvudman[];
  readonly verksamhet: Verksamhet;
  readonly beslutar: InsatsText;
  /** The main ground and what goes with it. */
  readonly lagrum: readonly InsatsText[];
  readonly livsomraden: readonly Livsomrade[];
  readonly malgrupp: InsatsText;
  readonly alder?: {readonly text: InsatsText; readonly grund: 'lag' | 'praxis'};
  readonly personkrets?: readonly number[];
  readonly vemAnsoker: InsatsText;
  readonly ger: InsatsText;
  readonly passarInte: readonly {
    readonly text: InsatsText;
    readonly iStallet: readonly InsatsLink[];
  }[];
  readonly forvaxlas: readonly {readonly insats: InsatsLink; readonly skillnad: InsatsText}[];
  readonly provaForst: readonly {
    readonly text: InsatsText;
    readonly insatser: readonly InsatsLink[];
  }[];
  readonly ansokan: InsatsText;
  readonly avgift: InsatsText;
  readonly overklagan: InsatsText;
  readonly kombineras: readonly InsatsLink[];
  readonly uppfoljning: InsatsText;
  /** Own conditions, each for a machine to settle or for a person to judge. */
  readonly villkor: readonly {
    readonly id: string;
    readonly avgors: 'maskin' | 'bedomning';
    readonly skal: InsatsText;
    readonly lagrum: readonly InsatsText[];
  }[];
  readonly behov: readonly NeedLink[];
  readonly sakerhet: Sakerhet;
}

/** A heading that is made from the record. */
export interface RecordHeading {
  readonly id: string;
  readonly title: string;
}

/** Sections made from the record: before the author's text, and after it. */
export const RECORD_SECTIONS = {
  ger: {id: 'det-har-ger', title: 'Det här ger insatsen'},
  forVem: {id: 'for-vem', title: 'För vem'},
  passarInte: {id: 'nar-passar-den-inte', title: 'När passar den inte – och vad i stället?'},
  forvaxlas: {id: 'forvaxlas-med', title: 'Förväxlas med'},
  provaForst: {id: 'prova-forst', title: 'Pröva först'},
  ansokan: {id: 'sa-ansoker-du', title: 'Så ansöker man'},
  kombineras: {id: 'kombineras-med', title: 'Kombineras med'},
  uppfoljning: {id: 'uppfoljning', title: 'Uppföljning'},
  behov: {id: 'behov', title: 'Behov som insatsen kan svara mot'},
} as const satisfies Record<string, RecordHeading>;

/** Headings before the author's text, in order; a section with nothing in it has none. */
export function headingsBefore(insats: InsatsView): RecordHeading[] {
  return [
    RECORD_SECTIONS.ger,
    RECORD_SECTIONS.forVem,
    RECORD_SECTIONS.passarInte,
    ...(insats.forvaxlas.length > 0 ? [RECORD_SECTIONS.forvaxlas] : []),
    ...(insats.provaForst.length > 0 ? [RECORD_SECTIONS.provaForst] : []),
  ];
}

/** Headings after it. */
export function headingsAfter(insats: InsatsView): RecordHeading[] {
  return [
    RECORD_SECTIONS.ansokan,
    ...(insats.kombineras.length > 0 ? [RECORD_SECTIONS.kombineras] : []),
    RECORD_SECTIONS.uppfoljning,
    ...(insats.behov.length > 0 ? [RECORD_SECTIONS.behov] : []),
  ];
}
