import type {CatalogueData, Selection} from './catalogue';
import type {CountedChoice} from './filter';
import {countChoices} from './filter';
import {foldedText, has, queryForms} from './textMatch';

/** The needs of one area, each with how many insatser may answer it. */
export interface NeedArea {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly CountedChoice[];
  /** How many of them are chosen. */
  readonly chosen: number;
}

/** The needs under the area the guide sorts them under; areas without needs are left out. */
export function needAreas(data: CatalogueData, selection: Selection): readonly NeedArea[] {
  const counted = countChoices(data, selection, 'behov');
  return data.behovsomraden
    .map(({id, etikett}) => {
      const inside = data.behov.filter((need) => need.livsomrade === id).map((need) => need.slug);
      const choices = counted.filter((choice) => inside.includes(choice.value));
      return {
        id,
        label: etikett,
        choices,
        chosen: choices.filter((choice) => choice.chosen).length,
      };
    })
    .filter((area) => area.choices.length > 0);
}

/** Shorter queries are guesses. Characters. */
const SHORTEST = 3;
const MOST = 3;

/** Needs that hold every word typed, in name, sentence or slug: what the reader may have meant. */
export function suggestedNeeds(
  data: CatalogueData,
  selection: Selection,
): readonly CountedChoice[] {
  if (selection.q.trim().length < SHORTEST) return [];
  const wanted = queryForms(selection.q);
  const meant = data.behov
    .filter(({slug, etikett, hjalp}) => {
      const text = foldedText([slug, etikett, hjalp ?? '']);
      return wanted.every((forms) => has(text, forms));
    })
    .map((need) => need.slug);
  return countChoices(data, {...selection, q: ''}, 'behov')
    .filter((choice) => meant.includes(choice.value) && !choice.chosen && choice.count > 0)
    .slice(0, MOST);
}
