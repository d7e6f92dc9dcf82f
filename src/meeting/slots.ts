import {defineSlot} from '../storage';
import {readSession} from './readSession';
import type {Session} from './session';

/** The meeting under way, if any. */
export interface KeptMeeting {
  readonly pagar: Session | null;
}

/** A meeting under way: where on the agenda it is and how many hands were counted. Nobody's name, nobody's vote. */
export const moteSlot = defineSlot<KeptMeeting>({
  id: 'mote',
  name: 'Mötet som pågår',
  why: 'Så att mötet kan fortsätta där det var om sidan laddas om eller datorn hänger sig.',
  empty: {pagar: null},
  parse: (data) => {
    if (typeof data !== 'object' || data === null || !('pagar' in data)) return undefined;
    if (data.pagar === null) return {pagar: null};
    const pagar = readSession(data.pagar);
    return pagar && {pagar};
  },
});
