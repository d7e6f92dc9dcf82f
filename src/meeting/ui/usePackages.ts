import {useEffect, useState} from 'react';
import {files, ways} from '@generated/samsyn-meetings/default/paket.js';
import type {CitationWords} from '../../ui/lagrum/view';
import type {LagrumRegister} from '../../ui/lagrum/LagrumContext';
import type {PackageView} from '../view';

/** The packages of a meeting, with the citations in their texts. */
export interface Packages {
  readonly paket: readonly PackageView[];
  readonly citat: CitationWords;
  readonly register: LagrumRegister;
}

export type Loading = Packages | 'hamtar' | 'fel';

/** Fetches the packages with the given ids; ids that no package has are left out. */
export function usePackages(ids: readonly string[]): Loading {
  const key = ids.join(' ');
  const [loaded, setLoaded] = useState<{key: string; got: Loading}>({key: '', got: 'hamtar'});
  useEffect(() => {
    let current = true;
    const wanted = key === '' ? [] : key.split(' ');
    const names = new Set(
      wanted.flatMap((id) => (Object.hasOwn(ways, id) ? (ways[id] ?? []) : [])),
    );
    Promise.all([...names].flatMap((name) => files[name]?.() ?? []))
      .then((found) => {
        const all = found.map((each) => each.default);
        const got: Packages = {
          paket: wanted.flatMap((id) => all.flatMap(({paket}) => paket[id] ?? [])),
          citat: Object.assign({}, ...all.map(({citat}) => citat)) as CitationWords,
          register: Object.assign({}, ...all.map(({register}) => register)) as LagrumRegister,
        };
        if (current) setLoaded({key, got});
      })
      .catch(() => {
        if (current) setLoaded({key, got: 'fel'});
      });
    return () => {
      current = false;
    };
  }, [key]);
  return loaded.key === key ? loaded.got : 'hamtar';
}
