import {createContext, useContext} from 'react';
import {splitCitations} from '../../ui/lagrum/splitCitations';
import {tieCitation, type CitationWords} from '../../ui/lagrum/view';

/** The citations in the texts of a meeting. */
export const MeetingCitations = createContext<CitationWords>({});

/** A text on the wall: no citation breaks over two lines, and nothing is a link that leads away. */
export function WallText({text}: {text: string}) {
  const parts = splitCitations(text, useContext(MeetingCitations));
  return parts.map((part) => (typeof part === 'string' ? part : tieCitation(part.text))).join('');
}
