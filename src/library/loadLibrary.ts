import type {Problem} from '../content/problem';
import {sortProblems} from '../content/problem';
import {checks} from './checks';
import type {Contents} from './collections';
import {collections} from './collections';
import type {Reader, ReadTrace} from './reader';
import {createReader} from './reader';

/** All content of the site, read once, with everything that is wrong in it. */
export interface Library extends Contents, ReadTrace {
  readonly root: string;
  /** The day that review states are told for, YYYY-MM-DD. */
  readonly today: string;
  /** Everything that is wrong, sorted by file and line. */
  readonly problems: readonly Problem[];
}

export interface LoadOptions {
  /** The day that review states are told for, YYYY-MM-DD. */
  readonly today: string;
}

/** Reads every collection below `root` and checks the references between them. Never throws on bad content. */
export function loadLibrary(root: string, {today}: LoadOptions): Library {
  const {reader, trace} = createReader(root);
  const contents = readAll(reader);
  const library: Library = {...contents, ...trace, root, today};
  const crossProblems = checks.flatMap((check) => check(library));
  return {...library, problems: sortProblems([...trace.problems, ...crossProblems])};
}

function readAll(reader: Reader): Contents {
  const entries = Object.entries(collections).map(([name, read]) => [name, read(reader)]);
  return Object.fromEntries(entries) as Contents;
}
