import type {CitationWords, LagrumView} from '../ui/lagrum/view';
import type {ItemKey} from './mastery';
import type {Question} from './questionSchema';

/*
 * What course pages are given, joined and checked when the site is built.
 */

/** A link to another page of the site. */
export interface LinkView {
  readonly text: string;
  readonly to: string;
}

/** A source as it is named beside a question. */
export interface SourceView {
  readonly titel: string;
  readonly url?: string;
}

/** A question with what it rests on. */
export interface ItemView {
  readonly fraga: Question;
  /** `contentHash` of the question. */
  readonly hash: string;
  readonly kallor: readonly SourceView[];
  readonly sidor: readonly LinkView[];
}

/** What `<RichProvider>` needs for the citations in a page's texts. */
export interface CitedTexts {
  readonly citat: CitationWords;
  readonly register: Readonly<Record<string, LagrumView>>;
}

/** Everything a lesson's page shows beside its text, and everything a round of its questions needs. */
export interface ModuleView extends CitedTexts {
  readonly modul: string;
  readonly titel: string;
  readonly url: string;
  readonly kurs: {
    readonly id: string;
    readonly titel: string;
    readonly url: string;
    readonly troskel: number;
  };
  readonly minuter: number;
  readonly mal: readonly string[];
  readonly missuppfattningar: readonly {readonly pastaende: string; readonly svar: string}[];
  readonly provaPaJobbet: string;
  readonly sidor: readonly LinkView[];
  readonly fragor: readonly ItemView[];
  /** The two questions to guess at before reading. */
  readonly uppvarmning: readonly string[];
  readonly nasta?: LinkView;
  /** Where a meeting about the module is prepared, when there is one. */
  readonly mote?: string;
}

/** A module in a list, with enough to tell how it stands. */
export interface ModuleSummary {
  readonly modul: string;
  readonly titel: string;
  readonly url: string;
  readonly minuter: number;
  readonly fragor: readonly (ItemKey & {readonly sekunder: number})[];
}

/** A course in a list. */
export interface CourseSummary {
  readonly id: string;
  readonly titel: string;
  readonly sammanfattning: string;
  readonly malgrupp: string;
  readonly hallsAv: string;
  readonly url: string;
  readonly troskel: number;
  readonly moduler: readonly ModuleSummary[];
  /** Questions of the test before the course, and of the one after it. */
  readonly fore: readonly string[];
  readonly efter: readonly string[];
}
