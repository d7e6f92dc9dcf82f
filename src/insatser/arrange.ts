import type {CatalogueItem} from './catalogue';
import type {Verksamhet} from './labels';
import {VERKSAMHET} from './labels';
import {relevance} from './textMatch';

/** The insatser of one verksamhet, in catalogue order. */
export interface VerksamhetGroup<Item> {
  readonly verksamhet: Verksamhet;
  readonly items: readonly Item[];
}

/** Insatser by verksamhet, in fixed order; a verksamhet without any is left out. */
export function byVerksamhet<Item extends {readonly verksamhet: Verksamhet}>(
  items: readonly Item[],
): readonly VerksamhetGroup<Item>[] {
  return VERKSAMHET.map((verksamhet) => ({
    verksamhet,
    items: items.filter((item) => item.verksamhet === verksamhet),
  })).filter((group) => group.items.length > 0);
}

/** Insatser by how well they answer the words, the best first; those that answer alike keep their order. */
export function byRelevance(
  items: readonly CatalogueItem[],
  query: string,
): readonly CatalogueItem[] {
  const answers = relevance(query);
  return [...items].sort((a, b) => answers(b) - answers(a));
}
