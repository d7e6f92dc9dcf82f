import type {PageContacts} from '../../../contacts/pageContacts';
import type {PageData} from '../../../plugins/views/pageData';
import type {LazyData} from '../../../ui/lazyData';
import type * as ContactsBody from './ContactsBody';
import type * as PageBody from './PageBody';

/*
 * Parts of a page whose code, like their data, is fetched only when the browser must draw them.
 * SAMSYN_SERVER is known when bundling (src/plugins/bundle.ts): the server draws at once, and the
 * browser's bundle has only the way there.
 */
declare const SAMSYN_SERVER: boolean;

/* eslint-disable @typescript-eslint/no-require-imports -- the server cannot wait for a part */
const pageOnServer = SAMSYN_SERVER ? (require('./PageBody') as typeof PageBody) : undefined;
const contactsOnServer = SAMSYN_SERVER
  ? (require('./ContactsBody') as typeof ContactsBody)
  : undefined;
/* eslint-enable @typescript-eslint/no-require-imports */

type WithBody<D, B> = {data: D; Body: B};

/** Data together with what draws it. */
function join<D, M extends {default: unknown}>(
  source: LazyData<D>,
  onServer: M | undefined,
  load: () => Promise<M>,
): LazyData<WithBody<D, M['default']>> {
  return {
    server: source.server && onServer && {data: source.server, Body: onServer.default},
    load: async () => {
      const [data, body] = await Promise.all([source.load(), load()]);
      return {default: {data: data.default, Body: body.default}};
    },
  };
}

/** A page: the whole of it. */
export const pageBody = (source: LazyData<PageData>) =>
  join(source, pageOnServer, () => import('./PageBody'));

/** Whom to contact. */
export const contactsBody = (source: LazyData<PageContacts>) =>
  join(source, contactsOnServer, () => import('./ContactsBody'));
