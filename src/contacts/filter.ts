import {fold} from '../swedish';
import type {Contact} from './contactSchema';
import {kommunerAt, nodOf, type Directory, type Place} from './directory';
import {UPPDRAG, UPPDRAG_IDS} from './uppdrag';

interface Narrowing {
  readonly place?: Place | undefined;
  readonly q: string;
  readonly huvudman?: string | undefined;
}

/** The contacts that stay when the list is narrowed. Those for the whole county stay at every place. */
export function filterContacts(directory: Directory, {place, q, huvudman}: Narrowing): Contact[] {
  const kommuner = place && kommunerAt(directory, place);
  const words = fold(q.toLowerCase()).split(/\s+/).filter(Boolean);
  return directory.kontakter.filter(
    (contact) =>
      (!kommuner || isAt(directory, contact, kommuner)) &&
      (!huvudman || contact.huvudman === huvudman) &&
      words.every((word) => haystack(directory, contact).includes(word)),
  );
}

function isAt(directory: Directory, contact: Contact, kommuner: readonly string[]): boolean {
  if (contact.kommuner) return contact.kommuner.some((each) => kommuner.includes(each));
  if (contact.nod === undefined) return true;
  return kommuner.some((kommun) => nodOf(directory, kommun)?.id === contact.nod);
}

function haystack(directory: Directory, contact: Contact): string {
  const places = (contact.kommuner ?? []).map(
    (id) => directory.kommuner.find((kommun) => kommun.id === id)?.namn ?? '',
  );
  return fold(
    [
      contact.funktion,
      contact.enhet,
      UPPDRAG[contact.uppdrag],
      ...contact.forVad,
      ...places,
      ...(contact.telefon ?? []),
      contact.aldrar ?? '',
    ]
      .join(' ')
      .toLowerCase(),
  );
}

const byUppdrag = (a: Contact, b: Contact): number =>
  UPPDRAG_IDS.indexOf(a.uppdrag) - UPPDRAG_IDS.indexOf(b.uppdrag);

/** The list in sections: each municipality's own, then each node's, then the county's. */
export function groupByPlace(
  directory: Directory,
  contacts: readonly Contact[],
): {readonly id: string; readonly namn: string; readonly contacts: readonly Contact[]}[] {
  const sections = [
    ...directory.kommuner.map(({id, namn}) => ({
      id,
      namn,
      contacts: contacts.filter((contact) => contact.kommuner?.includes(id)),
    })),
    ...directory.noder.map(({id, namn}) => ({
      id: `nod-${id}`,
      namn: `Noden ${namn}`,
      contacts: contacts.filter((contact) => contact.nod === id),
    })),
    {
      id: 'lanet',
      namn: 'Hela länet',
      contacts: contacts.filter((contact) => !contact.kommuner && contact.nod === undefined),
    },
  ];
  return sections
    .filter((section) => section.contacts.length > 0)
    .map((section) => ({...section, contacts: [...section.contacts].sort(byUppdrag)}));
}
