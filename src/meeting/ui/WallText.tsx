import {createContext, useContext} from 'react';
import {splitCitations} from '../../ui/lagrum/splitCitations';
import {tieCitation, type CitationWords} from '../../ui/lagrum/view';
import wallStyles from './Wall.module.css';

/** The citations in the texts of a meeting. */
export const MeetingCitations = createContext<CitationWords>({});

/** A text on the wall: no citation breaks over two lines, and nothing is a link that leads away. */
export function WallText({text}: {text: string}) {
  const parts = splitCitations(text, useContext(MeetingCitations));
  return parts.map((part) => (typeof part === 'string' ? part : tieCitation(part.text))).join('');
}

/** The bullets of a slide, if any. */
export function WallPoints({points}: {points: readonly string[]}) {
  if (points.length === 0) return null;
  return (
    <ul className={wallStyles.points}>
      {points.map((point) => (
        <li key={point}>
          <WallText text={point} />
        </li>
      ))}
    </ul>
  );
}
