import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Library} from '../library/loadLibrary';
import {isDraft, listFaults, loadContent, openData} from './content';
import {contentRoutes, DATA_ROUTES} from './dataRoutes';
import {pageDataFiles} from './pageDataFiles';
import type {DataRoute} from './routeTypes';
import {routeExists} from './routes';

/**
 * Hands the library to Docusaurus: pages with data become routes, each with its own file of data,
 * loaded only there. Nothing is put in global data.
 */
export default function samsynLibrary({siteDir}: LoadContext): Plugin<Library> {
  // Read before any other plugin reads a page, so that a build stops with our list and not with
  // the first file another plugin stumbles on.
  if (process.env['NODE_ENV'] === 'production' && !isDraft()) stopOnFaults(loadContent(siteDir));

  return {
    name: 'samsyn-library',

    getPathsToWatch: () =>
      ['docs', 'courses'].map((folder) => `${siteDir}/${folder}/**/*.{mdx,yaml}`),

    loadContent: () => loadContent(siteDir),

    async contentLoaded({content: library, actions}) {
      const faults = listFaults(library);
      if (faults) console.error(`\n${faults}\n`);
      for (const [name, text] of pageDataFiles(library)) await actions.createData(name, text);
      const exists = (path: string) => routeExists(siteDir, path);
      const files = new Map<DataRoute['data'], string>();
      for (const route of [...DATA_ROUTES, ...contentRoutes(library)]) {
        const name = route.path.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'start';
        // Pages with the same data share one file, so that the reader fetches it once.
        const data =
          files.get(route.data) ??
          (await actions.createData(`${name}.json`, JSON.stringify(route.data(library, exists))));
        files.set(route.data, data);
        actions.addRoute({
          path: route.path,
          component: route.component,
          exact: true,
          modules: {data},
        });
      }
    },

    async postBuild({content: library, outDir}) {
      const folder = path.join(outDir, 'data');
      await fs.mkdir(folder, {recursive: true});
      for (const [name, data] of openData(library)) {
        await fs.writeFile(path.join(folder, name), `${JSON.stringify(data, null, 1)}\n`);
      }
    },
  };
}

function stopOnFaults(library: Library): void {
  const faults = listFaults(library);
  if (faults) throw new Error(faults);
}
