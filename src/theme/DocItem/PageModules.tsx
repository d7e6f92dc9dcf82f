import {createContext, useContext, type ReactNode} from 'react';
import type {PageContacts} from '../../contacts/pageContacts';
import type {PageHeadData} from '../../knowledge/pageView';
import type {PageData} from '../../plugins/views/pageData';
import type {LazyData} from '../../ui/lazyData';

/** What a page's module exports beside its text, written there by src/plugins/remarkSamsyn.ts. */
export type PageModules = {
  samsyn: {head: PageHeadData};
  samsynSida: LazyData<PageData>;
  samsynKontakt?: LazyData<PageContacts>;
};

const Modules = createContext<PageModules | undefined>(undefined);

type PageModulesProviderProps = {modules: PageModules; children: ReactNode};

/** Carries what a page's module exports down to where the page is drawn. */
export function PageModulesProvider({modules, children}: PageModulesProviderProps) {
  return <Modules.Provider value={modules}>{children}</Modules.Provider>;
}

/** The page's modules; undefined for a page whose front matter is wrong. */
export function usePageModules(): PageModules | undefined {
  return useContext(Modules);
}
