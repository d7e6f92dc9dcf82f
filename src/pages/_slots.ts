import {platsSlot} from '../contacts/slots';
import {kursframstegSlot} from '../courses/slots';
import {moteSlot} from '../meeting/slots';
import {rollSlot} from '../knowledge/slots';
import {utkastSlot} from '../forms/slots';
import {recentSearchesSlot} from '../search/slots';
import type {Slot} from '../storage';
import {themeSlot} from '../storage/ui/themeSlot';

/**
 * Everything the site may store on a reader's device, in the order it is listed on Mina uppgifter.
 * A room that stores something adds its slot here.
 */
export const allSlots: readonly Slot<unknown>[] = [
  themeSlot,
  rollSlot,
  recentSearchesSlot,
  platsSlot,
  kursframstegSlot,
  utkastSlot,
  moteSlot,
];
