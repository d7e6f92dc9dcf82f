import {WHO_TO_CONTACT} from '../../contacts/pageContacts';
import {headingsAfter, headingsBefore, type InsatsView} from '../../insatser/insatsView';
import {lawHeadings, type LawData, type LawPageData} from '../../knowledge/lawView';
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
  wholeLaw?: LawPageData;
  /** The provisions cited anywhere on the page. */
  register: Record<string, LagrumView>;
};

/** Joins everything a page shows beside its text. */
export function pageData(page: AnyPage, library: Library): PageData {
  const register = registerOf(library);
  const view = pageView(page, library, register);
  const insats = insatsOf(page, library);
  const law = lawData(page.url, library, register);
  const cited = new Set([...citedAnywhere(insats), ...citedAnywhere(view), ...view.lagrum]);
  const wholeLaw = lawPageData(page.url, library, register);
  return {
    // A law's own page lists every provision already.
    page: {...view, lagrum: wholeLaw ? [] : [...cited]},
    ...(insats && {insats}),
    ...(law && {law}),
    ...(wholeLaw && {wholeLaw}),
    register: lagrumViews(cited, register),
  };
}

/** Components that are complete as the server draws them, and that scripts add a filter to. */
const ENHANCED = ['Karta', 'GamlaSolLista'];

/** What is needed of a page before its data is drawn: its name, its description, its headings. */
export function pageHead(page: AnyPage, library: Library): PageHeadData {
  const {page: view, insats, wholeLaw} = pageData(page, library);
  const contacts = contactsOfPage(page, library);
  const chapters = wholeLaw ? lawHeadings(wholeLaw.law).map(({id, title}) => ({id, title})) : [];
  return {
    titel: view.titel,
    url: view.url,
    uppdaterad: view.uppdaterad,
    beskrivning: page.value.sammanfattning,
    levande: 'modul' in page.value,
    tillagg: ENHANCED.filter((part) => page.body.components.some(({name}) => name === part)),
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
