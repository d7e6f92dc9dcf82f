import type {CatalogueData, Facet, Selection} from './catalogue';
import {FACETS} from './catalogue';
import {filterItems} from './filter';

/** One thing to take away from a selection, and how many insatser are left then. */
export interface Loosening {
  readonly drop: Facet | 'q';
  readonly selection: Selection;
  readonly count: number;
}

/**
 * For a selection that nothing matches: each single filter (or the words) that would give a result
 * if dropped, the one that gives most first. Empty when no single one helps.
 */
export function loosenings(data: CatalogueData, selection: Selection): readonly Loosening[] {
  const candidates: {drop: Facet | 'q'; selection: Selection}[] = FACETS.filter(
    (facet) => (selection.chosen[facet] ?? []).length > 0,
  ).map((facet) => ({
    drop: facet,
    selection: {...selection, chosen: {...selection.chosen, [facet]: []}},
  }));
  if (selection.q.trim() !== '') candidates.push({drop: 'q', selection: {...selection, q: ''}});
  return candidates
    .map((candidate) => ({...candidate, count: filterItems(data, candidate.selection).length}))
    .filter((candidate) => candidate.count > 0)
    .sort((a, b) => b.count - a.count);
}
