import type {PageHeadData} from '../../knowledge/pageView';
import type {Library} from '../../library/loadLibrary';
import type {AnyPage} from '../../library/pages';
import {folderLabel} from '../folders';
import {routeExists} from '../routes';

/** The folders a page lies in, as places: `docs/insatser/lss/x.mdx` → Insatser, LSS. */
export function sectionPath(page: AnyPage, library: Library): PageHeadData['path'] {
  const folders = page.file.split('/').slice(1, -1);
  const places = folders.map((_, index) => {
    const folder = folders.slice(0, index + 1).join('/');
    const address = `/${folder}/`;
    return {
      text: folderLabel(folder),
      to: routeExists(library.root, address) ? address : undefined,
    };
  });
  // A section's first page is that section.
  return places.filter(({to}) => to !== page.url);
}
