import path from 'node:path';
import type {PluginConfig} from '@docusaurus/types';
import {commonDocsOptions} from './docsOptions';
import {hasPages} from './folders';

/** The courses are a second set of pages at /kurser; the set exists once it has a lesson. */
export function coursesPlugins(siteDir: string): PluginConfig[] {
  if (!hasPages(path.join(siteDir, 'courses'))) return [];
  return [
    [
      '@docusaurus/plugin-content-docs',
      {
        ...commonDocsOptions(siteDir),
        id: 'courses',
        path: 'courses',
        routeBasePath: 'kurser',
        sidebarPath: './src/plugins/courseSidebars.ts',
      },
    ],
  ];
}
