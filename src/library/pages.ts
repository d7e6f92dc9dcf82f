import type {Contents} from './collections';

/** An ordinary page or an insats page. */
export type AnyPage = Contents['sidor'][number] | Contents['insatser'][number];

/** Every page whose front matter is right, ordinary pages and insatser alike. */
export function allPages(library: Pick<Contents, 'sidor' | 'insatser'>): readonly AnyPage[] {
  return [...library.sidor, ...library.insatser];
}
