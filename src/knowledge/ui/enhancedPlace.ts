import {useEffect, useState} from 'react';

/** Ids of the places, in pages as the server drew them, where a filter's fields are put. */
export const OLD_ROWS_PLACE = 'filtrera-gamla-nummer';
export const MAP_PLACE = 'filtrera-kartan';

/** The element with an id, as soon as there is one: the page may still be on its way. */
export function useElement(id: string): HTMLElement | null {
  const [element, setElement] = useState(() => document.getElementById(id));
  useEffect(() => {
    if (element?.isConnected) return undefined;
    const observer = new MutationObserver(() => setElement(document.getElementById(id)));
    observer.observe(document.body, {childList: true, subtree: true});
    return () => observer.disconnect();
  }, [element, id]);
  return element;
}
