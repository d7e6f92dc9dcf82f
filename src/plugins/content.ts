import {formatProblem} from '../content/problem';
import {loadLibrary, type Library} from '../library/loadLibrary';
import {openDataFiles} from '../library/openData';

let loaded: Library | undefined;

/** The day review states are told for: given by the environment for a repeatable build, else today. */
export function buildDay(): string {
  return process.env['SAMSYN_DATUM'] ?? new Date().toISOString().slice(0, 10);
}

/**
 * A draft is built in spite of faults, so that an editor can look at half-finished pages:
 * `SAMSYN_UTKAST=1 npm run build`. What is published is never a draft.
 */
export function isDraft(): boolean {
  return process.env['SAMSYN_UTKAST'] === '1';
}

/** Reads all content anew. Called once a build, and in development after every change. */
export function loadContent(siteDir: string): Library {
  loaded = loadLibrary(siteDir, {today: buildDay()});
  return loaded;
}

/** The content as last read. */
export function currentContent(siteDir: string): Library {
  return loaded ?? loadContent(siteDir);
}

/** Every fault in the content as one text: what the build stops with. */
export function listFaults(library: Library): string | undefined {
  const faults = library.problems.filter((problem) => problem.level === 'fel');
  if (faults.length === 0) return undefined;
  return [
    `Innehållet har ${faults.length} fel. Rätta dem och bygg igen:`,
    '',
    ...faults.map(formatProblem),
  ].join('\n');
}

/** The files served under /data/, by name. */
export function openData(library: Library): ReadonlyMap<string, unknown> {
  return openDataFiles(library);
}
