import {readFall} from './answers';
import type {GuideModel} from './model';
import type {Fall} from './types';

/** Cases read from the terminal, or one line for each thing that could not be read. */
export type Cases =
  | {readonly ok: true; readonly many: boolean; readonly cases: readonly Fall[]}
  | {readonly ok: false; readonly fel: readonly string[]};

/**
 * Reads JSON with a case or a list of cases. A case is `{facts: {…}}`, where what stands beside `facts`
 * is left alone, or the facts themselves.
 */
export function readCases(source: string, model: GuideModel): Cases {
  let data: unknown;
  try {
    data = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {ok: false, fel: [`Trasig JSON: ${why}`]};
  }
  const many = Array.isArray(data);
  const given: readonly unknown[] = Array.isArray(data) ? data : [data];
  const cases: Fall[] = [];
  const fel: string[] = [];
  given.forEach((item, at) => {
    const {facts, path} = factsOf(item, many ? `[${at}].` : '');
    const read = readFall(facts, model, path);
    if (read.ok) cases.push(read.fall);
    else {
      fel.push(
        ...read.fel.map(({path: where, what, narmast}) =>
          narmast === undefined ? `${where}: ${what}.` : `${where}: ${what}. Närmast: ${narmast}`,
        ),
      );
    }
  });
  return fel.length > 0 ? {ok: false, fel} : {ok: true, many, cases};
}

/** The facts of a case and where they stand, for messages. */
function factsOf(item: unknown, prefix: string): {facts: unknown; path: string} {
  if (typeof item === 'object' && item !== null && Object.hasOwn(item, 'facts')) {
    return {facts: (item as {facts: unknown}).facts, path: `${prefix}facts`};
  }
  // The facts stand alone: their path is that of the case.
  return {facts: item, path: prefix.slice(0, -1)};
}
