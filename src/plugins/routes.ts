import fs from 'node:fs';
import path from 'node:path';
import {DATA_ROUTES} from './dataRoutes';
import {hasPages} from './folders';

/**
 * Does an address of our own exist in this build? Looks where the page would come from: a route
 * with data, a page in src/pages, a page in docs/ or the courses.
 */
export function routeExists(siteDir: string, to: string): boolean {
  if (DATA_ROUTES.some((route) => route.path === to)) return true;
  const name = to.replace(/^\/|\/$/g, '');
  if (name === 'kurser') return hasPages(path.join(siteDir, 'courses'));
  return [
    `docs/${name}.mdx`,
    `docs/${name}/index.mdx`,
    `src/pages/${name}.tsx`,
    `src/pages/${name}/index.tsx`,
  ].some((file) => fs.existsSync(path.join(siteDir, file)));
}

/** Where the search form asks: the search page when it exists, else the catalogue, else nowhere. */
export function searchPath(siteDir: string): string | null {
  return ['/sok/', '/insatser/'].find((path) => routeExists(siteDir, path)) ?? null;
}
