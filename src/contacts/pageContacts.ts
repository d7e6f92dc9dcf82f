import type {Contact} from './contactSchema';

/** Whom to turn to from a page about an insats or a role: small enough to travel with the page. */
export interface PageContacts {
  readonly kommuner: readonly {readonly id: string; readonly namn: string}[];
  readonly contacts: readonly PageContact[];
}

export interface PageContact extends Pick<
  Contact,
  'id' | 'funktion' | 'enhet' | 'kommuner' | 'telefon' | 'telefonInfo' | 'webb'
> {
  /** What is not known, and who can tell. */
  readonly kontrollera?: string;
  /** Belongs to a node's municipalities only. */
  readonly nodensKommuner?: readonly string[];
}

/** Heading of the section on a page, also in its table of contents. */
export const WHO_TO_CONTACT = {id: 'vem-du-kontaktar', title: 'Vem du kontaktar'} as const;

/** The part of a contact that a page shows. */
export function pageContact(contact: Contact, nodensKommuner?: readonly string[]): PageContact {
  const {id, funktion, enhet, kommuner, telefon, telefonInfo, webb} = contact;
  return {
    id,
    funktion,
    enhet,
    ...(kommuner && {kommuner}),
    ...(telefon && {telefon}),
    ...(telefonInfo && {telefonInfo}),
    ...(webb && {webb}),
    ...(contact.kontrolleraLokalt && {
      kontrollera: `${contact.kontrolleraLokalt} Fråga: ${contact.fragaVem ?? ''}.`,
    }),
    ...(nodensKommuner && {nodensKommuner}),
  };
}

/** Those that serve one municipality; those for the whole county serve all. */
export function contactsIn({contacts}: PageContacts, kommun: string): readonly PageContact[] {
  return contacts.filter(({kommuner, nodensKommuner}) => {
    const where = kommuner ?? nodensKommuner;
    return where === undefined || where.includes(kommun);
  });
}

/** Does the answer depend on where one works? */
export function isLocal({contacts}: PageContacts): boolean {
  return contacts.some(({kommuner, nodensKommuner}) => kommuner ?? nodensKommuner);
}
