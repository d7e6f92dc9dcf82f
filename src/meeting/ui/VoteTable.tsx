import type {ReactNode} from 'react';
import sharedStyles from './Meetings.module.css';

interface VoteTableProps {
  readonly caption?: string;
  readonly options: readonly {
    readonly bokstav: string;
    readonly text: string;
    readonly ratt: boolean;
  }[];
  /** The two cells of an option: before and after the talk. */
  readonly cells: (index: number) => ReactNode;
}

/** The answers to a question with what was counted before and after the talk. */
export function VoteTable({caption, options, cells}: VoteTableProps) {
  return (
    <table className={sharedStyles.table}>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">Svar</th>
          <th scope="col">Före</th>
          <th scope="col">Efter</th>
        </tr>
      </thead>
      <tbody>
        {options.map(({bokstav, text, ratt}, index) => (
          <tr key={bokstav}>
            <th scope="row">
              {bokstav}. {text}
              {ratt && <strong> (rätt)</strong>}
            </th>
            {cells(index)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
