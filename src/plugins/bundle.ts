import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import slimData from './slimData.cjs';

/** Keeps what the reader never needs out of the bundle. Every page carries it, so every kilobyte counts. */
export default function samsynBundle(): Plugin {
  return {
    name: 'samsyn-bundle',
    getClientModules: () => [path.join(__dirname, 'fetchAhead.ts')],
    configureWebpack(_config, isServer, {currentBundler}) {
      const {DefinePlugin} = currentBundler.instance;
      const plugins = [new DefinePlugin({SAMSYN_SERVER: JSON.stringify(isServer)})];
      // A syntax highlighter has no place in a knowledge base without code.
      const alias = {'prism-react-renderer': path.join(__dirname, 'prismStub.ts')};
      if (isServer) return {plugins, resolve: {alias}};
      return {
        plugins,
        // On the server the check of broken links reads the whole lists.
        module: {rules: [{test: slimData.test, use: path.join(__dirname, 'slimData.cjs')}]},
        resolve: {
          alias: {
            ...alias,
            tslib$: path.join(__dirname, 'tslibStub.ts'),
            nprogress: path.join(__dirname, 'progressStub.ts'),
            'react-helmet-async': path.join(__dirname, '../theme/_head/clientHelmet.tsx'),
          },
        },
      };
    },
  };
}
