import {useCallback, useSyncExternalStore} from 'react';
import {useHistory} from '@docusaurus/router';

/** `push` can be undone with the browser's back button, `replace` takes the place of where one is. */
export type Step = 'push' | 'replace';

/**
 * The query string of the address (with `?`, or empty), and a way to change it. Components derive
 * what they show from it and keep no copy. Empty while the page is built and until the browser
 * has taken over.
 *
 * Reads the router's history itself: the router's own hook comes a moment late, and a text field
 * that is shown late loses letters.
 */
export function useSearchString(): [string, (query: string, step: Step) => void] {
  const history = useHistory();
  const search = useSyncExternalStore(
    history.listen,
    () => history.location.search,
    () => '',
  );

  const setSearch = useCallback(
    (query: string, step: Step) => {
      const next = query === '' ? '' : `?${query}`;
      if (next === history.location.search) return;
      // The theme moves focus to the top of the page when the router pushes, also when only the
      // query changed. So the step back is put into the browser's history by hand, and the router
      // only replaces.
      if (step === 'push') window.history.pushState(window.history.state, '');
      history.replace({...history.location, search: next});
    },
    [history],
  );
  return [search, setSearch];
}
