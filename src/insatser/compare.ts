import {HUVUDMAN_LABEL, LIVSOMRADE_LABEL, VERKSAMHET_LABEL, type Huvudman} from './labels';
import {TRAPPA_LABEL, type OverviewItem} from './overview';

/** One insats as the comparison shows it, in the record's own words. */
export interface CompareItem extends OverviewItem {
  readonly huvudman: readonly Huvudman[];
  readonly beslutar: string;
  readonly lagrum: readonly string[];
  readonly alder?: string;
  readonly personkrets?: readonly (1 | 2 | 3)[];
  readonly ger: string;
  readonly malgrupp: string;
  readonly vemAnsoker: string;
  readonly ansokan: string;
  readonly avgift: string;
  readonly overklagan: string;
  readonly uppfoljning: string;
  /** When it does not fit, one entry each. */
  readonly passarInte: readonly string[];
  /** What differs from insatser it is mixed up with, by slug. */
  readonly forvaxlas: readonly {readonly insats: string; readonly skillnad: string}[];
}

/** A row of the comparison: one value per insats, each a list of one or more texts (empty: nothing stated). */
export interface CompareRow {
  readonly id: string;
  readonly label: string;
  readonly values: readonly (readonly string[])[];
  /** True when not all insatser say the same. */
  readonly differs: boolean;
}

type Reader = (item: CompareItem) => readonly string[];

const one = (text: string | undefined): readonly string[] => (text ? [text] : []);

const ROWS: readonly {id: string; label: string; read: Reader}[] = [
  {id: 'ger', label: 'Vad den ger', read: (item) => one(item.ger)},
  {id: 'malgrupp', label: 'För vem', read: (item) => one(item.malgrupp)},
  {id: 'passarInte', label: 'När den inte passar', read: (item) => item.passarInte},
  {id: 'alder', label: 'Ålder', read: (item) => [item.alder ?? 'Ingen åldersgräns']},
  {id: 'personkrets', label: 'Personkrets i LSS', read: personkretsText},
  {
    id: 'huvudman',
    label: 'Huvudman',
    read: (item) => item.huvudman.map((each) => HUVUDMAN_LABEL[each]),
  },
  {id: 'verksamhet', label: 'Verksamhet', read: (item) => [VERKSAMHET_LABEL[item.verksamhet]]},
  {id: 'beslutar', label: 'Vem beslutar', read: (item) => one(item.beslutar)},
  {id: 'lagrum', label: 'Lagrum', read: (item) => item.lagrum},
  {id: 'vemAnsoker', label: 'Vem ansöker', read: (item) => one(item.vemAnsoker)},
  {id: 'ansokan', label: 'Hur man ansöker', read: (item) => one(item.ansokan)},
  {id: 'avgift', label: 'Avgift', read: (item) => one(item.avgift)},
  {id: 'overklagan', label: 'Överklagan', read: (item) => one(item.overklagan)},
  {id: 'uppfoljning', label: 'Uppföljning', read: (item) => one(item.uppfoljning)},
  {
    id: 'livsomraden',
    label: 'Delar av livet',
    read: (item) => item.livsomraden.map((each) => LIVSOMRADE_LABEL[each]),
  },
  {id: 'trappa', label: 'Steg på Insatstrappan', read: stepText},
];

/** Rows for the insatser side by side, in fixed order. What is said of the difference between any two of them comes first. */
export function compareRows(items: readonly CompareItem[]): readonly CompareRow[] {
  const rows = ROWS.map(({id, label, read}) => rowOf(id, label, items.map(read)));
  const mixedUp = items.map((item) => differencesTo(item, items));
  if (mixedUp.every((texts) => texts.length === 0)) return rows;
  return [rowOf('skillnad', 'Skillnaden i korthet', mixedUp), ...rows];
}

function rowOf(id: string, label: string, values: readonly (readonly string[])[]): CompareRow {
  const said = values.map((texts) => texts.join('\n'));
  return {id, label, values, differs: said.some((text) => text !== said[0])};
}

function differencesTo(item: CompareItem, items: readonly CompareItem[]): string[] {
  return item.forvaxlas
    .filter((pair) => items.some((other) => other.slug === pair.insats))
    .map((pair) => pair.skillnad);
}

function personkretsText(item: CompareItem): readonly string[] {
  const groups = item.personkrets ?? [];
  if (groups.length === 0) return ['Krävs inte'];
  if (groups.length === 1) return [`Kräver personkrets ${groups[0]}`];
  return [
    `Kräver personkrets ${groups.slice(0, -1).join(', ')} eller ${groups[groups.length - 1]}`,
  ];
}

function stepText(item: CompareItem): readonly string[] {
  const step = TRAPPA_LABEL.find((each) => each.step === item.trappa);
  return step ? [`Steg ${step.step}: ${step.label}`] : ['Står inte på trappan'];
}

/**
 * Pairs that name each other as easily mixed up and belong to different verksamheter: worth comparing
 * first. Those between LSS and IFF come first of all, since their colleagues are who Samsyn is for.
 */
export function mixedUpPairs(
  items: readonly CompareItem[],
): readonly (readonly [CompareItem, CompareItem])[] {
  const pairs = items.flatMap((item, index) =>
    items
      .slice(index + 1)
      .filter(
        (other) =>
          other.verksamhet !== item.verksamhet &&
          item.forvaxlas.some((pair) => pair.insats === other.slug) &&
          other.forvaxlas.some((pair) => pair.insats === item.slug),
      )
      .map((other): readonly [CompareItem, CompareItem] => [item, other]),
  );
  const isCore = (pair: (typeof pairs)[number]) =>
    pair.every(({verksamhet}) => verksamhet === 'lss' || verksamhet === 'iff');
  return [...pairs.filter(isCore), ...pairs.filter((pair) => !isCore(pair))];
}
