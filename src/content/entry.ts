import type {z} from 'zod';
import {splitFrontMatter} from './frontMatter';
import type {BodyFacts, BodyRules} from './mdxBody';
import {readBody} from './mdxBody';
import type {Position, Problem} from './problem';
import {readText} from './readText';
import type {YamlString, YamlText} from './yamlFile';
import {readYaml} from './yamlFile';
import type {Locator} from './zodProblems';
import {validate} from './zodProblems';

/** One checked record and where it stands. */
export interface Entry<T> {
  readonly value: T;
  readonly file: string;
  /** Where a field of the record stands; the empty path is the record itself. */
  readonly at: (...path: PropertyKey[]) => Position;
  /** Every text in the record, paths counted from the record. */
  readonly texts: readonly YamlString[];
}

/** A page: its checked front matter and what its text holds. */
export interface PageEntry<T> extends Entry<T> {
  readonly body: BodyFacts;
}

export interface Read<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** A list read from YAML. */
export interface ReadList<T> extends Read<Entry<T>[]> {
  /** Every id or slug written in the file, also of items that are wrong; undefined when the file could not be read. */
  readonly ids: readonly string[] | undefined;
}

/** Makes a problem at a field of an entry. */
export function entryProblem(
  entry: Pick<Entry<unknown>, 'file' | 'at'>,
  path: readonly PropertyKey[],
  what: string,
  mend: string,
  level: Problem['level'] = 'fel',
): Problem {
  const field = path
    .map((part, index) =>
      typeof part === 'number' ? `[${part + 1}]` : index === 0 ? String(part) : `.${String(part)}`,
    )
    .join('');
  return {file: entry.file, ...entry.at(...path), field, what, mend, level};
}

/** Reads a YAML file that holds a list; each item is checked by itself, so one bad item hides no other. */
export function readYamlList<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
): ReadList<z.output<S>> {
  const yaml = readYamlFile(root, file);
  if (yaml.value === undefined) return {value: [], problems: yaml.problems, ids: undefined};
  const {data, locator, texts} = yaml.value;
  if (!Array.isArray(data)) {
    const what = data === null || data === undefined ? 'filen är tom' : 'filen ska vara en lista';
    const problem = topProblem(file, what, 'börja varje post med ett bindestreck: - id: …');
    return {value: [], problems: [...yaml.problems, problem], ids: undefined};
  }
  const problems = [...yaml.problems];
  const textsOf = byItem(texts);
  const entries = data.flatMap((item: unknown, index): Entry<z.output<S>>[] => {
    const inside = within(locator, index);
    const checked = validate(schema, item, file, inside);
    problems.push(...checked.problems);
    if (!checked.result.ok) return [];
    return [entryOf(checked.result.value, file, inside, textsOf(index))];
  });
  return {value: entries, problems, ids: data.flatMap(writtenId)};
}

/** Reads a YAML file that holds one group of fields. */
export function readYamlObject<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
): Read<Entry<z.output<S>> | undefined> {
  const yaml = readYamlFile(root, file);
  if (yaml.value === undefined) return {value: undefined, problems: yaml.problems};
  const {data, locator, texts} = yaml.value;
  const checked = validate(schema, data ?? {}, file, locator);
  return {
    value: checked.result.ok ? entryOf(checked.result.value, file, locator, texts) : undefined,
    problems: [...yaml.problems, ...checked.problems],
  };
}

/** Reads an MDX page: front matter against the schema, and the text. Both are checked even when one fails. */
export function readPage<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  rules: BodyRules,
): Read<PageEntry<z.output<S>> | undefined> {
  const source = readText(root, file);
  if (!source.ok) return {value: undefined, problems: source.problems};
  const split = splitFrontMatter(source.text, file);
  if (split.problems.length > 0) {
    return {value: undefined, problems: [...source.problems, ...split.problems]};
  }
  const yaml = readYaml(split.yaml, {file, lineOffset: 1});
  const body = readBody(split.body, file, rules);
  const problems = [...source.problems, ...yaml.problems, ...body.problems];
  if (yaml.problems.length > 0) return {value: undefined, problems};
  const checked = validate(schema, yaml.data ?? {}, file, yaml.locator);
  problems.push(...checked.problems);
  if (!checked.result.ok) return {value: undefined, problems};
  const entry = entryOf(checked.result.value, file, yaml.locator, yaml.texts);
  return {value: {...entry, body}, problems};
}

function writtenId(item: unknown): string[] {
  if (typeof item !== 'object' || item === null || !('id' in item)) return [];
  return typeof item.id === 'string' ? [item.id] : [];
}

function readYamlFile(root: string, file: string): Read<YamlText | undefined> {
  const source = readText(root, file);
  if (!source.ok) return {value: undefined, problems: source.problems};
  const yaml = readYaml(source.text, {file});
  const problems = [...source.problems, ...yaml.problems];
  return {value: yaml.problems.length > 0 ? undefined : yaml, problems};
}

function entryOf<T>(
  value: T,
  file: string,
  locator: Locator,
  texts: readonly YamlString[],
): Entry<T> {
  return {value, file, at: (...path) => locator.valueAt(path), texts};
}

function within(locator: Locator, index: number): Locator {
  return {
    valueAt: (path) => locator.valueAt([index, ...path]),
    keyAt: (path) => locator.keyAt([index, ...path]),
  };
}

/** The texts of each list item, with paths counted from the item. */
function byItem(texts: readonly YamlString[]): (index: number) => YamlString[] {
  const items = new Map<PropertyKey | undefined, YamlString[]>();
  for (const text of texts) {
    const [index, ...path] = text.path;
    const list = items.get(index) ?? [];
    list.push({...text, path});
    items.set(index, list);
  }
  return (index) => items.get(index) ?? [];
}

function topProblem(file: string, what: string, mend: string): Problem {
  return {file, line: 1, column: 1, field: '', what, mend, level: 'fel'};
}
