import {useMemo} from 'react';
import type {CatalogueData, Selection} from '../catalogue';
import {decodeCatalogue, encodeCatalogue} from '../urlState';
import {useSearchString, type Step} from './useSearchString';

/**
 * What the catalogue shows, derived from the address: what is filtered and what is ticked for
 * comparison. Every filter is a step that the back button undoes; letters typed in a row are one.
 */
export function useCatalogueAddress(data: CatalogueData) {
  const [search, setSearch] = useSearchString();
  const {selection, ticked} = useMemo(() => decodeCatalogue(data, search), [data, search]);

  return {
    selection,
    ticked,
    select(next: Selection) {
      setSearch(encodeCatalogue(data, {selection: next, ticked}), stepTo(selection, next));
    },
    /** Ticks an insats for comparison, or takes the tick away. */
    tick(slug: string) {
      const next = ticked.includes(slug)
        ? ticked.filter((each) => each !== slug)
        : [...ticked, slug];
      setSearch(encodeCatalogue(data, {selection, ticked: next}), 'replace');
    },
  };
}

/** Typing on in the words or the age stays where one is; everything else is a step. */
function stepTo(from: Selection, to: Selection): Step {
  const goesOn = (before: string, after: string) => before !== '' && after !== before;
  const age = (selection: Selection) => selection.chosen.alder?.[0] ?? '';
  return goesOn(from.q, to.q) || goesOn(age(from), age(to)) ? 'replace' : 'push';
}
