import type {ItemView, LinkView} from '../courses/view';
import type {Guess} from '../guide/practice';
import type {Triage, Utfall} from '../guide/types';
import type {LagrumRegister} from '../ui/lagrum/LagrumContext';
import type {CitationWords} from '../ui/lagrum/view';
import type {MomentKind} from './lengths';
import type {Moment} from './schema';

/*
 * What the meeting pages are given, joined and checked when the site is built.
 */

/** A package as it is chosen among others: enough to plan a meeting, without its texts. */
export interface PackageSummary {
  /** The module's id, or the case's with `fall-` before it. Stands in links. */
  readonly id: string;
  readonly titel: string;
  readonly syfte: string;
  /** What it is grouped under: the course's name, or that it is a case. */
  readonly grupp: string;
  readonly moment: readonly MomentSummary[];
}

export interface MomentSummary {
  readonly id: string;
  readonly typ: MomentKind;
  readonly titel: string;
  readonly tid: Moment['tid'];
}

/** A package with everything its slides, its script and its papers say. */
export interface PackageView {
  readonly id: string;
  readonly titel: string;
  readonly syfte: string;
  readonly grupp: string;
  /** The lesson, or the case in the guide's practice. */
  readonly kalla: LinkView;
  readonly moment: readonly Moment[];
  /** The questions that are voted on, by id. */
  readonly fragor: Readonly<Record<string, ItemView>>;
  /** The cases that the professions answer apart, by id. */
  readonly fall: Readonly<Record<string, CaseView>>;
  readonly blad: HandoutView;
}

/** What stands on the paper each takes home. */
export interface HandoutView {
  readonly mal: readonly string[];
  readonly missuppfattningar: readonly {readonly pastaende: string; readonly svar: string}[];
  readonly prova?: string;
  readonly lardomar: readonly string[];
  readonly sidor: readonly LinkView[];
}

/** A case as two professions answer it, with the guide's own answer. */
export interface CaseView {
  readonly id: string;
  readonly titel: string;
  readonly berattelse: string;
  readonly varfor: string;
  readonly lardomar: readonly string[];
  readonly diskutera: readonly string[];
  readonly insatser: readonly CaseInsats[];
  readonly triage: {
    readonly val: readonly {readonly niva: Triage; readonly etikett: string}[];
    readonly svar: Triage;
    readonly skal: readonly string[];
  };
}

/** An insats to judge in a case. */
export interface CaseInsats {
  readonly slug: string;
  readonly namn: string;
  readonly to: string;
  /** Null when no rule speaks of it. */
  readonly utfall: Utfall | null;
  /** What the guide's verdict means as an answer of the room. */
  readonly svar: Guess;
  readonly skal: readonly string[];
}

/** A file of packages that are loaded together. */
export interface PackageFile {
  readonly paket: Readonly<Record<string, PackageView>>;
  readonly citat: CitationWords;
  readonly register: LagrumRegister;
}
