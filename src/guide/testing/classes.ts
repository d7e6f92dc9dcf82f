import {factOf} from '../explain/criteria';
import {leaves} from '../explain/questions';
import type {GuideModel} from '../model';
import {NOD} from '../model';
import type {Fall, Svar} from '../types';

/*
 * Enumeration. The answers to a fact fall into classes: two answers that every criterion in question judges
 * alike need not both be tried. One answer stands for its class, and "ej besvarad" is a class of its own.
 */

/** One fact and one answer for each of its classes; undefined is "ej besvarad". */
export interface FactClasses {
  readonly fact: string;
  readonly answers: readonly (Svar | undefined)[];
}

/** The leaves (single criteria) that some nodes rest on. */
function leafNodes(model: GuideModel, nodes: readonly number[]): number[] {
  const found = new Set<number>();
  const visit = (index: number): void => {
    const node = model.noder[index] ?? [NOD.alltid];
    const [kind = 0, first = 0, second = 0] = node;
    if (kind === NOD.och || kind === NOD.eller) node.slice(1).forEach(visit);
    else if (kind === NOD.inte) visit(first);
    else if (kind === NOD.namn) visit(second);
    else if (kind !== NOD.alltid) found.add(index);
  };
  nodes.forEach(visit);
  return [...found];
}

/** The classes of every fact that the nodes read, `rimlighet` of those facts included. */
export function classesFor(model: GuideModel, nodes: readonly number[]): FactClasses[] {
  const read = new Set(nodes.flatMap((node) => leaves(model, node)));
  const mends = model.rimlighet.filter(
    (row) => (row.lasSom !== undefined || row.stryk !== undefined) && read.has(row.fakta),
  );
  const all = leafNodes(model, [...nodes, ...mends.map((row) => row.nod)]);
  const facts = [...new Set(all.map((index) => factOf(model, model.noder[index] ?? [NOD.alltid])))];
  return facts
    .filter((fact) => model.fakta[fact]?.typ !== 'harledd')
    .map((fact) => ({
      fact: model.fakta[fact]?.id ?? '',
      answers: answersOf(
        model,
        fact,
        all.filter((index) => factOf(model, model.noder[index] ?? [NOD.alltid]) === fact),
      ),
    }));
}

function answersOf(
  model: GuideModel,
  fact: number,
  leafs: readonly number[],
): (Svar | undefined)[] {
  const known = model.fakta[fact];
  if (!known) return [];
  switch (known.typ) {
    case 'alder':
      return [undefined, ...ageStarts(model, leafs)];
    case 'behov':
      return subsets(
        groups(
          model.behov.length,
          leafs.map((leaf) => itemsAsked(model, leaf)),
        ),
      ).map((items) => items.map((item) => model.behov[item]?.slug ?? ''));
    case 'insatser':
      return subsets(
        groups(
          model.insatser.length,
          leafs.map((leaf) => itemsAsked(model, leaf)),
        ),
      ).map((items) => items.map((item) => model.insatser[item]?.slug ?? ''));
    default:
      return valueClasses(model, fact, leafs);
  }
}

function ageStarts(model: GuideModel, leafs: readonly number[]): number[] {
  const starts = new Set([0]);
  for (const leaf of leafs) {
    const [, min = -1, max = -1] = model.noder[leaf] ?? [];
    if (min > 0) starts.add(min);
    if (max >= 0) starts.add(max + 1);
  }
  return [...starts].filter((age) => age <= 25).sort((a, b) => a - b);
}

function itemsAsked(model: GuideModel, leaf: number): readonly number[] {
  const node = model.noder[leaf] ?? [];
  if (node[0] === NOD.lista) return node.slice(2);
  const areas = node.slice(2);
  return model.behov.flatMap((need, at) => (areas.includes(need.omrade) ? [at] : []));
}

/** One item for each group of items that the same criteria ask for; the unasked are one group too. */
function groups(count: number, asked: readonly (readonly number[])[]): number[] {
  const byKey = new Map<string, number>();
  for (let item = 0; item < count; item += 1) {
    const key = asked.map((items) => (items.includes(item) ? 1 : 0)).join('');
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
}

function subsets(items: readonly number[]): number[][] {
  return items.reduce<number[][]>(
    (all, item) => [...all, ...all.map((set) => [...set, item])],
    [[]],
  );
}

/** One value for each class of values; several values at once are tried where the fact takes several. */
function valueClasses(
  model: GuideModel,
  fact: number,
  leafs: readonly number[],
): (Svar | undefined)[] {
  const known = model.fakta[fact];
  const byKey = new Map<string, Svar>();
  known?.varden.forEach(({varde}, at) => {
    const bit = 1 << (at + 1);
    const open = known.oppna.includes(varde) ? 'o' : '';
    const key = open + leafs.map((leaf) => ((model.noder[leaf]?.[2] ?? 0) & bit ? 1 : 0)).join('');
    const value: Svar = known.typ === 'janej' && varde !== 'okand' ? varde === 'true' : varde;
    if (!byKey.has(key)) byKey.set(key, value);
  });
  const values = [...byKey.values()];
  if (known?.typ !== 'flerval') return [undefined, ...values];
  const pairs = values.flatMap((a, at) => values.slice(at + 1).map((b) => [String(a), String(b)]));
  return [undefined, ...values.map((value) => [String(value)]), ...pairs];
}

/** Calls `visit` with every combination of the classes; gives their number. */
export function eachCase(classes: readonly FactClasses[], visit: (fall: Fall) => void): number {
  let count = 0;
  const fill = (at: number, fall: Fall): void => {
    const row = classes[at];
    if (!row) {
      count += 1;
      visit(fall);
      return;
    }
    for (const answer of row.answers)
      fill(at + 1, answer === undefined ? fall : {...fall, [row.fact]: answer});
  };
  fill(0, {});
  return count;
}

/** How many combinations the classes have. */
export function combinations(classes: readonly FactClasses[]): number {
  return classes.reduce((product, row) => product * row.answers.length, 1);
}
