import {contactsOfInsats} from '../../contacts/answer';
import {kommunerAt} from '../../contacts/directory';
import {pageContact, type PageContacts} from '../../contacts/pageContacts';
import {uppdragOfPage, uppdragOfVerksamhet} from '../../contacts/uppdrag';
import type {Library} from '../../library/loadLibrary';
import type {AnyPage} from '../../library/pages';
import {directoryOf} from '../contactPages';

/** Whom to turn to about an insats or a role; undefined on other pages. */
export function contactsOfPage(page: AnyPage, library: Library): PageContacts | undefined {
  const slug = 'slug' in page.value ? page.value.slug : undefined;
  const uppdrag =
    'slug' in page.value ? uppdragOfVerksamhet(page.value.verksamhet) : uppdragOfPage(page.url);
  const directory = directoryOf(library);
  const found = contactsOfInsats(directory, slug, uppdrag);
  if (found.length === 0) return undefined;
  return {
    kommuner: directory.kommuner.map(({id, namn}) => ({id, namn})),
    contacts: found.map((contact) =>
      pageContact(
        contact,
        contact.nod === undefined
          ? undefined
          : kommunerAt(directory, {kind: 'nod', id: contact.nod}),
      ),
    ),
  };
}
