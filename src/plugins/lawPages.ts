import {registerOf} from '../library/register';
import type {Library} from '../library/loadLibrary';
import type {DataRoute} from './routeTypes';
import {lawPageData} from './views/lawData';

/** A page for each law that nobody has written a text about. */
export function lawPages(library: Library): DataRoute[] {
  const written = new Set(library.sidor.map((page) => page.url));
  return library.lagar
    .map(({value}) => `/lagar/${value.id}/`)
    .filter((url) => !written.has(url))
    .map((path) => ({path, component: '@site/src/knowledge/ui/LawPage.tsx', data: pageOf(path)}));
}

function pageOf(path: string): DataRoute['data'] {
  return (library) => lawPageData(path, library, registerOf(library));
}
