import type {LagrumRegister} from '../../ui/lagrum/LagrumContext';
import type {CitationWords} from '../../ui/lagrum/view';
import type {ExampleGroup} from '../exampleGroups';
import type {GuideModel} from '../model';
import type {Fall, NineEight} from '../types';

/** What the guide's pages are given when the site is built. */
export interface GuidePageData {
  readonly model: GuideModel;
  /** The provisions the guide cites. */
  readonly register: LagrumRegister;
  readonly fall: readonly OvningsFall[];
  /** The cases by theme, the most typical first. */
  readonly exempel: readonly ExampleGroup[];
}

/** For the page that shows the reasoning: no cases, but the citations in the guide's own words. */
export interface ReasoningData extends Omit<GuidePageData, 'fall' | 'exempel'> {
  readonly citat: CitationWords;
  /** The day the page was made, for reports of faults. */
  readonly byggd: string;
}

/** An invented case to open or to practise on. */
export interface OvningsFall {
  readonly id: string;
  readonly titel: string;
  readonly berattelse: string;
  readonly fakta: Fall;
  readonly varfor: string;
  readonly lardomar: readonly string[];
  readonly diskutera: readonly string[];
  readonly nioAtta: NineEight;
  /** Where a meeting about the case is prepared, when there is one. */
  readonly mote?: string;
}
