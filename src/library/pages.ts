import type {Contents} from './collections';

/** An ordinary page, an insats page or a lesson. */
export type AnyPage = Contents['sidor' | 'insatser' | 'moduler'][number];

/** Every page whose front matter is right, of whatever sort. */
export function allPages(
  library: Pick<Contents, 'sidor' | 'insatser' | 'moduler'>,
): readonly AnyPage[] {
  return [...library.sidor, ...library.insatser, ...library.moduler];
}
