import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Keeps what the reader never needs out of the bundle: a syntax highlighter has no place in a
 * knowledge base without code (22 kB compressed on every page).
 */
export default function samsynBundle(): Plugin {
  return {
    name: 'samsyn-bundle',
    configureWebpack() {
      return {
        resolve: {
          alias: {'prism-react-renderer': path.join(__dirname, 'prismStub.ts')},
        },
      };
    },
  };
}
