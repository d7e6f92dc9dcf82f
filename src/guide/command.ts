import {asked, readFall, type SvarFel} from './answers';
import type {GuideModel} from './model';
import {readJson} from './readJson';
import type {Fall} from './types';

/** Cases read from the terminal, or one line for each thing that could not be read. */
export type Cases =
  | {readonly ok: true; readonly many: boolean; readonly cases: readonly Fall[]}
  | {readonly ok: false; readonly fel: readonly string[]};

/**
 * Reads JSON with a case or a list of cases. A case is `{facts: {…}}`, where what stands beside `facts`
 * is left alone unless it is a fact, or the facts themselves. `name` is what the source is called.
 */
export function readCases(source: string, model: GuideModel, name: string): Cases {
  const json = readJson(source.replace(/^\uFEFF/, ''), name);
  if (!json.ok) return json;
  const {data} = json;
  const many = Array.isArray(data);
  const given: readonly unknown[] = Array.isArray(data) ? data : [data];
  const cases: Fall[] = [];
  const fel: string[] = [];
  given.forEach((item, at) => {
    const prefix = many ? `[${at}].` : '';
    const {facts, path} = factsOf(item, prefix);
    const read = readFall(facts, model, path, isWrapped(item) ? undefined : 'facts');
    const beside = factsBeside(item, model, prefix);
    if (read.ok && beside.length === 0) cases.push(read.fall);
    else fel.push(...[...beside, ...(read.ok ? [] : read.fel)].map(told));
  });
  return fel.length > 0 ? {ok: false, fel} : {ok: true, many, cases};
}

function told({path, what, narmast}: SvarFel): string {
  return narmast === undefined ? `${path}: ${what}.` : `${path}: ${what}. Närmast: ${narmast}`;
}

/** The facts of a case and where they stand, for messages. */
function factsOf(item: unknown, prefix: string): {facts: unknown; path: string} {
  if (isWrapped(item)) return {facts: item.facts, path: `${prefix}facts`};
  // The facts stand alone: their path is that of the case.
  return {facts: item, path: prefix.slice(0, -1)};
}

/** A fact outside `facts` would be lost without a word. */
function factsBeside(item: unknown, model: GuideModel, prefix: string): SvarFel[] {
  if (!isWrapped(item)) return [];
  return asked(model)
    .filter(({id}) => Object.hasOwn(item, id))
    .map(({id}) => ({
      path: `${prefix}${id}`,
      what: 'uppgiften står bredvid facts och skulle inte räknas',
      narmast: `${prefix}facts.${id}`,
    }));
}

function isWrapped(item: unknown): item is {readonly facts: unknown} {
  return typeof item === 'object' && item !== null && Object.hasOwn(item, 'facts');
}
