import path from 'node:path';
import type {Library} from './loadLibrary';
import {generatedRoutes} from './routes';
import {isInsatsFile, pageUrl} from './urls';

/** Everything a reference can point to, by kind. A kind whose file could not be read is undefined: its references are not judged. */
export interface Known {
  readonly insats: ReadonlySet<string>;
  readonly kalla: ReadonlySet<string> | undefined;
  readonly term: ReadonlySet<string> | undefined;
  readonly lag: ReadonlySet<string> | undefined;
  readonly lagrum: ReadonlySet<string> | undefined;
  readonly behov: ReadonlySet<string> | undefined;
  readonly kurs: ReadonlySet<string>;
  /** Courses that have questions but no lesson yet: what points at them is not shown, and only warned of. */
  readonly kursPaVag: ReadonlySet<string>;
  readonly verktyg: ReadonlySet<string>;
  readonly situation: ReadonlySet<string>;
  readonly kontakt: ReadonlySet<string> | undefined;
  readonly sida: ReadonlySet<string>;
}

const cache = new WeakMap<Library, Known>();

/** What exists to point to. Records that are wrong in themselves still count: one fault, one message. */
export function known(library: Library): Known {
  const cached = cache.get(library);
  if (cached) return cached;
  const result: Known = {
    insats: new Set(library.files.filter(isInsatsFile).map((file) => path.posix.parse(file).name)),
    kalla: writtenIds(library, /^docs\/kallor\.yaml$/),
    term: writtenIds(library, /^docs\/ordlista\.yaml$/),
    lag: writtenIds(library, /^docs\/lagar\/lagar\.yaml$/),
    lagrum: writtenIds(library, /^docs\/lagar\/lagrum(?:\/[^/]+)?\.yaml$/),
    behov: needSlugs(library),
    kurs: courseIds(library),
    kursPaVag: coursesToCome(library),
    verktyg: new Set(
      library.files.flatMap((file) => match(file, /^docs\/verktyg\/([a-z0-9-]+)\.yaml$/)),
    ),
    situation: new Set(writtenIds(library, /^docs\/kontakter\/situationer\.yaml$/) ?? []),
    kontakt: writtenIds(library, /^docs\/kontakter\/kontakter\.yaml$/),
    sida: siteUrls(library),
  };
  cache.set(library, result);
  return result;
}

function writtenIds(library: Library, pattern: RegExp): ReadonlySet<string> | undefined {
  const lists = [...library.written].filter(([file]) => pattern.test(file)).map(([, ids]) => ids);
  if (lists.some((ids) => ids === undefined)) return undefined;
  return new Set(lists.flatMap((ids) => ids ?? []));
}

function needSlugs(library: Library): ReadonlySet<string> | undefined {
  const file = 'docs/guide/behov.yaml';
  if (library.files.includes(file) && library.behov.length === 0) return undefined;
  return new Set(library.behov.flatMap((entry) => entry.value.behov.map((need) => need.slug)));
}

function coursesToCome(library: Library): ReadonlySet<string> {
  const begun = courseIds(library);
  const folders = library.files.flatMap((file) => match(file, /^courses\/([^/]+)\/.*\.yaml$/));
  return new Set(folders.filter((folder) => !begun.has(folder)));
}

/** `sip` for a course, `sip/nar-och-hur` for a module: `courses/sip/01-nar-och-hur.mdx`. */
function courseIds(library: Library): ReadonlySet<string> {
  const modules = library.files.flatMap((file) => {
    const found = /^courses\/([^/]+)\/(?:\d+-)?([^/]+)\.mdx$/.exec(file);
    return found ? [`${found[1]}/${found[2]}`, String(found[1])] : [];
  });
  return new Set(modules);
}

function siteUrls(library: Library): ReadonlySet<string> {
  const pages = library.files.filter((file) => file.endsWith('.mdx')).map(pageUrl);
  return new Set([...pages, ...generatedRoutes(library)]);
}

function match(text: string, pattern: RegExp): string[] {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? [] : [found];
}
