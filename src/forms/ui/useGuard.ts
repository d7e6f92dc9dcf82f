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

const TRY_AGAIN_AFTER_MS = 5_000;

/** The guard when there is something to look at; undefined until it has been fetched. */
export function useGuard(wanted: boolean): Find | undefined {
  const [find, setFind] = useState<Find | undefined>(() => loaded);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted || find) return undefined;
    let here = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    loadGuard().then(
      (guard) => {
        if (here) setFind(() => guard);
      },
      () => {
        // Without a network there is nothing to fetch it from: until it comes, nothing is let out.
        if (here) timer = setTimeout(() => setAttempt((count) => count + 1), TRY_AGAIN_AFTER_MS);
      },
    );
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [wanted, find, attempt]);
  return find;
}
