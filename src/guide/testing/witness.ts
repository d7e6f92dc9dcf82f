import type {Engine} from '../engine/engine';
import {factOf} from '../explain/criteria';
import type {GuideModel} from '../model';
import {NOD} from '../model';
import type {Fall, Svar} from '../types';
import {NINE_EIGHT} from '../types';
import {SANT} from '../verdict';
import {STEG} from '../words';
import {classesFor} from './classes';

/*
 * Cases in which a condition holds, found by reading it. A condition with ten criteria is met in one case of
 * a hundred thousand: chance does not find it, and all combinations are too many to try.
 */

/** A condition as a tree over single criteria, names and the 9 § 8 table seen through. */
type Tree =
  | {readonly kind: 'all' | 'any'; readonly parts: readonly Tree[]}
  | {readonly kind: 'not'; readonly part: Tree}
  | {readonly kind: 'leaf'; readonly node: number; readonly fact: string};

/** The answers that are still possible, by fact. */
type Domains = ReadonlyMap<string, readonly (Svar | undefined)[]>;

/** Finds cases for the conditions of one model. */
export interface Witnesses {
  /** Facts that the nodes read. */
  readonly facts: readonly string[];
  /** Up to `count` different cases in which one of the nodes is met; all else is unanswered. */
  met(count: number, random: () => number): Fall[];
}

/** Prepares the search for cases in which one of `nodes` is met. */
export function witnessesOf(engine: Engine, nodes: readonly number[]): Witnesses {
  const {model} = engine;
  const tree: Tree = {
    kind: 'any',
    parts: nodes.map((node) => treeOf(model, node)),
  };
  const leaves = leavesOf(tree);
  const classes = classesFor(model, [...nodes, ...leaves.map((leaf) => leaf.node)]);
  const domains: Domains = new Map(classes.map((row) => [row.fact, row.answers]));
  const meets = meetsOf(engine, domains, leaves);
  return {
    facts: [...domains.keys()],
    met: (count, random) => {
      const found = new Map<string, Fall>();
      for (let at = 0; at < count; at += 1) {
        const [narrowed] = ways(tree, true, domains, {meets, random});
        if (narrowed === undefined) continue;
        const fall = caseOf(domains, narrowed, random);
        found.set(JSON.stringify(fall), fall);
      }
      return [...found.values()];
    },
  };
}

function treeOf(model: GuideModel, index: number): Tree {
  const node = model.noder[index] ?? [NOD.alltid];
  const [kind = 0, first = 0, second = 0] = node;
  const parts = (): Tree[] => node.slice(1).map((child) => treeOf(model, child));
  switch (kind) {
    case NOD.alltid:
      return {kind: 'all', parts: []};
    case NOD.och:
      return {kind: 'all', parts: parts()};
    case NOD.eller:
      return {kind: 'any', parts: parts()};
    case NOD.inte:
      return {kind: 'not', part: treeOf(model, first)};
    case NOD.namn:
      return treeOf(model, second);
    default: {
      const fact = model.fakta[factOf(model, node)];
      if (fact?.typ === 'harledd') return derivedTree(model, fact.id, second);
      return {kind: 'leaf', node: index, fact: fact?.id ?? ''};
    }
  }
}

/** "The step is one of these", or "the value is one of these", as what the table must say for it. */
function derivedTree(model: GuideModel, fact: string, mask: number): Tree {
  const {steg} = model.nioAtta;
  const wanted = steg.flatMap((step, at) => {
    const place = fact === STEG ? at : NINE_EIGHT.indexOf(step.svar);
    return mask & (1 << (place + 1)) ? [at] : [];
  });
  return {
    kind: 'any',
    parts: wanted.map((at) => ({
      kind: 'all',
      parts: [
        treeOf(model, steg[at]?.nod ?? 0),
        ...steg.slice(0, at).map((step): Tree => ({
          kind: 'not',
          part: treeOf(model, step.nod),
        })),
      ],
    })),
  };
}

type Leaf = Extract<Tree, {kind: 'leaf'}>;

function leavesOf(tree: Tree): Leaf[] {
  if (tree.kind === 'leaf') return [tree];
  return tree.kind === 'not' ? leavesOf(tree.part) : tree.parts.flatMap(leavesOf);
}

/** For each leaf the answers that meet it, as the engine judges each answer by itself. */
function meetsOf(
  engine: Engine,
  domains: Domains,
  leaves: readonly Leaf[],
): ReadonlyMap<number, ReadonlySet<Svar | undefined>> {
  const meets = new Map(leaves.map((leaf) => [leaf.node, new Set<Svar | undefined>()]));
  for (const [fact, answers] of domains) {
    const own = leaves.filter((leaf) => leaf.fact === fact);
    for (const answer of answers) {
      const {states} = engine.run(answer === undefined ? {} : {[fact]: answer});
      for (const {node} of own) if (states[node] === SANT) meets.get(node)?.add(answer);
    }
  }
  return meets;
}

interface Search {
  readonly meets: ReadonlyMap<number, ReadonlySet<Svar | undefined>>;
  readonly random: () => number;
}

/** Each way to make the tree met, or not met, as what answers it leaves. Alternatives come in random order. */
function* ways(tree: Tree, want: boolean, domains: Domains, search: Search): Generator<Domains> {
  if (tree.kind === 'not') {
    yield* ways(tree.part, !want, domains, search);
  } else if (tree.kind === 'leaf') {
    const met = search.meets.get(tree.node);
    const left = domains.get(tree.fact)?.filter((answer) => met?.has(answer) === want) ?? [];
    if (left.length > 0) yield new Map(domains).set(tree.fact, left);
  } else if ((tree.kind === 'all') === want) {
    yield* together(tree.parts, want, domains, search);
  } else {
    for (const part of shuffled(tree.parts, search.random))
      yield* ways(part, want, domains, search);
  }
}

function* together(
  [first, ...rest]: readonly Tree[],
  want: boolean,
  domains: Domains,
  search: Search,
): Generator<Domains> {
  if (first === undefined) {
    yield domains;
    return;
  }
  for (const narrowed of ways(first, want, domains, search))
    yield* together(rest, want, narrowed, search);
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({item, key: random()}))
    .sort((a, b) => a.key - b.key)
    .map(({item}) => item);
}

/** One of the answers that are left to each fact that was narrowed; the others stay unanswered. */
function caseOf(domains: Domains, narrowed: Domains, random: () => number): Fall {
  const fall: Record<string, Svar> = {};
  for (const [fact, answers] of narrowed) {
    if (answers.length === domains.get(fact)?.length) continue;
    const answer = answers[Math.floor(random() * answers.length)];
    if (answer !== undefined) fall[fact] = answer;
  }
  return fall;
}
