import type {CompareItem} from '../insatser/compare';
import type {CataloguePageData} from '../insatser/ui/CataloguePage';
import type {ComparePageData} from '../insatser/ui/ComparePage';
import type {InsatsText} from '../insatser/insatsView';
import type {OverviewData} from '../insatser/ui/overviewData';
import {catalogueData, compareData, overviewData} from '../library/catalogueData';
import type {Library} from '../library/loadLibrary';
import {registerOf} from '../library/register';
import type {DataRoute} from './routeTypes';
import {citedText, idsIn} from './views/citedText';
import {lagrumViews} from './views/lagrumViews';

/** The catalogue and its three other views of the same insatser. */
export const CATALOGUE_ROUTES: readonly DataRoute[] = [
  {
    path: '/insatser/',
    component: '@site/src/insatser/ui/CataloguePage.tsx',
    data: cataloguePageData,
  },
  {
    path: '/insatser/karta/',
    component: '@site/src/insatser/ui/MapPage.tsx',
    data: overviewPageData,
  },
  {
    path: '/insatser/trappa/',
    component: '@site/src/insatser/ui/StairsPage.tsx',
    data: overviewPageData,
  },
  {
    path: '/insatser/jamfor/',
    component: '@site/src/insatser/ui/ComparePage.tsx',
    data: comparePageData,
  },
];

function cataloguePageData(library: Library): CataloguePageData {
  const catalogue = catalogueData(library);
  const register = registerOf(library);
  // A main ground is a plain link in the list. Only what is about to change explains itself there.
  const changing = catalogue.items
    .flatMap((item) => item.grund ?? [])
    .filter((id) => register.entry(id)?.paGang);
  return {catalogue, register: lagrumViews(new Set(changing), register)};
}

function overviewPageData(library: Library): OverviewData {
  return {items: overviewData(library)};
}

function comparePageData(library: Library): ComparePageData {
  const items = compareData(library);
  const register = registerOf(library);
  const cited: Record<string, InsatsText> = {};
  for (const text of items.flatMap(textsOf)) {
    const parts = citedText(text, register);
    if (idsIn(parts).length > 0) cited[text] = parts;
  }
  const ids = Object.values(cited).flatMap(idsIn);
  return {items, cited, register: lagrumViews(new Set(ids), register)};
}

/** Every text of the comparison that may hold a citation. */
function textsOf(item: CompareItem): string[] {
  return [
    item.ger,
    item.malgrupp,
    item.alder ?? '',
    item.beslutar,
    item.vemAnsoker,
    item.ansokan,
    item.avgift,
    item.overklagan,
    item.uppfoljning,
    ...item.passarInte,
    ...item.forvaxlas.map((pair) => pair.skillnad),
    ...item.lagrum,
  ];
}
