import type {Library} from '../library/loadLibrary';
import {allPages} from '../library/pages';

/** Name of the file with a page's data: `docs/om/index.mdx` → `sida-docs-om-index.json`. */
export function pageDataName(file: string): string {
  return `sida-${file.replace(/\.mdx$/, '').replaceAll('/', '-')}.json`;
}

/** The module a page imports its data from; undefined for a page whose front matter is wrong. */
export function pageDataModule(file: string, library: Library): string | undefined {
  if (!allPages(library).some((page) => page.file === file)) return undefined;
  return `@generated/samsyn-library/default/${pageDataName(file)}`;
}
