import type {Problem} from '../../content/problem';
import type {Library} from '../loadLibrary';
import {guideProblems} from '../guideModel';
import {checkCitations} from './citations';
import {checkContacts} from './contacts';
import {checkCourses} from './courses';
import {checkDuplicates} from './duplicates';
import {checkLawSections} from './lawSections';
import {checkLeftovers} from './leftovers';
import {checkLinks} from './links';
import {checkMeetings} from './meetings';
import {checkOldLaw} from './oldLaw';
import {checkPlacement} from './placement';
import {checkReferences} from './references';
import {checkReview} from './review';
import {checkWords} from './words';

/** A check over all content, after every record has passed its own schema. */
export type Check = (library: Library) => readonly Problem[];

/** Every check there is. A room adds its own here, on one line. */
export const checks: readonly Check[] = [
  checkPlacement,
  checkDuplicates,
  checkReferences,
  checkContacts,
  checkLinks,
  checkReview,
  checkLeftovers,
  checkWords,
  checkCitations,
  checkLawSections,
  checkOldLaw,
  checkCourses,
  checkMeetings,
  guideProblems,
];
