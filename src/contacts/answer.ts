import type {Contact} from './contactSchema';
import {contactsFor, hasPhone, kommunerAt, type Directory, type Place} from './directory';
import {parseHours} from './time/openingHours';
import {openState, type OpenState} from './time/openNow';
import type {WallTime} from './time/stockholm';
import type {Uppdrag} from './uppdrag';

/** Who to turn to in some municipalities that share the same answer. */
export interface AnswerGroup {
  readonly kommuner: readonly string[];
  /** The function that answers best. */
  readonly first: Contact;
  /** Others to try, in order; with a phone when the first has none. */
  readonly others: readonly Contact[];
  /** Where to turn when the first is closed. */
  readonly whenClosed: readonly Contact[];
}

/** What a situation asks for, without its words. */
interface Wanted {
  readonly kontakta: readonly Uppdrag[];
  readonly narDetArStangt?: readonly Uppdrag[] | undefined;
}

/**
 * Who to turn to in a situation at a place. Municipalities with the same answer share one group, so
 * that a node whose functions serve the whole county gets one answer, not three.
 */
export function answersFor(directory: Directory, wanted: Wanted, place: Place): AnswerGroup[] {
  const groups = new Map<string, AnswerGroup>();
  for (const kommun of kommunerAt(directory, place)) {
    const found = unique(wanted.kontakta.flatMap((each) => contactsFor(directory, each, kommun)));
    const [first, ...others] = found;
    if (!first) continue;
    const whenClosed = unique(
      (wanted.narDetArStangt ?? []).flatMap((each) => contactsFor(directory, each, kommun)),
    );
    const key = [...found, ...whenClosed].map(({id}) => id).join(' ');
    const group = groups.get(key);
    groups.set(key, {
      kommuner: [...(group?.kommuner ?? []), kommun],
      first,
      others: others.filter((each) => !whenClosed.includes(each)).slice(0, MAX_OTHERS),
      whenClosed,
    });
  }
  return [...groups.values()];
}

/** More than three further ways is a list to search in, not an answer. */
const MAX_OTHERS = 3;

/** Whether a function answers now; undefined when its hours are not known. */
export function stateOf(contact: Contact, now: WallTime): OpenState | undefined {
  return contact.oppettider === undefined
    ? undefined
    : openState(parseHours(contact.oppettider), now);
}

/** Should the reader be shown where else to turn? Not while the first is known to answer. */
export function needsFallback(contact: Contact, now: WallTime): boolean {
  return !hasPhone(contact) || stateOf(contact, now)?.kind !== 'oppet';
}

/** Functions that an insats or a role leads to: those that name the insats, else those with the task. */
export function contactsOfInsats(
  directory: Directory,
  slug: string | undefined,
  uppdrag: readonly Uppdrag[],
): Contact[] {
  const named =
    slug === undefined
      ? []
      : directory.kontakter.filter((contact) => contact.insatser?.includes(slug));
  if (named.length > 0) return named;
  return directory.kontakter.filter((contact) => uppdrag.includes(contact.uppdrag));
}

function unique(contacts: readonly Contact[]): Contact[] {
  return [...new Set(contacts)];
}
