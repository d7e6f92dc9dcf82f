import {createContext, useContext, useMemo, type ReactNode} from 'react';
import {LagrumProvider, type LagrumRegister} from '../../ui/lagrum/LagrumContext';
import type {LawData, LawPageData} from '../lawView';
import type {PageView} from '../pageView';

type PageContextValue = {
  page: PageView;
  law: LawData;
  wholeLaw: LawPageData | undefined;
};

const Page = createContext<PageContextValue | undefined>(undefined);

type PageProviderProps = {
  page: PageView;
  register: LagrumRegister;
  /** Only on the law section's pages. */
  law?: LawData | undefined;
  /** Only on a law's own page. */
  wholeLaw?: LawPageData | undefined;
  children: ReactNode;
};

const NO_LAW: LawData = {};

/** Gives the parts of a page what the library knows about it. */
export function PageProvider({
  page,
  register,
  law = NO_LAW,
  wholeLaw,
  children,
}: PageProviderProps) {
  const value = useMemo(() => ({page, law, wholeLaw}), [page, law, wholeLaw]);
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

/** A law with all its provisions; undefined on other pages than a law's own. */
export function useWholeLaw(): LawPageData | undefined {
  return useContext(Page)?.wholeLaw;
}
