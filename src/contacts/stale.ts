import type {Contact} from './contactSchema';

/** Contacts that are overdue, by the function that keeps them up to date. */
export interface StaleOwner {
  readonly agare: string;
  readonly contacts: readonly Contact[];
}

/** Every contact whose check-by day, or day of removal, has come; the longest overdue first. */
export function staleByOwner(contacts: readonly Contact[], today: string): StaleOwner[] {
  const stale = contacts.filter((contact) => dueDay(contact) <= today);
  const owners = [...new Set(stale.map(({agare}) => agare))].sort((a, b) =>
    a.localeCompare(b, 'sv'),
  );
  return owners.map((agare) => ({
    agare,
    contacts: stale
      .filter((contact) => contact.agare === agare)
      .sort((a, b) => dueDay(a).localeCompare(dueDay(b)) || a.id.localeCompare(b.id)),
  }));
}

/** The first day something has to be done about a contact. */
export function dueDay({kontrolleraSenast, tasBort}: Contact): string {
  return tasBort !== undefined && tasBort < kontrolleraSenast ? tasBort : kontrolleraSenast;
}
