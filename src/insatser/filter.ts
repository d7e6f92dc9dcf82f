import type {CatalogueData, CatalogueItem, Facet, Selection} from './catalogue';
import {FACETS, valuesOf} from './catalogue';
import type {Choice} from './choices';
import {choiceLabel, choicesOf} from './choices';
import {relevance} from './textMatch';

/** A choice with how many items one would see by adding it, all other facets unchanged. */
export interface CountedChoice extends Choice {
  readonly count: number;
  readonly chosen: boolean;
}

/** The items that match the words and every facet with a choice, in catalogue order. */
export function filterItems(data: CatalogueData, selection: Selection): readonly CatalogueItem[] {
  const answers = relevance(selection.q);
  return data.items.filter((item) => answers(item) > 0 && meetsFacets(item, selection));
}

function meetsFacets(item: CatalogueItem, selection: Selection, lifted?: Facet): boolean {
  return FACETS.every((facet) => {
    const chosen = selection.chosen[facet] ?? [];
    if (facet === lifted || chosen.length === 0) return true;
    const values = valuesOf(item, facet);
    return chosen.some((value) => values.includes(value));
  });
}

/**
 * Choices of a facet with counts. A count is taken with the facet's own choices lifted, so it says
 * what choosing that value alone in the facet would show.
 */
export function countChoices(
  data: CatalogueData,
  selection: Selection,
  facet: Facet,
): readonly CountedChoice[] {
  const answers = relevance(selection.q);
  const counts = new Map<string, number>();
  for (const item of data.items) {
    if (answers(item) === 0 || !meetsFacets(item, selection, facet)) continue;
    for (const value of new Set(valuesOf(item, facet))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const chosen = selection.chosen[facet] ?? [];
  return choicesOf(data, facet).map((choice) => ({
    ...choice,
    count: counts.get(choice.value) ?? 0,
    chosen: chosen.includes(choice.value),
  }));
}

/** The values of a facet that some insats has: the others are never worth showing. */
export function usedValues(data: CatalogueData, facet: Facet): ReadonlySet<string> {
  return new Set(data.items.flatMap((item) => valuesOf(item, facet)));
}

/** Adds a value when it is not chosen, takes it away when it is. */
export function toggle(selection: Selection, facet: Facet, value: string): Selection {
  const chosen = selection.chosen[facet] ?? [];
  const next = chosen.includes(value)
    ? chosen.filter((each) => each !== value)
    : [...chosen, value];
  return {...selection, chosen: {...selection.chosen, [facet]: next}};
}

/** Chooses one value alone in a facet, or none. */
export function chooseOnly(
  selection: Selection,
  facet: Facet,
  value: string | undefined,
): Selection {
  return {
    ...selection,
    chosen: {...selection.chosen, [facet]: value === undefined ? [] : [value]},
  };
}

/** A value the reader has chosen, in words. */
export interface ChosenValue {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
}

/** Everything the reader has chosen besides words, in the order of the facets. */
export function chosenValues(data: CatalogueData, selection: Selection): readonly ChosenValue[] {
  return FACETS.flatMap((facet) =>
    (selection.chosen[facet] ?? []).map((value) => ({
      facet,
      value,
      label: choiceLabel(data, facet, value),
    })),
  );
}

/** Has the reader chosen anything at all? */
export function isEmpty(selection: Selection): boolean {
  return (
    selection.q.trim() === '' &&
    FACETS.every((facet) => (selection.chosen[facet] ?? []).length === 0)
  );
}
