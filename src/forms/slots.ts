import {defineSlot} from '../storage';
import {mergeDrafts, parseDrafts, type Drafts} from './drafts';

/** Forms somebody has begun to fill in. What could tell who someone is stays out until it is judged. */
export const utkastSlot = defineSlot<Drafts>({
  id: 'utkast',
  name: 'Utkast till blanketter och checklistor',
  why: 'Så att det du har skrivit finns kvar om du stänger sidan.',
  empty: {},
  parse: parseDrafts,
  merge: mergeDrafts,
});
