import type {CitedText, LagrumView, PendingView} from '../ui/lagrum/view';
import type {LinkView} from './pageView';

/** A law in a list. */
export interface LawLink extends LinkView {
  readonly sfs: string;
  readonly namn: string;
  /** How many provisions of it we cite. */
  readonly count: number;
  readonly upphavd?: string;
}

/** A provision on its law's page: what it says is in the page's register under the same id. */
export interface ProvisionOnPage {
  readonly id: string;
  readonly kapitel: string | null;
  /** Pages that cite it. */
  readonly usedBy: readonly LinkView[];
}

/** One law's page. */
export interface LawView {
  readonly id: string;
  readonly namn: string;
  readonly sfs: string;
  readonly url: string;
  readonly kontrollerad: string;
  readonly upphavd?: string;
  readonly provisions: readonly ProvisionOnPage[];
}

/** A row from the repealed act to the one in force. */
export interface OldRow {
  /** `gammal-4-1`: the row's anchor. */
  readonly id: string;
  /** `4:1`, without spaces. */
  readonly number: string;
  /** `4 kap. 1 §`. */
  readonly text: string;
  readonly amne: CitedText;
  readonly andring: CitedText;
  readonly nya: readonly (LinkView & {readonly rubrik: string})[];
}

/** A pending change and what it touches. */
export interface PendingRow {
  readonly change: PendingView;
  readonly law: string;
  /** Provisions that carry it; empty when it concerns the whole law. */
  readonly touches: readonly LinkView[];
}

/** What the law section's pages are given. A page has only its own part. */
export interface LawData {
  readonly laws?: readonly LawLink[];
  readonly oldRows?: readonly OldRow[];
  readonly pending?: readonly PendingRow[];
}

/** One law with everything its provisions say: the largest data of the site, drawn on the server. */
export interface LawPageData {
  readonly law: LawView;
  readonly register: Readonly<Record<string, LagrumView>>;
}

/** Headings of a law's page: one for each chapter, or one for all in a law without chapters. */
export function lawHeadings(law: LawView): {id: string; title: string; chapter: string | null}[] {
  const chapters = [...new Set(law.provisions.map(({kapitel}) => kapitel))];
  return chapters.map((chapter) =>
    chapter === null
      ? {id: 'paragrafer', title: 'Paragrafer som Samsyn hänvisar till', chapter}
      : {id: `kapitel-${chapter.replace(/\s/g, '')}`, title: `${chapter} kap.`, chapter},
  );
}
