import type {Library} from '../library/loadLibrary';

/** A package's id: the module's, or the case's with `fall-` before it. */
export function packageId({value}: Library['moten'][number]): string {
  return value.modul ?? `fall-${value.fall ?? ''}`;
}

/** The address where a meeting about a lesson or a case is prepared; undefined when it has no package. */
export function meetingUrl(
  owner: {readonly modul: string} | {readonly fall: string},
  library: Library,
): string | undefined {
  const found = library.moten.find(({value}) =>
    'modul' in owner ? value.modul === owner.modul : value.fall === owner.fall,
  );
  return found && `/mote/?paket=${packageId(found)}&tid=30`;
}
