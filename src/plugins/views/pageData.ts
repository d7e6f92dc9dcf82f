import {WHO_TO_CONTACT} from '../../contacts/pageContacts';
import {headingsAfter, headingsBefore, type InsatsView} from '../../insatser/insatsView';
import {lawHeadings, type LawData} from '../../knowledge/lawView';
import type {PageHeadData, PageView, TocHeading} from '../../knowledge/pageView';
import {footHeadings} from '../../knowledge/sections';
import type {Library} from '../../library/loadLibrary';
import type {AnyPage} from '../../library/pages';
import {registerOf} from '../../library/register';
import type {LagrumView} from '../../ui/lagrum/view';
import {insatsView} from './insatsView';
import {lagrumViews} from './lagrumViews';
import {contactsOfPage} from './pageContacts';
import {lawData, lawPageData} from './lawData';
import {pageView} from './pageView';
import {sectionPath} from './sectionPath';

/** Everything a page shows beside its text. */
export type PageData = {
  page: PageView;
  insats?: InsatsView;
  law?: LawData;
  /** The provisions cited anywhere on the page. */
  register: Record<string, LagrumView>;
};

/** What a page's module carries: always its head; its data too, unless that comes a way of its own. */
export type PageModule = {head: PageHeadData; data?: PageData};

/** Joins everything a page shows beside its text. */
export function pageData(page: AnyPage, library: Library): PageData {
  const register = registerOf(library);
  const view = pageView(page, library, register);
  const insats = insatsOf(page, library);
  const law = lawData(page.url, library, register);
  const cited = new Set([...citedAnywhere(insats), ...citedAnywhere(view), ...view.lagrum]);
  // A law's own page lists every provision already.
  const listed = lawPageData(page.url, library, register) ? [] : [...cited];
  return {
    page: {...view, lagrum: listed},
    ...(insats && {insats}),
    ...(law && {law}),
    register: lagrumViews(cited, register),
  };
}

/** What is needed of a page before its data is drawn: its name, its description, its headings. */
export function pageHead(page: AnyPage, library: Library): PageHeadData {
  const {page: view, insats} = pageData(page, library);
  const contacts = contactsOfPage(page, library);
  const law = lawPageData(page.url, library, registerOf(library))?.law;
  const chapters = law ? lawHeadings(law).map(({id, title}) => ({id, title})) : [];
  return {
    titel: view.titel,
    url: view.url,
    uppdaterad: view.uppdaterad,
    beskrivning: page.value.sammanfattning,
    path: sectionPath(page, library),
    toc: {
      before: insats ? headingsBefore(insats) : [],
      after: [
        ...chapters,
        ...(insats ? headingsAfter(insats) : []),
        ...footHeadings(view),
        ...(contacts ? [WHO_TO_CONTACT] : []),
      ],
    } satisfies Record<string, TocHeading[]>,
  };
}

/** Is the page drawn from a record? Then the server draws it whole and the browser keeps it. */
export function isInsatsPage(page: AnyPage): boolean {
  return 'slug' in page.value;
}

function insatsOf(page: AnyPage, library: Library): InsatsView | undefined {
  const entry = library.insatser.find((each) => each.url === page.url);
  return entry && insatsView(entry, library, registerOf(library));
}

/** Every id in the cited texts of a view, in reading order. */
function citedAnywhere(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedAnywhere);
  if (typeof value !== 'object' || value === null) return [];
  if ('ids' in value && typeof value.ids === 'string') return value.ids.split(' ');
  return Object.values(value).flatMap(citedAnywhere);
}
