import type {Directory, Place} from './directory';

/** What the contacts page shows, as it stands in the address. */
export interface ContactsState {
  readonly place?: Place;
  readonly situation?: string;
  /** Words that narrow the list. */
  readonly q: string;
  /** Responsible body that narrows the list. */
  readonly huvudman?: string;
}

const MAX_WORDS = 100;

/** Reads the address; what does not exist is left out rather than shown as an error. */
export function decodeState(
  directory: Directory,
  situations: readonly {id: string}[],
  search: string,
): ContactsState {
  const params = new URLSearchParams(search);
  const place = decodePlace(directory, params.get('kommun'), params.get('nod'));
  const situation = params.get('situation');
  const huvudman = params.get('huvudman');
  return {
    ...(place && {place}),
    ...(situation && situations.some(({id}) => id === situation) && {situation}),
    q: (params.get('q') ?? '').slice(0, MAX_WORDS),
    ...(huvudman &&
      directory.kontakter.some((contact) => contact.huvudman === huvudman) && {huvudman}),
  };
}

function decodePlace(
  directory: Directory,
  kommun: string | null,
  nod: string | null,
): Place | undefined {
  if (kommun !== null && directory.kommuner.some(({id}) => id === kommun)) {
    return {kind: 'kommun', id: kommun};
  }
  if (nod !== null && directory.noder.some(({id}) => id === nod)) return {kind: 'nod', id: nod};
  return undefined;
}

/** The query string of a state, without question mark; empty for the state one comes to. */
export function encodeState({place, situation, q, huvudman}: ContactsState): string {
  const params = new URLSearchParams();
  if (place) params.set(place.kind, place.id);
  if (situation) params.set('situation', situation);
  if (q) params.set('q', q);
  if (huvudman) params.set('huvudman', huvudman);
  return params.toString();
}

/** A place as it is remembered: `kommun:koping`. */
export function placeToText({kind, id}: Place): string {
  return `${kind}:${id}`;
}

/** Reads a remembered place; one that no longer exists is no place. */
export function placeFromText(directory: Directory, text: string): Place | undefined {
  const [kind, id = ''] = text.split(':');
  if (kind === 'kommun') return decodePlace(directory, id, null);
  return kind === 'nod' ? decodePlace(directory, null, id) : undefined;
}
