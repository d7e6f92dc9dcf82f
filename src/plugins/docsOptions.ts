import type {Options} from '@docusaurus/plugin-content-docs';
import {generateSidebar} from './sidebarItems';
import {CONTAINERS} from '../knowledge/kinds';

/** Options shared by Kunskapsbanken (docs/) and the courses (courses/). */
export function commonDocsOptions(): Partial<Options> {
  return {
    include: ['**/*.mdx'],
    numberPrefixParser: false,
    showLastUpdateTime: false,
    showLastUpdateAuthor: false,
    admonitions: {keywords: [...CONTAINERS], extendDefaults: false},
    sidebarItemsGenerator: generateSidebar,
  };
}

export function docsPresetOptions(_siteDir: string): Partial<Options> {
  return {
    ...commonDocsOptions(),
    path: 'docs',
    routeBasePath: '/',
    sidebarPath: './src/plugins/sidebars.ts',
  };
}
