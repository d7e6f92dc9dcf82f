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

/** Contacts point at places, sources and insatser that exist, and hold nothing that belongs to a person. */
export function checkContacts(library: Library): Problem[] {
  const targets = known(library);
  const kommuner = new Set(library.kommuner.map(({value}) => value.id));
  const noder = new Set(library.noder.map(({value}) => value.id));
  return [
    ...library.kontakter.flatMap((entry) => [
      ...unknown(entry, 'kallor', entry.value.kallor, 'källan', targets.kalla),
      ...unknown(entry, 'kommuner', entry.value.kommuner, 'kommunen', kommuner),
      ...unknown(entry, 'insatser', entry.value.insatser, 'insatsen', targets.insats),
      ...unknown(
        entry,
        'nod',
        entry.value.nod === undefined ? [] : [entry.value.nod],
        'noden',
        noder,
      ),
      ...privacyFaults(entry.value, library.today).map(({field, message}) =>
        problem(entry, [field], message),
      ),
      ...personNames(entry),
    ]),
    ...library.noder.flatMap((entry) => [
      ...unknown(entry, 'kallor', entry.value.kallor, 'källan', targets.kalla),
      ...unknown(
        entry,
        'kommuner',
        entry.value.kommuner.map(({kommun}) => kommun),
        'kommunen',
        kommuner,
      ),
    ]),
    ...library.kommuner.flatMap((entry) =>
      unknown(entry, 'kallor', entry.value.kallor, 'källan', targets.kalla),
    ),
    ...membership(library),
    ...situations(library, targets),
  ];
}

function unknown(
  entry: Entry<unknown>,
  field: string,
  ids: readonly string[] | undefined,
  noun: string,
  allowed: ReadonlySet<string> | undefined,
): Problem[] {
  if (allowed === undefined) return [];
  return (ids ?? []).flatMap((id, index) =>
    allowed.has(id) ? [] : [problem(entry, [field, index], unknownId(noun, id, allowed))],
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

function personNames(entry: Library['kontakter'][number]): Problem[] {
  if (entry.value.tasBort !== undefined) return [];
  return NAMED.flatMap((field) => {
    // One capitalised word is as often a place or a unit; a first and a last name is a person.
    const name = findIdentifying(entry.value[field] ?? '').find(
      ({kind, text}) => kind === 'namn' && text.includes(' '),
    );
    if (!name) return [];
    const message = `”${name.text}” ser ut som en persons namn – skriv funktionen, eller tasBort med ett datum`;
    return [problem(entry, [field], message)];
  });
}

function problem(entry: Entry<unknown>, path: readonly PropertyKey[], message: string): Problem {
  const {what, mend} = splitMessage(message);
  return entryProblem(entry, path, what, mend);
}
