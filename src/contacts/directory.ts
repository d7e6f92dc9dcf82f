import type {Contact, Kommun, KontaktSituation, Nod} from './contactSchema';
import type {CitedParts} from '../ui/lagrum/view';
import type {Uppdrag} from './uppdrag';

/*
 * The directory as the browser gets it: checked, joined, ids kept where one looks things up by them.
 */

/** Plain runs of text, and citations with the ids they stand for. */
export type CitedText = CitedParts;

export interface SourceView {
  readonly titel: string;
  readonly utgivare: string;
  readonly url?: string;
}

export interface SituationView extends Omit<KontaktSituation, 'farSagas' | 'lankar'> {
  readonly farSagas: readonly CitedText[];
  readonly lankar: readonly {readonly text: string; readonly to: string}[];
}

export interface Directory {
  readonly kommuner: readonly Kommun[];
  readonly noder: readonly Nod[];
  readonly kontakter: readonly Contact[];
  readonly kallor: Readonly<Record<string, SourceView>>;
}

/** Where somebody works: one municipality, or all of a node. */
export type Place =
  {readonly kind: 'kommun'; readonly id: string} | {readonly kind: 'nod'; readonly id: string};

/** The number that is always right when a life is in danger. */
export const EMERGENCY_NUMBER = '112';

/** The municipalities of a place, in the order the node lists them. */
export function kommunerAt(directory: Directory, place: Place): string[] {
  if (place.kind === 'kommun') return [place.id];
  const nod = directory.noder.find(({id}) => id === place.id);
  return nod ? nod.kommuner.map(({kommun}) => kommun) : [];
}

/** The node a municipality belongs to, as far as is known. */
export function nodOf(directory: Directory, kommun: string): Nod | undefined {
  return directory.noder.find((nod) => nod.kommuner.some((each) => each.kommun === kommun));
}

/** Name of a place: "Köping", "Västra Mälardalen". */
export function placeName(directory: Directory, place: Place): string {
  const list = place.kind === 'kommun' ? directory.kommuner : directory.noder;
  return list.find(({id}) => id === place.id)?.namn ?? place.id;
}

/**
 * Who has a task in a municipality: its own functions first, then those of its node, then those of
 * the whole county.
 */
export function contactsFor(directory: Directory, uppdrag: Uppdrag, kommun: string): Contact[] {
  const nod = nodOf(directory, kommun)?.id;
  const having = directory.kontakter.filter((contact) => contact.uppdrag === uppdrag);
  return [
    ...having.filter((contact) => contact.kommuner?.includes(kommun)),
    ...having.filter((contact) => contact.nod !== undefined && contact.nod === nod),
    ...having.filter((contact) => !contact.kommuner && contact.nod === undefined),
  ];
}

/** A function is for the whole county when no municipality or node is named. */
export function isForCounty(contact: Contact): boolean {
  return contact.kommuner === undefined && contact.nod === undefined;
}

/** Can one get hold of somebody at once: by phone? */
export function hasPhone(contact: Contact): boolean {
  return contact.telefon !== undefined && contact.telefon.length > 0;
}
