import {headingsAfter, headingsBefore, type InsatsView} from '../../insatser/insatsView';
import {lawHeadings, type LawData} from '../../knowledge/lawView';
import type {PageView} from '../../knowledge/pageView';
import {footHeadings} from '../../knowledge/sections';
import type {Library} from '../../library/loadLibrary';
import type {AnyPage} from '../../library/pages';
import {registerOf} from '../../library/register';
import type {LagrumView} from '../../ui/lagrum/view';
import {insatsView} from './insatsView';
import {lagrumViews} from './lagrumViews';
import {lawData, lawPageData} from './lawData';
import {pageView} from './pageView';

/** What the theme is given for one page. */
export type PageData = {
  page: PageView;
  insats?: InsatsView;
  law?: LawData;
  /** The provisions cited anywhere on the page. */
  register: Record<string, LagrumView>;
  /** Headings made from data, before and after those of the text. */
  toc: {before: TocHeading[]; after: TocHeading[]};
};

type TocHeading = {id: string; title: string};

/** Joins everything a page shows beside its text. */
export function pageData(page: AnyPage, library: Library): PageData {
  const register = registerOf(library);
  const view = pageView(page, library, register);
  const insats = 'slug' in page.value ? insatsOf(page.url, library) : undefined;
  const law = lawData(page.url, library, register);
  const cited = new Set([...citedAnywhere(insats), ...citedAnywhere(view), ...view.lagrum]);
  const ownLaw = lawPageData(page.url, library, register);
  // A law's own page lists every provision already.
  const shown = {...view, lagrum: ownLaw ? [] : [...cited]};
  return {
    page: shown,
    ...(insats && {insats}),
    ...(law && {law}),
    register: lagrumViews(cited, register),
    toc: {
      before: insats ? headingsBefore(insats) : [],
      after: [
        ...(ownLaw ? lawHeadings(ownLaw.law).map(({id, title}) => ({id, title})) : []),
        ...(insats ? headingsAfter(insats) : []),
        ...footHeadings(shown),
      ],
    },
  };
}

function insatsOf(url: string, library: Library): InsatsView | undefined {
  const page = library.insatser.find((each) => each.url === url);
  return page && insatsView(page, library, registerOf(library));
}

/** Every id in the cited texts of a view, in reading order. */
function citedAnywhere(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedAnywhere);
  if (typeof value !== 'object' || value === null) return [];
  if ('ids' in value && typeof value.ids === 'string') return value.ids.split(' ');
  return Object.values(value).flatMap(citedAnywhere);
}
