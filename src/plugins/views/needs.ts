import type {InsatsText, NeedLink} from '../../insatser/insatsView';
import type {Library} from '../../library/loadLibrary';
import {needsByInsats} from '../../library/needs';
import {addressOf} from '../links';
import {needLabel} from './titles';

/**
 * Needs that an insats may answer, each with the reasons the guide's rules give. The rules are
 * written once, in docs/guide/regler; here they are only shown from the insats's side.
 */
export function needsOf(
  slug: string,
  library: Library,
  cite: (text: string) => InsatsText,
): NeedLink[] {
  return (needsByInsats(library).get(slug) ?? []).flatMap(({need, reasons}) => {
    const text = needLabel(need, library);
    return text ? [{id: need, text, to: addressOf(`behov:${need}`), rules: reasons.map(cite)}] : [];
  });
}
