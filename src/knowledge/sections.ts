import type {PageView} from './pageView';

/** A heading that is made from data. */
export interface SectionHeading {
  readonly id: string;
  readonly title: string;
}

/** Headings of what follows the text of every page, in order. A section with nothing in it has none. */
export function footHeadings(page: PageView): SectionHeading[] {
  const all: (SectionHeading | false)[] = [
    page.kontrolleraLokalt.length > 0 && FOOT.local,
    page.lagrum.length > 0 && FOOT.law,
    FOOT.sources,
    hasMore(page) && FOOT.more,
    FOOT.about,
  ];
  return all.filter((heading) => heading !== false);
}

export const FOOT = {
  local: {id: 'kontrollera-lokalt', title: 'Kontrollera lokalt'},
  law: {id: 'lagrum', title: 'Lagrum'},
  sources: {id: 'kallor', title: 'Källor'},
  more: {id: 'las-vidare', title: 'Läs vidare'},
  about: {id: 'om-sidan', title: 'Om sidan'},
} as const satisfies Record<string, SectionHeading>;

/** Is there anything to lead on to? */
export function hasMore(page: PageView): boolean {
  return Boolean(page.relaterat.length > 0 || page.ovning || page.blankett || page.kontakt);
}
