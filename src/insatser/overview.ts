import type {InsatsEntry} from './catalogue';
import type {Livsomrade, Verksamhet} from './labels';
import {LIVSOMRADEN, VERKSAMHET} from './labels';

/** As much of an insats as the map and the stairs show. */
export interface OverviewItem extends InsatsEntry {
  /** Step 1–7 on Insatstrappan, or null. */
  readonly trappa: number | null;
}

/** What an insats is called where space is short. A citation at the end of a name never breaks. */
export function shortName({kortnamn, titel}: Pick<InsatsEntry, 'kortnamn' | 'titel'>): string {
  return (kortnamn ?? titel).replace(/\d+ §.*$/, (citation) => citation.replaceAll(' ', '\u00A0'));
}

/** The verksamhet that gives most insatser in a row of the map; several when they give equally many. */
export function mostIn(row: MapRow): {verksamheter: readonly Verksamhet[]; count: number} {
  const count = Math.max(0, ...row.cells.map((cell) => cell.items.length));
  const verksamheter = row.cells
    .filter((cell) => count > 0 && cell.items.length === count)
    .map((cell) => cell.verksamhet);
  return {verksamheter, count};
}

/** A row of Insatskartan: one part of life, a list of insatser for each verksamhet (possibly empty). */
export interface MapRow {
  readonly livsomrade: Livsomrade;
  readonly cells: readonly {
    readonly verksamhet: Verksamhet;
    readonly items: readonly OverviewItem[];
  }[];
}

/**
 * Insatskartan: livsområde by verksamhet. An insats stands once in each livsområde it concerns. Only
 * verksamheter that have insatser get a column; every row has the same columns.
 */
export function insatsMap(items: readonly OverviewItem[]): readonly MapRow[] {
  const columns = VERKSAMHET.filter((each) => items.some((item) => item.verksamhet === each));
  return LIVSOMRADEN.map((livsomrade) => ({
    livsomrade,
    cells: columns.map((verksamhet) => ({
      verksamhet,
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
  readonly items: readonly OverviewItem[];
}

/** Insatstrappan: every step with its insatser, by distance from home. Insatser without a step are left out. */
export function insatsStairs(items: readonly OverviewItem[]): readonly StairStep[] {
  return TRAPPA_LABEL.map(({step, label}) => ({
    step,
    label,
    items: items.filter((item) => item.trappa === step),
  }));
}
