import type {Library} from '../library/loadLibrary';
import {CATALOGUE_ROUTES} from './catalogueRoutes';
import {coursePages, COURSE_ROUTES} from './courseRoutes';
import {CONTACTS_ROUTE, nodePages} from './contactPages';
import {GUIDE_ROUTES} from './guideRoutes';
import {
  glossaryData,
  knowledgeBankData,
  newsData,
  requirementsData,
  sourcesData,
} from './knowledgeData';
import {lawPages} from './lawPages';
import {MEETING_ROUTES} from './meetingRoutes';
import type {DataRoute} from './routeTypes';
import {startData} from './startData';
import {toolPages, TOOLS_ROUTE} from './toolPages';

/** Pages with fixed addresses. A room adds its own here, on one entry; menus follow by themselves. */
export const DATA_ROUTES: readonly DataRoute[] = [
  {path: '/', component: '@site/src/pages/_start/StartPage.tsx', data: startData},
  {
    path: '/kunskapsbanken/',
    component: '@site/src/knowledge/ui/KnowledgeBankPage.tsx',
    data: knowledgeBankData,
  },
  {path: '/ordlista/', component: '@site/src/knowledge/ui/GlossaryPage.tsx', data: glossaryData},
  {path: '/kallor/', component: '@site/src/knowledge/ui/SourcesPage.tsx', data: sourcesData},
  {path: '/vad-ar-nytt/', component: '@site/src/knowledge/ui/NewsPage.tsx', data: newsData},
  {
    path: '/om/krav/',
    component: '@site/src/knowledge/ui/RequirementsPage.tsx',
    data: requirementsData,
  },
  ...CATALOGUE_ROUTES,
  ...GUIDE_ROUTES,
  ...COURSE_ROUTES,
  ...MEETING_ROUTES,
  CONTACTS_ROUTE,
  TOOLS_ROUTE,
];

/** Pages whose addresses follow from the content. */
export function contentRoutes(library: Library): DataRoute[] {
  return [
    ...lawPages(library),
    ...coursePages(library),
    ...nodePages(library),
    ...toolPages(library),
  ];
}
