import type {Contents} from './collections';

/** A need that an insats may answer, with the reasons that the guide's rules give. */
export interface NeedOfInsats {
  readonly need: string;
  readonly reasons: readonly string[];
}

type Rule = Contents['regler'][number]['value']['regler'][number];

const cache = new WeakMap<Contents['regler'], ReadonlyMap<string, readonly NeedOfInsats[]>>();

/**
 * Needs by insats, read from the need rules of the guide: a rule whose condition names a need proposes
 * the insats, strongly or possibly. Boundary and safety rules name needs for other reasons and do not count.
 */
export function needsByInsats(library: Contents): ReadonlyMap<string, readonly NeedOfInsats[]> {
  const cached = cache.get(library.regler);
  if (cached) return cached;
  const found = new Map<string, Map<string, string[]>>();
  for (const {value} of library.regler) {
    if (value.slag !== 'behov') continue;
    for (const rule of value.regler) {
      for (const slug of proposed(rule)) {
        const needs = found.get(slug) ?? new Map<string, string[]>();
        found.set(slug, needs);
        for (const need of needsIn(rule.om)) {
          needs.set(need, [...new Set([...(needs.get(need) ?? []), rule.skal])]);
        }
      }
    }
  }
  const result = new Map(
    [...found].map(([slug, needs]) => [
      slug,
      [...needs].map(([need, reasons]) => ({need, reasons})),
    ]),
  );
  cache.set(library.regler, result);
  return result;
}

function proposed(rule: Rule): string[] {
  return [...(rule.passar ?? []), ...(rule.kanPassa ?? [])].map((proposal) =>
    typeof proposal === 'string' ? proposal : proposal.insats,
  );
}

/** Needs that a condition asks for: `behov: natt-tillsyn / merkostnader`. What stands after `inte` is not asked for. */
export function needsIn(condition: string): string[] {
  const lists = condition.matchAll(
    /(inte\s+)?behov\s*[:=]\s*([a-z][a-z0-9-]*(?:\s*\/\s*[a-z][a-z0-9-]*)*)/g,
  );
  return [...lists].flatMap(([, not, list = '']) =>
    not ? [] : list.split('/').map((need) => need.trim()),
  );
}
