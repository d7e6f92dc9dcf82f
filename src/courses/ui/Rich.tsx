import {createContext, Fragment, useContext, type ReactNode} from 'react';
import {Lagrum} from '../../ui/lagrum/Lagrum';
import {LagrumProvider, type LagrumRegister} from '../../ui/lagrum/LagrumContext';
import type {CitationWords} from '../view';
import {splitCitations} from './citations';

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

/** A text with its citations linked and explained. */
export function Rich({text}: {text: string}) {
  return splitCitations(text, useContext(Words)).map((part, index) =>
    typeof part === 'string' ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <Lagrum key={index} ids={part.ids}>
        {part.text}
      </Lagrum>
    ),
  );
}
