import type {z} from 'zod';
import type {Entry, PageEntry, Read} from '../content/entry';
import {readPage, readYamlList, readYamlObject} from '../content/entry';
import {findFiles} from '../content/findFiles';
import type {Problem} from '../content/problem';
import {bodyRules} from './bodyRules';

/** What a collection reads through: the files there are, and one sink for everything that is wrong. */
export interface Reader {
  readonly root: string;
  /** Every content file, from the root, sorted. */
  readonly files: readonly string[];
  readonly matching: (pattern: RegExp) => readonly string[];
  readonly list: <S extends z.ZodType>(pattern: RegExp, schema: S) => Entry<z.output<S>>[];
  readonly objects: <S extends z.ZodType>(pattern: RegExp, schema: S) => Entry<z.output<S>>[];
  readonly pages: <S extends z.ZodType>(
    files: readonly string[],
    schema: S,
  ) => PageEntry<z.output<S>>[];
  readonly report: (...problems: readonly Problem[]) => void;
}

/** Folders that hold content. */
export const CONTENT_FOLDERS = ['docs', 'courses'] as const;

/** A reader for the content below a root; `problems` and `read` fill as collections are read. */
export function createReader(root: string): {
  reader: Reader;
  problems: Problem[];
  read: Set<string>;
} {
  const problems: Problem[] = [];
  const read = new Set<string>();
  const found = CONTENT_FOLDERS.map((folder) => findFiles(root, folder));
  const files = found.flatMap((each) => each.files);
  found.forEach((each) => problems.push(...each.problems));

  const take = <T>(file: string, result: Read<T>): T => {
    read.add(file);
    problems.push(...result.problems);
    return result.value;
  };
  const matching = (pattern: RegExp): readonly string[] =>
    files.filter((file) => pattern.test(file));
  const defined = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

  const reader: Reader = {
    root,
    files,
    matching,
    list: (pattern, schema) =>
      matching(pattern).flatMap((file) => take(file, readYamlList(root, file, schema))),
    objects: (pattern, schema) =>
      matching(pattern).flatMap((file) => defined(take(file, readYamlObject(root, file, schema)))),
    pages: (list, schema) =>
      list.flatMap((file) => defined(take(file, readPage(root, file, schema, bodyRules)))),
    report: (...more) => problems.push(...more),
  };
  return {reader, problems, read};
}
