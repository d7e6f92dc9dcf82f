import type {Library} from '../library/loadLibrary';
import {allPages, type AnyPage} from '../library/pages';
import {registerOf} from '../library/register';
import {lawPageData, oldRowsOf} from './views/lawData';
import {contactsOfPage} from './views/pageContacts';
import {isInsatsPage, pageData, pageHead, type PageModule} from './views/pageData';

const MODULES = '@generated/samsyn-library/default';

/** `docs/om/index.mdx` → `docs-om-index`. */
function flatName(file: string): string {
  return file.replace(/\.mdx$/, '').replaceAll('/', '-');
}

/** Large parts of a page that the server draws, by the name the theme finds them under. */
function lazyParts(page: AnyPage, library: Library): [string, unknown][] {
  const register = registerOf(library);
  const parts: [string, unknown][] = [
    ['samsynLag', lawPageData(page.url, library, register)],
    ['samsynGamla', oldRowsOf(page.url, library, register)],
    ['samsynKontakt', contactsOfPage(page, library)],
    ['samsynInsats', isInsatsPage(page) ? pageData(page, library) : undefined],
  ];
  return parts.filter(([, data]) => data !== undefined);
}

/**
 * The modules a page's text exports, by name: `samsyn`, its joined data, and the ways to its large
 * parts. A page whose front matter is wrong has none.
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
    files.set(`sida-${name}.json`, JSON.stringify(pageModule(page, library)));
    for (const [part, data] of lazyParts(page, library)) {
      files.set(`${part}-${name}.json`, JSON.stringify(data));
      files.set(`${part}-${name}.js`, lazySource(`${part}-${name}.json`));
    }
  }
  return files;
}

function pageModule(page: AnyPage, library: Library): PageModule {
  const head = pageHead(page, library);
  return isInsatsPage(page) ? {head} : {head, data: pageData(page, library)};
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
