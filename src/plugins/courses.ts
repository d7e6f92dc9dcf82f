import path from 'node:path';
import type {PluginConfig, PluginModule} from '@docusaurus/types';
import {currentContent} from './content';
import samsynCourses from './courseLibrary';
import {commonDocsOptions} from './docsOptions';
import {hasPages} from './folders';
import remarkLesson from './remarkLesson';

/** The courses are a second set of pages at /kurser; the set exists once it has a lesson. */
export function coursesPlugins(siteDir: string): PluginConfig[] {
  if (!hasPages(path.join(siteDir, 'courses'))) return [];
  const common = commonDocsOptions(siteDir);
  const lesson = [remarkLesson, {siteDir, library: () => currentContent(siteDir)}];
  return [
    samsynCourses as PluginModule,
    [
      '@docusaurus/plugin-content-docs',
      {
        ...common,
        // After the step that reads citations: what is added here is not text of the author's.
        beforeDefaultRemarkPlugins: [...(common.beforeDefaultRemarkPlugins ?? []), lesson],
        id: 'courses',
        path: 'courses',
        routeBasePath: 'kurser',
        sidebarPath: './src/plugins/courseSidebars.ts',
      },
    ],
  ];
}
