import {isKind, type Kind} from '../kinds';

/** What the address of the search page says: `?q=avlastning&slag=insats,lag`. */
export interface SearchAddress {
  readonly question: string;
  readonly kinds: readonly Kind[];
}

/** Reads the query string of the search page; what is unknown in it is passed over. */
export function readAddress(search: string): SearchAddress {
  const parameters = new URLSearchParams(search);
  return {
    question: (parameters.get('q') ?? '').slice(0, 400),
    kinds: (parameters.get('slag') ?? '').split(',').filter(isKind),
  };
}

/** Writes it; empty when nothing is asked. */
export function writeAddress({question, kinds}: SearchAddress): string {
  const parameters = new URLSearchParams();
  if (question.trim() !== '') parameters.set('q', question.trim());
  if (kinds.length > 0) parameters.set('slag', kinds.join(','));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
