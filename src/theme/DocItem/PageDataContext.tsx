import {createContext, useContext, type ReactNode} from 'react';
import type {PageData} from '../../plugins/views/pageData';

const Data = createContext<PageData | undefined>(undefined);

/** Carries a page's data from the page's module down to where the text is drawn. */
export function PageDataProvider({data, children}: {data: PageData; children: ReactNode}) {
  return <Data.Provider value={data}>{children}</Data.Provider>;
}

/** The page's data; undefined for a page whose front matter is wrong. */
export function usePageData(): PageData | undefined {
  return useContext(Data);
}
