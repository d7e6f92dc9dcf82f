import type {Options} from '@docusaurus/plugin-content-docs';
import {generateSidebar} from './sidebarItems';
import {CONTAINERS} from '../knowledge/kinds';
import {registerOf} from '../library/register';
import {currentContent} from './content';
import {pageDataModules} from './pageDataFiles';
import remarkSamsyn from './remarkSamsyn';

/** Options shared by Kunskapsbanken (docs/) and the courses (courses/). */
export function commonDocsOptions(siteDir: string): Partial<Options> {
  return {
    include: ['**/*.mdx'],
    numberPrefixParser: false,
    showLastUpdateTime: false,
    showLastUpdateAuthor: false,
    admonitions: {keywords: [...CONTAINERS], extendDefaults: false},
    sidebarItemsGenerator: generateSidebar,
    // Before the theme's own steps: headings, contents list and containers then meet finished text.
    beforeDefaultRemarkPlugins: [
      [
        remarkSamsyn,
        {
          siteDir,
          register: () => registerOf(currentContent(siteDir)),
          dataModules: (file: string) => pageDataModules(file, currentContent(siteDir)),
        },
      ],
    ],
  };
}

export function docsPresetOptions(siteDir: string): Partial<Options> {
  return {
    ...commonDocsOptions(siteDir),
    path: 'docs',
    routeBasePath: '/',
    sidebarPath: './src/plugins/sidebars.ts',
  };
}
