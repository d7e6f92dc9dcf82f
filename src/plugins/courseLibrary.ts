import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Library} from '../library/loadLibrary';
import {currentContent, loadContent} from './content';
import {lessonDataName, moduleView} from './courseViews';

/**
 * Writes each lesson's data and questions to a file of their own, and a module that knows the way to
 * each by the lesson's id: a round over several modules then loads only those it asks about.
 */
export default function samsynCourses({siteDir}: LoadContext): Plugin<Library> {
  return {
    name: 'samsyn-courses',

    getPathsToWatch: () => [`${siteDir}/courses/**/*.{mdx,yaml}`],

    // A build reads the content once; while writing, a change must be seen at once.
    loadContent: () =>
      process.env['NODE_ENV'] === 'production' ? currentContent(siteDir) : loadContent(siteDir),

    async contentLoaded({content: library, actions}) {
      const ways: string[] = [];
      for (const lesson of library.moduler) {
        const name = lessonDataName(lesson.file);
        await actions.createData(name, JSON.stringify(moduleView(lesson, library)));
        ways.push(`  '${lesson.value.modul}': () => import('./${name}'),`);
      }
      await actions.createData('fragebank.js', ['export default {', ...ways, '};', ''].join('\n'));
    },
  };
}
