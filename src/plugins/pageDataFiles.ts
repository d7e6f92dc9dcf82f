import type {Library} from '../library/loadLibrary';
import {allPages} from '../library/pages';
import {registerOf} from '../library/register';
import {lawPageData} from './views/lawData';
import {pageData} from './views/pageData';

const MODULES = '@generated/samsyn-library/default';

/** `docs/om/index.mdx` → `docs-om-index`. */
function flatName(file: string): string {
  return file.replace(/\.mdx$/, '').replaceAll('/', '-');
}

/**
 * The modules a page's text exports, by name: `samsyn`, its joined data, and on a law's page
 * `samsynLag`, the way to its provisions. A page whose front matter is wrong has none.
 */
export function pageDataModules(file: string, library: Library): Record<string, string> {
  const page = allPages(library).find((each) => each.file === file);
  if (!page) return {};
  const name = flatName(file);
  const law = lawPageData(page.url, library, registerOf(library));
  return {
    samsyn: `${MODULES}/sida-${name}.json`,
    ...(law && {samsynLag: `${MODULES}/kalla-${name}.js`}),
  };
}

/** The files those modules are, by name. */
export function pageDataFiles(library: Library): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const page of allPages(library)) {
    const name = flatName(page.file);
    files.set(`sida-${name}.json`, JSON.stringify(pageData(page, library)));
    const law = lawPageData(page.url, library, registerOf(library));
    if (!law) continue;
    files.set(`lag-${name}.json`, JSON.stringify(law));
    files.set(`kalla-${name}.js`, lazySource(`lag-${name}.json`));
  }
  return files;
}

/** A module after `LazyData`: on the server the data itself, in the browser only the way to it. */
function lazySource(json: string): string {
  return [
    `const server = SAMSYN_SERVER ? require('./${json}') : undefined;`,
    `export default {server, load: () => import('./${json}')};`,
    '',
  ].join('\n');
}
