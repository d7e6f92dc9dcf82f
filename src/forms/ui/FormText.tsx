import {createContext, Fragment, useContext, type ReactNode} from 'react';
import {Lagrum} from '../../ui/lagrum/Lagrum';

/** A text with its citations told apart, as the build made it. */
export type CitedParts = readonly (string | {readonly ids: string; readonly text: string})[];

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
  if (!parts) return children;
  return parts.map((part, index) =>
    typeof part === 'string' ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <Lagrum key={index} ids={part.ids} plain={plain}>
        {part.text}
      </Lagrum>
    ),
  );
}
