import {useCallback, useMemo, useSyncExternalStore} from 'react';
import {useHistory} from '@docusaurus/router';
import type {Directory} from '../directory';
import {decodeState, encodeState, type ContactsState} from '../urlState';

/**
 * What the contacts page shows, read from the address, and a way to change it. Every choice is a
 * step that the back button undoes; words typed in a row are one.
 */
export function useContactsAddress(
  directory: Directory,
  situations: readonly {id: string}[],
): [ContactsState, (next: ContactsState) => void] {
  const history = useHistory();
  const search = useSyncExternalStore(
    history.listen,
    () => history.location.search,
    () => '',
  );
  const state = useMemo(
    () => decodeState(directory, situations, search),
    [directory, situations, search],
  );

  const change = useCallback(
    (next: ContactsState) => {
      const query = encodeState(next);
      const nextSearch = query === '' ? '' : `?${query}`;
      if (nextSearch === history.location.search) return;
      const before = decodeState(directory, situations, history.location.search);
      // The theme moves focus to the top of the page when the router pushes. The step back is put
      // into the browser's history by hand, and the router only replaces.
      if (next.q === before.q) window.history.pushState(window.history.state, '');
      history.replace({...history.location, search: nextSearch, hash: ''});
    },
    [directory, situations, history],
  );
  return [state, change];
}
