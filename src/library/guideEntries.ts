import type {Entry} from '../content/entry';
import type {Contents} from './collections';

/** Every file of the guide, for what is common to all of them: citations and ids. */
export function guideEntries(library: Contents): readonly Entry<unknown>[] {
  return [
    ...library.behov,
    ...library.fakta,
    ...library.guideVillkor,
    ...library.regler,
    ...library.nioAtta,
    ...library.flaggor,
    ...library.samverkan,
    ...library.guideTexter,
    ...library.fall,
  ];
}
