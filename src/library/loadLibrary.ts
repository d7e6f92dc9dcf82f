import type {Problem} from '../content/problem';
import {sortProblems} from '../content/problem';
import {checks} from './checks';
import type {Contents} from './collections';
import {collections} from './collections';
import type {Reader} from './reader';
import {createReader} from './reader';

/** All content of the site, read once and checked, with everything that is wrong in it. */
export interface Library extends Contents {
  readonly root: string;
  /** Every content file there is, from the root. */
  readonly files: readonly string[];
  /** Files that some collection has read. */
  readonly read: ReadonlySet<string>;
  /** The day that review states are told for, YYYY-MM-DD. */
  readonly today: string;
  readonly problems: readonly Problem[];
}

export interface LoadOptions {
  /** The day that review states are told for, YYYY-MM-DD. */
  readonly today: string;
}

/** Reads every collection below `root` and checks the references between them. Never throws on bad content. */
export function loadLibrary(root: string, {today}: LoadOptions): Library {
  const {reader, problems, read} = createReader(root);
  const contents = readAll(reader);
  const library: Library = {...contents, root, files: reader.files, read, today, problems: []};
  const crossProblems = checks.flatMap((check) => check(library));
  return {...library, problems: sortProblems([...problems, ...crossProblems])};
}

function readAll(reader: Reader): Contents {
  const entries = Object.entries(collections).map(([name, read]) => [name, read(reader)]);
  return Object.fromEntries(entries) as Contents;
}
