import {useEffect, useState} from 'react';
import ways from '@generated/samsyn-courses/default/fragebank.js';
import type {ModuleView} from '../view';

/** The modules with the given ids, once their questions have come; undefined until then. */
export function useModules(ids: readonly string[]): readonly ModuleView[] | undefined {
  const key = ids.join(' ');
  const [loaded, setLoaded] = useState<{key: string; modules: readonly ModuleView[]}>();
  useEffect(() => {
    let current = true;
    const wanted = key === '' ? [] : key.split(' ');
    void Promise.all(wanted.flatMap((id) => ways[id]?.() ?? [])).then((found) => {
      if (current) setLoaded({key, modules: found.map((each) => each.default)});
    });
    return () => {
      current = false;
    };
  }, [key]);
  return loaded?.key === key ? loaded.modules : undefined;
}

/** Citations and provisions of several modules together. */
export function togetherOf(modules: readonly ModuleView[]): Pick<ModuleView, 'citat' | 'register'> {
  return {
    citat: Object.assign({}, ...modules.map(({citat}) => citat)) as ModuleView['citat'],
    register: Object.assign({}, ...modules.map(({register}) => register)) as ModuleView['register'],
  };
}
