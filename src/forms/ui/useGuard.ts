import {useEffect, useState} from 'react';
import type {Finding} from '../../guard';
import type {Find} from '../review';

let loaded: Find | undefined;

/** The guard with a memory: most texts are the same as a moment ago. */
function remembering(find: (text: string) => Finding[]): Find {
  let known = new Map<string, readonly Finding[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    if (known.size > 500) known = new Map();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}

/** Fetches the guard, once a visit. */
export async function loadGuard(): Promise<Find> {
  if (!loaded) {
    const {findIdentifying} = await import('../../guard');
    loaded ??= remembering(findIdentifying);
  }
  return loaded;
}

/** The guard when there is something to look at; undefined until it has been fetched. */
export function useGuard(wanted: boolean): Find | undefined {
  const [find, setFind] = useState<Find | undefined>(() => loaded);
  useEffect(() => {
    if (!wanted || find) return undefined;
    let here = true;
    void loadGuard().then((guard) => {
      if (here) setFind(() => guard);
    });
    return () => {
      here = false;
    };
  }, [wanted, find]);
  return find;
}
