import {createContext, useContext, type ReactNode} from 'react';
import {LagrumProvider, type LagrumRegister} from '../../ui/lagrum/LagrumContext';
import type {PageView} from '../pageView';

const Page = createContext<PageView | undefined>(undefined);

type PageProviderProps = {page: PageView; register: LagrumRegister; children: ReactNode};

/** Gives the parts of a page what the library knows about it. */
export function PageProvider({page, register, children}: PageProviderProps) {
  return (
    <Page.Provider value={page}>
      <LagrumProvider register={register}>{children}</LagrumProvider>
    </Page.Provider>
  );
}

/** The page being shown; undefined outside a knowledge page. */
export function usePage(): PageView | undefined {
  return useContext(Page);
}
