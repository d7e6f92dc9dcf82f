import {createContext, useContext, type ReactNode} from 'react';
import {Cited} from './Cited';
import {LagrumProvider, type LagrumRegister} from './LagrumContext';
import {splitCitations} from './splitCitations';
import type {CitationWords} from './view';

const Words = createContext<CitationWords>({});

type RichProviderProps = {citat: CitationWords; register: LagrumRegister; children: ReactNode};

/** Gives the texts below it their citations and what these say. */
export function RichProvider({citat, register, children}: RichProviderProps) {
  return (
    <Words.Provider value={citat}>
      <LagrumProvider register={register}>{children}</LagrumProvider>
    </Words.Provider>
  );
}

/** A text with its citations linked and explained; plain, in a heading or a label, linked only. */
export function Rich({text, plain = false}: {text: string; plain?: boolean}) {
  return <Cited text={splitCitations(text, useContext(Words))} plain={plain} />;
}
