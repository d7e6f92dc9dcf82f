import type {Contact} from '../../contacts/contactSchema';
import {privacyFaults} from '../../contacts/privacy';
import {entryProblem} from '../../content/entry';
import type {Entry} from '../../content/entry';
import type {Problem} from '../../content/problem';
import {splitMessage} from '../../content/problem';
import {findIdentifying} from '../../guard';
import type {Known} from '../known';
import {known} from '../known';
import {parseTarget, targetFault, unknownId} from '../links';
import type {Library} from '../loadLibrary';

/** What a contact may point at. */
export interface ContactTargets {
  readonly kallor: ReadonlySet<string> | undefined;
  readonly kommuner: ReadonlySet<string>;
  readonly noder: ReadonlySet<string>;
  readonly insatser: ReadonlySet<string>;
}

/** Contacts point at places, sources and insatser that exist, and hold nothing that belongs to a person. */
export function checkContacts(library: Library): Problem[] {
  const ids = known(library);
  const targets: ContactTargets = {
    kallor: ids.kalla,
    kommuner: new Set(library.kommuner.map(({value}) => value.id)),
    noder: new Set(library.noder.map(({value}) => value.id)),
    insatser: ids.insats,
  };
  return [
    ...library.kontakter.flatMap((entry) =>
      contactFaults(entry.value, targets, library.today).map(({path, message}) =>
        problem(entry, path, message),
      ),
    ),
    ...library.noder.flatMap((entry) => [
      ...unknown(entry, 'kallor', entry.value.kallor, 'källan', targets.kallor),
      ...unknown(
        entry,
        'kommuner',
        entry.value.kommuner.map(({kommun}) => kommun),
        'kommunen',
        targets.kommuner,
      ),
    ]),
    ...library.kommuner.flatMap((entry) =>
      unknown(entry, 'kallor', entry.value.kallor, 'källan', targets.kallor),
    ),
    ...membership(library),
    ...situations(library, ids),
  ];
}

/** A fault in one contact, wherever it came from: the content, or a file to be imported. */
export interface ContactFault {
  readonly path: readonly PropertyKey[];
  /** `what – mend`. */
  readonly message: string;
}

/** Everything wrong in a contact that its own form does not tell. */
export function contactFaults(
  contact: Contact,
  targets: ContactTargets,
  today: string,
): ContactFault[] {
  return [
    ...unknownIds('kallor', contact.kallor, 'källan', targets.kallor),
    ...unknownIds('kommuner', contact.kommuner, 'kommunen', targets.kommuner),
    ...unknownIds('insatser', contact.insatser, 'insatsen', targets.insatser),
    ...(contact.nod === undefined || targets.noder.has(contact.nod)
      ? []
      : [{path: ['nod'], message: unknownId('noden', contact.nod, targets.noder)}]),
    ...privacyFaults(contact, today).map(({field, message}) => ({path: [field], message})),
    ...personNames(contact),
  ];
}

function unknownIds(
  field: string,
  ids: readonly string[] | undefined,
  noun: string,
  allowed: ReadonlySet<string> | undefined,
): ContactFault[] {
  if (allowed === undefined) return [];
  return (ids ?? []).flatMap((id, index) =>
    allowed.has(id) ? [] : [{path: [field, index], message: unknownId(noun, id, allowed)}],
  );
}

function unknown(
  entry: Entry<unknown>,
  field: string,
  ids: readonly string[] | undefined,
  noun: string,
  allowed: ReadonlySet<string> | undefined,
): Problem[] {
  return unknownIds(field, ids, noun, allowed).map(({path, message}) =>
    problem(entry, path, message),
  );
}

/** Every municipality belongs to one node. */
function membership(library: Library): Problem[] {
  if (library.noder.length === 0) return [];
  return library.kommuner.flatMap((entry) => {
    const count = library.noder.filter(({value}) =>
      value.kommuner.some(({kommun}) => kommun === entry.value.id),
    ).length;
    if (count === 1) return [];
    const what = count === 0 ? 'kommunen hör inte till någon nod' : 'kommunen står i flera noder';
    return [problem(entry, ['id'], `${what} – skriv den i en nod i noder.yaml`)];
  });
}

function situations(library: Library, targets: Known): Problem[] {
  return library.kontaktSituationer.flatMap((entry) =>
    (entry.value.lankar ?? []).flatMap(({till}, index) => {
      const fault = targetFault(parseTarget(till), targets);
      return fault === undefined ? [] : [problem(entry, ['lankar', index, 'till'], fault)];
    }),
  );
}

/** Fields in which a person's name could be written where a function belongs. */
const NAMED = ['funktion', 'enhet', 'agare', 'telefonInfo', 'fragaVem'] as const;

/** Two capitalised words in a row. */
const TWO_NAMES = /\p{Lu}\p{L}+[ -]+\p{Lu}\p{L}+/u;

function personNames(contact: Contact): ContactFault[] {
  if (contact.tasBort !== undefined) return [];
  return NAMED.flatMap((field) => {
    // Looking for names is slow; most fields cannot hold one.
    if (!TWO_NAMES.test(contact[field] ?? '')) return [];
    // One capitalised word is as often a place or a unit; a first and a last name is a person.
    const name = findIdentifying(contact[field] ?? '').find(
      ({kind, text}) => kind === 'namn' && text.includes(' '),
    );
    if (!name) return [];
    const message = `”${name.text}” ser ut som en persons namn – skriv funktionen, eller tasBort med ett datum`;
    return [{path: [field], message}];
  });
}

function problem(entry: Entry<unknown>, path: readonly PropertyKey[], message: string): Problem {
  const {what, mend} = splitMessage(message);
  return entryProblem(entry, path, what, mend);
}
