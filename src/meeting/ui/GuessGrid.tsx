import type {ReactNode} from 'react';
import type {Guess} from '../../guide/practice';
import {GUESSES, GUESS_LABEL} from '../apart';

interface GuessGridProps {
  readonly className: string | undefined;
  readonly caption?: string;
  readonly insatser: readonly {readonly slug: string; readonly namn: string}[];
  /** Class of the cells that are ticked in. */
  readonly cellClass?: string | undefined;
  /** What stands in a cell: a field on the wall, a box on paper. */
  readonly cell: (insats: {slug: string; namn: string}, guess: Guess) => ReactNode;
}

/** Each insats of a case and the guesses one may make about it. */
export function GuessGrid({className, caption, insatser, cellClass, cell}: GuessGridProps) {
  return (
    <table className={className}>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">Insats</th>
          {GUESSES.map((guess) => (
            <th scope="col" key={guess}>
              {GUESS_LABEL[guess]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {insatser.map((insats) => (
          <tr key={insats.slug}>
            <th scope="row">{insats.namn}</th>
            {GUESSES.map((guess) => (
              <td key={guess} className={cellClass}>
                {cell(insats, guess)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
