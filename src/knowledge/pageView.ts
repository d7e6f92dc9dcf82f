import type {CitedText} from '../ui/lagrum/view';
import type {Slag} from './kinds';
import type {Source} from './sourceSchema';

/*
 * What a page is given to show, joined and checked by the library. The shapes are those of the
 * reader: every id has become words and an address.
 */

/** A link to another page of the site. */
export interface LinkView {
  readonly text: string;
  readonly to: string;
}

/** A source as it is listed. */
export type SourceView = Pick<Source, 'id' | 'titel' | 'utgivare' | 'typ' | 'sedd'> &
  Partial<Pick<Source, 'url' | 'not'>>;

/** A word of the glossary. */
export interface TermView {
  readonly id: string;
  readonly term: string;
  readonly forklaring: CitedText;
}

/** Everything about a page that is not its text. */
export interface PageView {
  readonly titel: string;
  readonly url: string;
  readonly sammanfattning: CitedText;
  readonly slag: Slag;
  readonly agare: string;
  readonly uppdaterad: string;
  readonly granskad: string;
  readonly granskaSenast: string;
  /** Ids of every provision the page cites, in order, none twice. */
  readonly lagrum: readonly string[];
  readonly kallor: readonly SourceView[];
  /** Words of the glossary that the text links to, by id. */
  readonly termer: Readonly<Record<string, TermView>>;
  readonly relaterat: readonly LinkView[];
  readonly ovning?: LinkView;
  readonly blankett?: LinkView;
  readonly kontakt?: LinkView;
  readonly kontrolleraLokalt: readonly CitedText[];
  readonly andringar: readonly {readonly datum: string; readonly text: string}[];
}

/** A heading that is made from data. */
export interface TocHeading {
  readonly id: string;
  readonly title: string;
}

/** What a report of a fault tells of the page. */
export interface ReportedPage {
  readonly titel: string;
  readonly url: string;
  readonly uppdaterad: string;
}

/** What is needed of a page before its data is drawn. */
export interface PageHeadData extends ReportedPage {
  /** The answer as plain text, for search engines and previews. */
  readonly beskrivning: string;
  /** Does the text answer to the reader, as a lesson's questions do? Then it comes alive when it is seen. */
  readonly levande: boolean;
  /** Parts of the text that scripts add something to, by the component's name. */
  readonly tillagg: readonly string[];
  /** The sections the page lies in, outermost first. One without a page of its own has no address. */
  readonly path: readonly {readonly text: string; readonly to?: string | undefined}[];
  /** Headings made from data, before and after those of the text. */
  readonly toc: {readonly before: readonly TocHeading[]; readonly after: readonly TocHeading[]};
}
