import type {BodyRules} from '../content/mdxBody';
import {CONTAINERS} from '../knowledge/kinds';

/**
 * Components an author may use in a text. Each is registered in `src/theme/MDXComponents.tsx`;
 * a new one is added in both places.
 */
export const TEXT_COMPONENTS: readonly string[] = [
  'Tidslinje',
  'Trappa',
  'Flode',
  'TvaRingar',
  'Ringar',
  'Vagval',
  'Jamfor',
  'Karta',
  'LagLista',
  'LagrumLista',
  'GamlaSolLista',
  'PaGangLista',
];

/** What a text may hold, for every page of the site. */
export const bodyRules: BodyRules = {containers: CONTAINERS, components: TEXT_COMPONENTS};
