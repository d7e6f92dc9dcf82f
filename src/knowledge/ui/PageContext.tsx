import {createContext, useContext, type ReactNode} from 'react';
import {LagrumProvider, type LagrumRegister} from '../../ui/lagrum/LagrumContext';
import type {LawData} from '../lawView';
import type {PageView} from '../pageView';

type PageContextValue = {page: PageView; law: LawData};

const Page = createContext<PageContextValue | undefined>(undefined);

type PageProviderProps = {
  page: PageView;
  register: LagrumRegister;
  /** Only on the law section's pages. */
  law?: LawData | undefined;
  children: ReactNode;
};

const NO_LAW: LawData = {};

/** Gives the parts of a page what the library knows about it. */
export function PageProvider({page, register, law = NO_LAW, children}: PageProviderProps) {
  return (
    <Page.Provider value={{page, law}}>
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
