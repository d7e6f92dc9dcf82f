import type {InsatsText, NeedLink} from '../../insatser/insatsView';
import type {Library} from '../../library/loadLibrary';
import {addressOf} from '../links';
import {needLabel} from './titles';

type Rule = Library['regler'][number]['value']['regler'][number];
type Proposal = NonNullable<Rule['passar']>[number];

/** Needs written in a condition: `behov: foraldrar-behover-avlastning och ålder < 12`. */
const NEED = /behov:\s*([a-z][a-z0-9-]*)/g;

/**
 * Needs that an insats may answer, each with the reasons the guide's rules give. The rules are
 * written once, in docs/guide/regler; here they are only shown from the insats's side.
 */
export function needsOf(
  slug: string,
  library: Library,
  cite: (text: string) => InsatsText,
): NeedLink[] {
  const found = new Map<string, string[]>();
  for (const rule of library.regler.flatMap(({value}) => value.regler)) {
    if (!proposes(rule, slug)) continue;
    for (const [, need = ''] of rule.om.matchAll(NEED)) {
      found.set(need, [...(found.get(need) ?? []), rule.skal]);
    }
  }
  return [...found].flatMap(([need, reasons]) => {
    const text = needLabel(need, library);
    return text
      ? [{id: need, text, to: addressOf(`behov:${need}`), rules: [...new Set(reasons)].map(cite)}]
      : [];
  });
}

function proposes({passar = [], kanPassa = []}: Rule, slug: string): boolean {
  return [...passar, ...kanPassa].some((proposal: Proposal) =>
    typeof proposal === 'string' ? proposal === slug : proposal.insats === slug,
  );
}
