import {defineSlot} from '../storage';
import {isRole, type Role} from './roles';

/** The role the reader has said she works in, kept only if she asks for it. */
export const rollSlot = defineSlot<Role | null>({
  id: 'roll',
  name: 'Vad du arbetar med',
  why: 'Så att det som rör dig mest står först nästa gång.',
  empty: null,
  parse: (data) => (data === null || isRole(data) ? data : undefined),
});
