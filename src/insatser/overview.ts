import type {CatalogueItem} from './catalogue';
import type {Livsomrade, Verksamhet} from './labels';
import {LIVSOMRADEN, VERKSAMHET} from './labels';

/** A row of Insatskartan: one verksamhet, a list of insatser for each livsområde (possibly empty). */
export interface MapRow {
  readonly verksamhet: Verksamhet;
  readonly cells: readonly {
    readonly livsomrade: Livsomrade;
    readonly items: readonly CatalogueItem[];
  }[];
}

/** Insatskartan: verksamhet by livsområde. An insats stands once in each livsområde it concerns. */
export function insatsMap(items: readonly CatalogueItem[]): readonly MapRow[] {
  return VERKSAMHET.filter((verksamhet) =>
    items.some((item) => item.verksamhet === verksamhet),
  ).map((verksamhet) => ({
    verksamhet,
    cells: LIVSOMRADEN.map((livsomrade) => ({
      livsomrade,
      items: items.filter(
        (item) => item.verksamhet === verksamhet && item.livsomraden.includes(livsomrade),
      ),
    })),
  }));
}

/** The steps of Insatstrappan, nearest home first. */
export const TRAPPA_LABEL: readonly {readonly step: number; readonly label: string}[] = [
  {step: 1, label: 'Råd, samtal och anpassningar i vardagen'},
  {step: 2, label: 'Stöd till familjen hemma'},
  {step: 3, label: 'Intensivt stöd hemma'},
  {step: 4, label: 'Avlastning och vistelse utanför hemmet ibland'},
  {step: 5, label: 'Personlig assistans och omfattande stöd hemma'},
  {step: 6, label: 'Boende i ett annat hem'},
  {step: 7, label: 'Bostad med särskild service eller institution'},
];

export interface StairStep {
  readonly step: number;
  readonly label: string;
  readonly items: readonly CatalogueItem[];
}

/** Insatstrappan: every step with its insatser, by distance from home. Insatser without a step are left out. */
export function insatsStairs(items: readonly CatalogueItem[]): readonly StairStep[] {
  return TRAPPA_LABEL.map(({step, label}) => ({
    step,
    label,
    items: items.filter((item) => item.trappa === step),
  }));
}
