import fs from 'node:fs';
import path from 'node:path';
import type {z} from 'zod';
import type {Entry, PageEntry, Read} from '../content/entry';
import {readPage, readYamlList, readYamlObject} from '../content/entry';
import {findFiles} from '../content/findFiles';
import type {Problem} from '../content/problem';
import {bodyRules} from './bodyRules';

/** What a collection reads through. Everything that is wrong goes to one sink. */
export interface Reader {
  /** Every content file, as paths from the root, sorted. */
  readonly files: readonly string[];
  readonly matching: (pattern: RegExp) => readonly string[];
  /** The items of every YAML list whose path matches. */
  readonly list: <S extends z.ZodType>(pattern: RegExp, schema: S) => Entry<z.output<S>>[];
  /** Every YAML file, one group of fields each, whose path matches. */
  readonly objects: <S extends z.ZodType>(pattern: RegExp, schema: S) => Entry<z.output<S>>[];
  readonly pages: <S extends z.ZodType>(
    files: readonly string[],
    schema: S,
  ) => PageEntry<z.output<S>>[];
}

/** What reading left behind besides the records. */
export interface ReadTrace {
  readonly problems: readonly Problem[];
  readonly files: readonly string[];
  /** Files that some collection has read. */
  readonly read: ReadonlySet<string>;
  /** Ids written in each YAML list, also of items that are wrong; undefined when the file could not be read. */
  readonly written: ReadonlyMap<string, readonly string[] | undefined>;
}

/** Folders that hold content. Courses may be missing. */
export const CONTENT_FOLDERS = ['docs', 'courses'] as const;

/** A reader for the content below a root; its trace fills as collections are read. */
export function createReader(root: string): {reader: Reader; trace: ReadTrace} {
  const present = CONTENT_FOLDERS.filter(
    (folder) => folder === 'docs' || fs.existsSync(path.join(root, folder)),
  );
  const found = present.map((folder) => findFiles(root, folder));
  const files = found.flatMap((each) => each.files);
  const problems = found.flatMap((each) => each.problems);
  const read = new Set<string>();
  const written = new Map<string, readonly string[] | undefined>();

  const take = <T>(file: string, result: Read<T>): T => {
    read.add(file);
    problems.push(...result.problems);
    return result.value;
  };
  const matching = (pattern: RegExp): readonly string[] =>
    files.filter((file) => pattern.test(file));
  const defined = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

  const reader: Reader = {
    files,
    matching,
    list: (pattern, schema) =>
      matching(pattern).flatMap((file) => {
        const result = readYamlList(root, file, schema);
        written.set(file, result.ids);
        return take(file, result);
      }),
    objects: (pattern, schema) =>
      matching(pattern).flatMap((file) => defined(take(file, readYamlObject(root, file, schema)))),
    pages: (list, schema) =>
      list.flatMap((file) => defined(take(file, readPage(root, file, schema, bodyRules)))),
  };
  return {reader, trace: {problems, files, read, written}};
}
