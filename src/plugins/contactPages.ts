import type {Directory, SituationView} from '../contacts/directory';
import type {ContactsPageData} from '../contacts/ui/ContactsPage';
import type {NodePageData} from '../contacts/ui/NodePage';
import {kommunerAt} from '../contacts/directory';
import {filterContacts} from '../contacts/filter';
import type {Library} from '../library/loadLibrary';
import {registerOf} from '../library/register';
import {addressOf} from './links';
import type {DataRoute} from './routeTypes';
import {citedText, idsIn} from './views/citedText';
import {lagrumViews} from './views/lagrumViews';

/** The whole directory, and who to turn to. */
export const CONTACTS_ROUTE: DataRoute = {
  path: '/kontakter/',
  component: '@site/src/contacts/ui/ContactsPage.tsx',
  data: contactsPageData,
};

/** A page for each node. */
export function nodePages(library: Library): DataRoute[] {
  return library.noder.map(({value}) => ({
    path: `/kontakter/${value.id}/`,
    component: '@site/src/contacts/ui/NodePage.tsx',
    data: (each) => nodePageData(each, value.id),
  }));
}

/** The whole directory with the sources it names. */
export function directoryOf(library: Library): Directory {
  const kontakter = library.kontakter.map(({value}) => value);
  return {
    kommuner: library.kommuner.map(({value}) => value),
    noder: library.noder.map(({value}) => value),
    kontakter,
    kallor: sourcesOf(library, new Set(kontakter.flatMap(({kallor}) => kallor))),
  };
}

function sourcesOf(library: Library, ids: ReadonlySet<string>): Directory['kallor'] {
  return Object.fromEntries(
    library.kallor
      .filter(({value}) => ids.has(value.id))
      .map(({value: {id, titel, utgivare, url}}) => [id, {titel, utgivare, ...(url && {url})}]),
  );
}

function contactsPageData(library: Library): ContactsPageData {
  const register = registerOf(library);
  const situations = library.kontaktSituationer.map(({value}): SituationView => ({
    ...value,
    farSagas: value.farSagas.map((text) => citedText(text, register)),
    lankar: (value.lankar ?? []).map(({text, till}) => ({text, to: addressOf(till)})),
  }));
  const cited = situations.flatMap(({farSagas}) => farSagas.flatMap(idsIn));
  return {
    directory: directoryOf(library),
    situations,
    register: lagrumViews(new Set(cited), register),
  };
}

/** A node page knows its own contacts only. */
function nodePageData(library: Library, id: string): NodePageData {
  const directory = directoryOf(library);
  const kontakter = filterContacts(directory, {place: {kind: 'nod', id}, q: ''});
  const kommuner = kommunerAt(directory, {kind: 'nod', id});
  return {
    id,
    directory: {
      kommuner: directory.kommuner.filter((kommun) => kommuner.includes(kommun.id)),
      noder: directory.noder.filter((nod) => nod.id === id),
      kontakter,
      kallor: sourcesOf(library, new Set(kontakter.flatMap(({kallor}) => kallor))),
    },
    otherNodes: directory.noder
      .filter((nod) => nod.id !== id)
      .map(({id: other, namn}) => ({id: other, namn})),
  };
}
