import {stem} from '../swedish';
import {intentOf} from './intents';
import type {Names} from './names';
import type {Question} from './question';
import type {Hit} from './rank';
import type {DocRow} from './shards';
import {EXACT, KIND_WEIGHTS, RERANKED, ROLE_BOOST, SIDE_BY_SIDE, TITLE_ANSWERED} from './weights';

/** A hit with the score it is shown by. */
export interface Ordered {
  readonly hit: Hit;
  readonly score: number;
}

const byScore = (a: Ordered, b: Ordered): number =>
  b.score - a.score || a.hit.document - b.hit.document;

/**
 * Second look at the hits: the kind that is wanted, the reader's role, and for the best of them
 * names typed whole, titles answered whole, words side by side.
 */
export function order(
  hits: readonly Hit[],
  question: Question,
  docs: readonly DocRow[],
  names: Names,
  role: string | undefined,
): Ordered[] {
  const intents = question.groups.flatMap((group) => intentOf(stem(group.asked)) ?? []);
  const weighed = hits.flatMap((hit): Ordered[] => {
    const doc = docs[hit.document];
    if (!doc) return [];
    let score = hit.score * KIND_WEIGHTS[doc.k];
    for (const intent of intents) if (intent.kinds.includes(doc.k)) score *= intent.boost;
    if (role && doc.r?.includes(role)) score *= ROLE_BOOST;
    return [{hit, score}];
  });
  weighed.sort(byScore);
  const top = weighed[0]?.score ?? 0;
  const named = names.namedWhole(question);
  const again = weighed.filter(({hit}, i) => i < RERANKED || named.has(hit.document));
  const lifted = again.map(({hit, score}): Ordered => {
    const {document} = hit;
    const closeness =
      1 +
      TITLE_ANSWERED * names.titleAnswered(document, question) +
      SIDE_BY_SIDE * names.sideBySide(document, question);
    return {hit, score: score * closeness + top * (EXACT[named.get(document) ?? 0] ?? 0)};
  });
  const seen = new Set(again.map(({hit}) => hit.document));
  return [...lifted.sort(byScore), ...weighed.filter(({hit}) => !seen.has(hit.document))];
}
