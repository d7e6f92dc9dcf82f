import {createContext, useContext, useMemo, type ReactNode} from 'react';
import {LagrumProvider, type LagrumRegister} from '../../ui/lagrum/LagrumContext';
import type {LawData, LawSources} from '../lawView';
import type {PageView} from '../pageView';

type PageContextValue = {
  page: PageView;
  law: LawData;
  sources: LawSources;
};

const Page = createContext<PageContextValue | undefined>(undefined);

type PageProviderProps = {
  page: PageView;
  register: LagrumRegister;
  /** Only on the law section's pages. */
  law?: LawData | undefined;
  sources?: LawSources;
  children: ReactNode;
};

const NO_LAW: LawData & LawSources = {};

/** Gives the parts of a page what the library knows about it. */
export function PageProvider({
  page,
  register,
  law = NO_LAW,
  sources = NO_LAW,
  children,
}: PageProviderProps) {
  const value = useMemo(() => ({page, law, sources}), [page, law, sources]);
  return (
    <Page.Provider value={value}>
      <LagrumProvider register={register}>{children}</LagrumProvider>
    </Page.Provider>
  );
}

/** The page being shown; undefined outside a knowledge page. */
export function usePage(): PageView | undefined {
  return useContext(Page)?.page;
}

/** The law section's part of the page's data; empty on other pages. */
export function useLawData(): LawData {
  return useContext(Page)?.law ?? NO_LAW;
}

/** The large parts of the law section; empty on other pages. */
export function useLawSources(): LawSources {
  return useContext(Page)?.sources ?? NO_LAW;
}
