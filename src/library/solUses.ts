import {refId} from '../lagrum';
import type {CitationUse} from './citations';
import {citationsIn} from './citations';
import type {Library} from './loadLibrary';
import {registerOf} from './register';

/** A SoL number that both acts have, as used in one file: a person must have seen which act is meant. */
export interface SharedNumberUse {
  readonly file: string;
  readonly id: string;
  /** Where it stands in the file. */
  readonly uses: readonly CitationUse[];
}

const cache = new WeakMap<Library['lagrum'], readonly SharedNumberUse[]>();

/** Every use of a number that exists both in the repealed act and in the one in force, per file and number. */
export function sharedNumberUses(library: Library): readonly SharedNumberUse[] {
  const cached = cache.get(library.lagrum);
  if (cached) return cached;
  const register = registerOf(library);
  const found = new Map<string, {file: string; id: string; uses: CitationUse[]}>();
  for (const use of citationsIn(library).uses) {
    for (const {ref} of use.hits) {
      if (!register.finnsIBada(ref) || isMapping(use.file)) continue;
      const id = refId(ref);
      const key = `${use.file} ${id}`;
      const entry = found.get(key) ?? {file: use.file, id, uses: []};
      entry.uses.push(use);
      found.set(key, entry);
    }
  }
  const result = [...found.values()].sort((a, b) =>
    `${a.file} ${a.id}` < `${b.file} ${b.id}` ? -1 : 1,
  );
  cache.set(library.lagrum, result);
  return result;
}

/** The mapping itself sets the two acts side by side. */
const isMapping = (file: string): boolean => file === 'docs/lagar/gamla-sol.yaml';
