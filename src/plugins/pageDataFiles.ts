import type {Library} from '../library/loadLibrary';
import {allPages, type AnyPage} from '../library/pages';
import {contactsOfPage} from './views/pageContacts';
import {pageData, pageHead} from './views/pageData';

const MODULES = '@generated/samsyn-library/default';

/** `docs/om/index.mdx` → `docs-om-index`. */
function flatName(file: string): string {
  return file.replace(/\.mdx$/, '').replaceAll('/', '-');
}

/** What a page fetches only when it must be drawn in the browser, by the name the theme finds it under. */
function lazyParts(page: AnyPage, library: Library): [string, unknown][] {
  const parts: [string, unknown][] = [
    ['samsynSida', pageData(page, library)],
    ['samsynKontakt', contactsOfPage(page, library)],
  ];
  return parts.filter(([, data]) => data !== undefined);
}

/**
 * The modules a page's text exports, by name: `samsyn`, its head, and the ways to what it
 * fetches only when it must. A page whose front matter is wrong has none.
 */
export function pageDataModules(file: string, library: Library): Record<string, string> {
  const page = allPages(library).find((each) => each.file === file);
  if (!page) return {};
  const name = flatName(file);
  return {
    samsyn: `${MODULES}/sida-${name}.json`,
    ...Object.fromEntries(
      lazyParts(page, library).map(([part]) => [part, `${MODULES}/${part}-${name}.js`]),
    ),
  };
}

/** The files those modules are, by name. */
export function pageDataFiles(library: Library): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const page of allPages(library)) {
    const name = flatName(page.file);
    files.set(`sida-${name}.json`, JSON.stringify({head: pageHead(page, library)}));
    for (const [part, data] of lazyParts(page, library)) {
      files.set(`${part}-${name}.json`, JSON.stringify(data));
      files.set(`${part}-${name}.js`, lazySource(`${part}-${name}.json`));
    }
  }
  return files;
}

/**
 * A module after `LazyData`: on the server the data itself, in the browser only the way to it. It is
 * fetched as a file and not as a part of the program, so that the list of parts, which every page
 * carries, does not grow with every page written.
 */
function lazySource(json: string): string {
  return [
    `const server = SAMSYN_SERVER ? require('./${json}') : undefined;`,
    `const load = () => fetch(new URL('./${json}', import.meta.url))`,
    '  .then((response) => response.json())',
    '  .then((data) => ({default: data}));',
    'export default {server, load};',
    '',
  ].join('\n');
}
