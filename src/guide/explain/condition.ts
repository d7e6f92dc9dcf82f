import type {GuideModel} from '../model';
import {NOD} from '../model';

/** A condition as it stands in the rules, without any case: what the reader is to see of it. */
export type Condition =
  | {readonly kind: 'leaf'; readonly text: string}
  /** A named condition; what it means is told in its own place. */
  | {readonly kind: 'name'; readonly text: string; readonly name: string}
  | {readonly kind: 'not'; readonly part: Condition}
  | {readonly kind: 'all' | 'any'; readonly parts: readonly Condition[]};

/** A node and all its parts. `A och B eller A och C` is told as `A och (B eller C)`: the same, read once. */
export function conditionOf(model: GuideModel, texts: readonly string[], index: number): Condition {
  const node = model.noder[index] ?? [NOD.alltid];
  const [kind = 0, first = 0] = node;
  const part = (child: number): Condition => conditionOf(model, texts, child);
  if (kind === NOD.och) return joined('all', node.slice(1).map(part));
  if (kind === NOD.eller) return factored(model, node.slice(1), part);
  if (kind === NOD.inte) return {kind: 'not', part: part(first)};
  const text = texts[index] ?? '';
  if (kind === NOD.namn) return {kind: 'name', text, name: model.namn[first]?.namn ?? ''};
  return {kind: 'leaf', text};
}

/** What a name stands for; undefined when no rule uses it. */
export function meaningOf(
  model: GuideModel,
  texts: readonly string[],
  name: number,
): Condition | undefined {
  const node = model.noder.find(([kind, index]) => kind === NOD.namn && index === name);
  return node && conditionOf(model, texts, node[2] ?? 0);
}

/** What a line asks for beyond its rule; undefined when it asks for nothing more. */
export function beyond(
  model: GuideModel,
  texts: readonly string[],
  line: number,
  rule: number,
): Condition | undefined {
  if (line === rule) return undefined;
  const own = conjuncts(model, rule);
  const rest = conjuncts(model, line).filter((node) => node !== rule && !own.includes(node));
  if (rest.length === 0) return conditionOf(model, texts, line);
  return joined(
    'all',
    rest.map((node) => conditionOf(model, texts, node)),
  );
}

function conjuncts(model: GuideModel, index: number): readonly number[] {
  const node = model.noder[index] ?? [NOD.alltid];
  return node[0] === NOD.och ? node.slice(1) : [index];
}

/** What all alternatives demand is told once, before what they differ in. */
function factored(
  model: GuideModel,
  alternatives: readonly number[],
  part: (node: number) => Condition,
): Condition {
  const each = alternatives.map((node) => conjuncts(model, node));
  const [first = []] = each;
  const shared = first.filter((node) => each.every((nodes) => nodes.includes(node)));
  const rests = each.map((nodes) => nodes.filter((node) => !shared.includes(node)));
  if (shared.length === 0 || rests.some((rest) => rest.length === 0)) {
    return joined('any', alternatives.map(part));
  }
  const differing = joined(
    'any',
    rests.map((rest) => joined('all', rest.map(part))),
  );
  return joined('all', [...shared.map(part), differing]);
}

/** Parts in one list: `(A och B) och C` is `A och B och C`, and one part stands by itself. */
function joined(kind: 'all' | 'any', parts: readonly Condition[]): Condition {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [only] = flat;
  return flat.length === 1 && only ? only : {kind, parts: flat};
}

/** A condition as one sentence, with `och` and `eller` written out. */
export function sentence(condition: Condition): string {
  switch (condition.kind) {
    case 'all':
      return condition.parts.map((part) => inAll(part)).join(' OCH ');
    case 'any':
      return condition.parts.map(sentence).join(' ELLER ');
    case 'not':
      return `INTE (${sentence(condition.part)})`;
    default:
      return condition.text;
  }
}

/** "Something of this" inside "all of this" would otherwise be read the wrong way. */
function inAll(part: Condition): string {
  return part.kind === 'any' ? `(${sentence(part)})` : sentence(part);
}

/** The names a condition uses, each once, in order. */
export function namesIn(condition: Condition): string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return [...new Set(condition.parts.flatMap(namesIn))];
    case 'not':
      return namesIn(condition.part);
    case 'name':
      return [condition.name];
    default:
      return [];
  }
}
