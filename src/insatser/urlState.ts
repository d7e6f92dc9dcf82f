import type {CatalogueData, Facet, Selection} from './catalogue';
import {FACETS} from './catalogue';
import {choicesOf} from './choices';
import {knownOnce} from './compareAddress';

/** Words longer than this are cut: an address must stay an address. Characters. */
export const MAX_QUERY = 200;

/**
 * The selection as a query string without `?`. Facets and values come in fixed order, so the same
 * choice always gives the same address. Nothing about a person can be written here but the words typed.
 */
export function encodeSelection(data: CatalogueData, selection: Selection): string {
  const parts = FACETS.flatMap((facet) => {
    const values = inOrder(data, facet, selection.chosen[facet] ?? []);
    return values.length === 0 ? [] : [`${facet}=${values.join(',')}`];
  });
  const words = selection.q.trim().slice(0, MAX_QUERY);
  if (words !== '') parts.unshift(`q=${encodeURIComponent(words)}`);
  return parts.join('&');
}

/** Reads a query string, with or without `?`. What is unknown or misspelled is left out, never an error. */
export function decodeSelection(data: CatalogueData, search: string): Selection {
  const params = new URLSearchParams(search);
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const written = params
      .getAll(facet)
      .flatMap((value) => value.split(','))
      .map((value) => value.trim().toLowerCase());
    const values = inOrder(data, facet, written);
    if (values.length > 0) chosen[facet] = values;
  }
  return {q: (params.get('q') ?? '').trim().slice(0, MAX_QUERY), chosen};
}

function inOrder(data: CatalogueData, facet: Facet, values: readonly string[]): string[] {
  return choicesOf(data, facet)
    .map((choice) => choice.value)
    .filter((value) => values.includes(value));
}

/** What stands in the catalogue's address: what is filtered, and what is ticked for comparison. */
export interface CatalogueState {
  readonly selection: Selection;
  readonly ticked: readonly string[];
}

/** Reads the catalogue's address. What is unknown is left out. */
export function decodeCatalogue(data: CatalogueData, search: string): CatalogueState {
  const written = new URLSearchParams(search).getAll('jamfor').flatMap((value) => value.split(','));
  return {
    selection: decodeSelection(data, search),
    ticked: knownOnce(
      data.items.map((item) => item.slug),
      written,
    ),
  };
}

/** The catalogue's address as a query string without `?`. */
export function encodeCatalogue(data: CatalogueData, {selection, ticked}: CatalogueState): string {
  const jamfor = ticked.length === 0 ? [] : [`jamfor=${ticked.join(',')}`];
  return [encodeSelection(data, selection), ...jamfor].filter(Boolean).join('&');
}
