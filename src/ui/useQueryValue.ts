import {useCallback} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

/**
 * A value that lives in the address, so that what is filtered can be sent as a link. Empty while
 * the page is built: the address is not known then.
 */
export function useQueryValue(name: string): [string, (value: string) => void] {
  const history = useHistory();
  const location = useLocation();
  const isBrowser = useIsBrowser();
  const value = isBrowser ? (new URLSearchParams(location.search).get(name) ?? '') : '';

  const setValue = useCallback(
    (next: string) => {
      const params = new URLSearchParams(history.location.search);
      if (next) params.set(name, next);
      else params.delete(name);
      const search = params.toString();
      history.replace({...history.location, search: search && `?${search}`});
    },
    [history, name],
  );
  return [value, setValue];
}
