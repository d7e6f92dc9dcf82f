import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import type {Library} from '../library/loadLibrary';
import {searchCitations, searchDocuments} from '../library/searchDocuments';
import {buildIndex} from '../search/build';

/** FlexSearch without what we do not use (15 kB less, 6 compressed). Not exported by name. */
const COMPACT = path.join(
  path.dirname(require.resolve('flexsearch')),
  'flexsearch.compact.module.min.js',
);

/**
 * Builds the search index from the library and gives it to the bundler as two files, which get the
 * hash of their content in their names. They are fetched when search is first opened, in
 * development as in the built site; no page loads them.
 */
export default function samsynSearch(): Plugin {
  return {
    name: 'samsyn-search',

    async allContentLoaded({allContent, actions}) {
      const library = allContent['samsyn-library']?.['default'] as Library;
      const {first, rest} = buildIndex(searchDocuments(library), searchCitations(library));
      await actions.createData('first.sokindex', JSON.stringify(first));
      await actions.createData('rest.sokindex', JSON.stringify(rest));
    },

    configureWebpack(_config, isServer) {
      return {
        resolve: {alias: {flexsearch$: COMPACT}},
        module: {
          rules: [
            {
              test: /\.sokindex$/,
              type: 'asset/resource',
              generator: {filename: 'assets/sok/[name].[contenthash:8].json', emit: !isServer},
            },
          ],
        },
      };
    },
  };
}
