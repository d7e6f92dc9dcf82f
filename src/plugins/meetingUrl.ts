import type {Library} from '../library/loadLibrary';
import {encodePlan, meetingId} from '../meeting/plan';

/** The address where a meeting about a lesson or a case is prepared; undefined when it has no package. */
export function meetingUrl(
  owner: {readonly modul: string} | {readonly fall: string},
  library: Library,
): string | undefined {
  const found = library.moten.find(({value}) =>
    'modul' in owner ? value.modul === owner.modul : value.fall === owner.fall,
  );
  if (!found) return undefined;
  const paket = meetingId(found.value);
  return `/mote/?${encodePlan({slag: 'paket', paket, langd: 'kort'})}`;
}
