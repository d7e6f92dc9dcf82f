import type {CatalogueData, Facet} from './catalogue';
import {AGES} from './catalogue';
import {BESLUTSFATTARE, BESLUTSFATTARE_LABEL} from './decisionMakers';
import {
  HUVUDMAN,
  HUVUDMAN_LABEL,
  LIVSOMRADE_LABEL,
  LIVSOMRADEN,
  VERKSAMHET,
  VERKSAMHET_LABEL,
} from './labels';

/** A value one can choose in a facet. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

const fromLabels = <K extends string>(
  values: readonly K[],
  labels: Readonly<Record<K, string>>,
): Choice[] => values.map((value) => ({value, label: labels[value]}));

/** Every value of a facet, in the order it is shown; also those that no item has at present. */
export function choicesOf(data: CatalogueData, facet: Facet): readonly Choice[] {
  switch (facet) {
    case 'livsomrade':
      return fromLabels(LIVSOMRADEN, LIVSOMRADE_LABEL);
    case 'behov':
      return data.behov.map((need) => ({value: need.slug, label: need.etikett}));
    case 'verksamhet':
      return fromLabels(VERKSAMHET, VERKSAMHET_LABEL);
    case 'huvudman':
      return fromLabels(HUVUDMAN, HUVUDMAN_LABEL);
    case 'beslutar':
      return fromLabels(BESLUTSFATTARE, BESLUTSFATTARE_LABEL);
    case 'lag':
      return data.lagar.map((law) => ({value: law.id, label: law.kortnamn}));
    case 'alder':
      return AGES.map((age) => ({
        value: String(age),
        label: age === 0 ? 'Under 1 år' : `${age} år`,
      }));
    case 'personkrets':
      return [
        {value: '1', label: 'Kräver personkrets 1'},
        {value: '2', label: 'Kräver personkrets 2'},
        {value: '3', label: 'Kräver personkrets 3'},
        {value: 'ingen', label: 'Kräver inte personkrets'},
      ];
  }
}

/** The words for a value, or the value itself when nothing is known of it. */
export function choiceLabel(data: CatalogueData, facet: Facet, value: string): string {
  return choicesOf(data, facet).find((choice) => choice.value === value)?.label ?? value;
}
