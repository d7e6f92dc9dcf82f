import {createContext, useContext, type ReactNode} from 'react';
import {Cited} from '../../ui/lagrum/Cited';
import type {CitedParts} from '../../ui/lagrum/view';

const CitedTexts = createContext<Readonly<Record<string, CitedParts>>>({});

/** Gives the texts below it their citations. Only texts that cite something stand in `texts`. */
export function FormTextProvider({
  texts,
  children,
}: {
  texts: Readonly<Record<string, CitedParts>>;
  children: ReactNode;
}) {
  return <CitedTexts value={texts}>{children}</CitedTexts>;
}

/** A text of the form, with its citations explained; in a label they are links only. */
export function FormText({children, plain = false}: {children: string; plain?: boolean}) {
  const parts = useContext(CitedTexts)[children];
  return parts ? <Cited text={parts} plain={plain} /> : children;
}
