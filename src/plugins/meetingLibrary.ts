import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Library} from '../library/loadLibrary';
import {currentContent, loadContent} from './content';
import {packageFiles} from './meetingViews';

/**
 * Writes the meeting packages to files that are fetched when a meeting needs them, and a module that
 * knows in which file each package lies.
 */
export default function samsynMeetings({siteDir}: LoadContext): Plugin<Library> {
  return {
    name: 'samsyn-meetings',

    getPathsToWatch: () => [
      `${siteDir}/courses/**/*.{mdx,yaml}`,
      `${siteDir}/docs/guide/**/*.yaml`,
    ],

    // A build reads the content once; while writing, a change must be seen at once.
    loadContent: () =>
      process.env['NODE_ENV'] === 'production' ? currentContent(siteDir) : loadContent(siteDir),

    async contentLoaded({content: library, actions}) {
      const ways: string[] = [];
      const loaders: string[] = [];
      for (const [name, file] of packageFiles(library)) {
        await actions.createData(`${name}.json`, JSON.stringify(file));
        loaders.push(`  '${name}': () => import('./${name}.json'),`);
        for (const id of Object.keys(file.paket)) ways.push(`  '${id}': '${name}',`);
      }
      const lines = [
        'export const files = {',
        ...loaders,
        '};',
        'export const ways = {',
        ...ways,
        '};',
        '',
      ];
      await actions.createData('paket.js', lines.join('\n'));
    },
  };
}
