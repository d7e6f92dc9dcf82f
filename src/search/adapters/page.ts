import type {SearchDocument, SearchSection} from '../document';
import type {Kind} from '../kinds';

/** What every page of the site has, whatever its kind. */
export interface PageData {
  readonly url: string;
  readonly titel: string;
  readonly kortnamn?: string | undefined;
  readonly sammanfattning: string;
  readonly sokord?: readonly string[] | undefined;
  readonly roller?: readonly string[] | undefined;
  readonly sections: readonly SearchSection[];
}

/** A page as a document; adapters add what their own kind knows besides. */
export function pageDocument(
  kind: Kind,
  id: string,
  page: PageData,
  more: Partial<SearchDocument> = {},
): SearchDocument {
  return {
    id: `${kind}:${id}`,
    kind,
    url: page.url,
    title: page.titel,
    ...(page.kortnamn ? {shortTitle: page.kortnamn} : {}),
    keywords: page.sokord ?? [],
    summary: page.sammanfattning,
    ...(page.roller ? {roles: page.roller} : {}),
    sections: page.sections,
    ...more,
  };
}

/** A part of a record as a section of the page that shows it; nothing when the part is empty. */
export function section(
  heading: string,
  anchor: string,
  parts: readonly (string | undefined)[],
): SearchSection[] {
  const text = parts.filter(Boolean).join(' ');
  return text ? [{heading, anchor, text}] : [];
}
