import {createContext, useContext, useMemo, type ReactNode} from 'react';
import {LagrumProvider, type LagrumRegister} from '../../ui/lagrum/LagrumContext';
import type {LazyData} from '../../ui/Island';
import type {LawData, LawPageData} from '../lawView';
import type {PageView} from '../pageView';

type PageContextValue = {
  page: PageView;
  law: LawData;
  lawSource: LazyData<LawPageData> | undefined;
};

const Page = createContext<PageContextValue | undefined>(undefined);

type PageProviderProps = {
  page: PageView;
  register: LagrumRegister;
  /** Only on the law section's pages. */
  law?: LawData | undefined;
  /** Only on a law's own page. */
  lawSource?: LazyData<LawPageData> | undefined;
  children: ReactNode;
};

const NO_LAW: LawData = {};

/** Gives the parts of a page what the library knows about it. */
export function PageProvider({
  page,
  register,
  law = NO_LAW,
  lawSource,
  children,
}: PageProviderProps) {
  const value = useMemo(() => ({page, law, lawSource}), [page, law, lawSource]);
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

/** A law's provisions; undefined on other pages than a law's own. */
export function useLawSource(): LazyData<LawPageData> | undefined {
  return useContext(Page)?.lawSource;
}
