import type {z} from 'zod';
import type {Position, Problem} from './problem';
import {splitMessage} from './problem';
import {nearest} from './suggest';
import {swedishMessage, UNFOLD} from './zodMessages';

/** Where a value stands, given its path from the top of the document. */
export interface Locator {
  /** Position of the value at the path, or of the nearest thing above it that exists. */
  valueAt(path: readonly PropertyKey[]): Position;
  /** Position of a key itself, for keys that should not be there. */
  keyAt(path: readonly PropertyKey[]): Position;
}

export type Validated<T> = {ok: true; value: T} | {ok: false};

/** Checks data against a schema; every issue becomes a problem with file, line and field. */
export function validate<S extends z.ZodType>(
  schema: S,
  data: unknown,
  file: string,
  locator: Locator,
): {result: Validated<z.output<S>>; problems: Problem[]} {
  const parsed = schema.safeParse(data, {error: swedishMessage, reportInput: true});
  if (parsed.success) return {result: {ok: true, value: parsed.data}, problems: []};
  const known = knownKeys(schema);
  const issues = withoutEchoes(parsed.error.issues);
  const problems = issues.flatMap((issue) => issueProblems(issue, [], known, locator));
  return {result: {ok: false}, problems: problems.map((problem) => ({...problem, file}))};
}

/** A value of the wrong type is also too short, too long or of wrong form; the type says it all. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const placeOf = (issue: Issue): string => JSON.stringify(issue.path.map(String));
  const wrongType = new Set(
    issues.filter((issue) => issue.code === 'invalid_type').map((issue) => placeOf(issue)),
  );
  return issues.filter((issue) => issue.code === 'invalid_type' || !wrongType.has(placeOf(issue)));
}

type Issue = z.core.$ZodIssue;
type KeysAt = (path: readonly PropertyKey[]) => readonly string[];

function issueProblems(
  issue: Issue,
  above: readonly PropertyKey[],
  keysAt: KeysAt,
  locator: Locator,
): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, keysAt(path), locator));
  }
  if (issue.code === 'invalid_union' && issue.message === UNFOLD) {
    return unfoldUnion(issue.errors, path, keysAt, locator);
  }
  if (
    (issue.code === 'invalid_key' || issue.code === 'invalid_element') &&
    issue.message === UNFOLD
  ) {
    return issue.issues.flatMap((inner) => issueProblems(inner, path, keysAt, locator));
  }
  return [problemAt(path, locator.valueAt(path), splitMessage(issue.message))];
}

/** Speaks for the branch the author most likely meant: one whose outermost type is right. */
function unfoldUnion(
  branches: readonly (readonly Issue[])[],
  path: readonly PropertyKey[],
  keysAt: KeysAt,
  locator: Locator,
): Problem[] {
  const near = branches.filter((issues) => !issues.some(isOutermostTypeIssue));
  const chosen = near.length > 0 ? near[near.length - 1] : branches[branches.length - 1];
  if (!chosen || chosen.length === 0) {
    return [problemAt(path, locator.valueAt(path), {what: 'fel värde', mend: 'rätta värdet'})];
  }
  return chosen.flatMap((issue) => issueProblems(issue, path, keysAt, locator));
}

function isOutermostTypeIssue(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_type';
}

function unknownKey(
  key: string,
  path: readonly PropertyKey[],
  allowed: readonly string[],
  locator: Locator,
): Problem {
  const near = nearest(key, allowed);
  const list = allowed.length > 0 ? ` Fält som finns: ${allowed.join(', ')}` : '';
  const mend = near
    ? `menade du ”${near}”? Rätta stavningen eller ta bort fältet`
    : `ta bort fältet eller rätta namnet.${list}`;
  const full = [...path, key];
  return problemAt(full, locator.keyAt(full), {what: `okänt fält ”${key.slice(0, 80)}”`, mend});
}

function problemAt(
  path: readonly PropertyKey[],
  position: Position,
  message: {what: string; mend: string},
): Problem {
  return {file: '', ...position, field: formatPath(path), ...message, level: 'fel'};
}

/** `alder.min`, `passarInte[0].text`: the path as an editor reads it, list places counted from 1. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part + 1}]`;
      const name = String(part).slice(0, 80);
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

/** Follows a path through a schema to the keys an object allows there, for "menade du …?". */
function knownKeys(schema: z.ZodType): KeysAt {
  return (path) => {
    let candidates: z.core.$ZodType[] = expand(schema);
    for (const part of path) {
      candidates = candidates.flatMap((candidate) => step(candidate, part)).flatMap(expand);
    }
    return [...new Set(candidates.flatMap((candidate) => Object.keys(shapeOf(candidate) ?? {})))];
  };
}

type Def = z.core.$ZodTypes['_zod']['def'];

const defOf = (schema: z.core.$ZodType): Def => schema._zod.def as Def;

function shapeOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> | undefined {
  const def = defOf(schema);
  return def.type === 'object' ? def.shape : undefined;
}

/** Sees through optional, default, pipe, lazy and union to the schemas that hold structure. */
function expand(schema: z.core.$ZodType): z.core.$ZodType[] {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'nonoptional':
    case 'catch':
      return expand(def.innerType);
    case 'pipe':
      return [...expand(def.in), ...expand(def.out)];
    case 'lazy':
      return expand(def.getter());
    case 'union':
      return def.options.flatMap(expand);
    case 'intersection':
      return [...expand(def.left), ...expand(def.right)];
    default:
      return [schema];
  }
}

function step(schema: z.core.$ZodType, part: PropertyKey): z.core.$ZodType[] {
  const def = defOf(schema);
  if (def.type === 'array') return [def.element];
  if (def.type === 'record') return [def.valueType];
  const child = shapeOf(schema)?.[String(part)];
  return child ? [child] : [];
}
