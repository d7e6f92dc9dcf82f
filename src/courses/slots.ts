import {defineSlot} from '../storage';
import {mergeProgress, NO_PROGRESS} from './progress';
import {readProgress} from './readProgress';

/** What a learner has answered, read and ticked. Ids and points only; nothing she has written. */
export const kursframstegSlot = defineSlot({
  id: 'kursframsteg',
  name: 'Hur långt du har kommit i kurserna',
  why: 'Så att du kan fortsätta där du slutade och få repetera det du är osäker på.',
  empty: NO_PROGRESS,
  parse: readProgress,
  merge: mergeProgress,
});
