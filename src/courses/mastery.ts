import {countedReplies, repliesTo, SAKER, type Plats, type Progress} from './progress';

/** What progress needs to know about a question. */
export interface ItemKey {
  readonly id: string;
  /** `contentHash` of the question. */
  readonly hash: string;
  /** Does it give points? */
  readonly poang: boolean;
}

/** How a module stands. */
export interface ModuleState {
  /** Questions with points that have been answered, of how many. */
  readonly answered: number;
  readonly total: number;
  /** Share of all points, 0–1, counted on the latest answer to each question. */
  readonly share: number;
  /** Every question answered, and the share reaches the course's threshold. */
  readonly mastered: boolean;
  /** Questions whose latest answer was not wholly right. */
  readonly wrong: readonly string[];
  readonly unanswered: readonly string[];
}

/**
 * @param threshold per cent of the points, from kurs.yaml
 */
export function moduleState(
  progress: Progress,
  items: readonly ItemKey[],
  threshold: number,
): ModuleState {
  const scored = items.filter(({poang}) => poang);
  const latest = scored.map((item) => ({item, points: latestPoints(progress, item)}));
  const points = latest.reduce((sum, each) => sum + (each.points ?? 0), 0);
  const unanswered = latest.filter((each) => each.points === undefined).map(({item}) => item.id);
  const share = scored.length === 0 ? 0 : points / (100 * scored.length);
  return {
    answered: scored.length - unanswered.length,
    total: scored.length,
    share,
    // A share of exactly the threshold is enough; rounding must not take it away.
    mastered: scored.length > 0 && unanswered.length === 0 && share * 100 >= threshold - 1e-9,
    wrong: latest
      .filter((each) => each.points !== undefined && each.points < 100)
      .map(({item}) => item.id),
    unanswered,
  };
}

/** Points in per cent of the latest answer that counts; undefined when there is none. */
export function latestPoints(progress: Progress, {id, hash}: ItemKey): number | undefined {
  return countedReplies(progress, id, hash).at(-1)?.[1];
}

/** How a misconception stands: gone, shaky, there, or there with confidence, which is the most worth mending. */
export type Standing = 'ej-provad' | 'borta' | 'osaker' | 'kvar' | 'saker-fel';

export function standingOf(progress: Progress, {id, hash}: ItemKey): Standing {
  const reply = countedReplies(progress, id, hash).at(-1);
  if (reply === undefined) return 'ej-provad';
  const [, points, sure] = reply;
  if (points === 100) return sure === SAKER.gissar ? 'osaker' : 'borta';
  return sure === SAKER.saker ? 'saker-fel' : 'kvar';
}

/** Before and after a course: mean points in per cent, undefined until every question has an answer. */
export function testResult(
  progress: Progress,
  items: readonly ItemKey[],
  place: Plats,
): number | undefined {
  const points = items.map(
    ({id, hash}) =>
      repliesTo(progress, id, hash)
        .filter((reply) => reply[3] === place)
        .at(-1)?.[1],
  );
  const known = points.filter((each) => each !== undefined);
  if (items.length === 0 || known.length < items.length) return undefined;
  return known.reduce((sum, each) => sum + each, 0) / known.length;
}

/** How often the learner is right at each degree of confidence, over all her answers that count. */
export function calibration(
  progress: Progress,
  items: readonly ItemKey[],
): readonly {readonly saker: 1 | 2 | 3; readonly total: number; readonly right: number}[] {
  const replies = items.flatMap(({id, hash}) => countedReplies(progress, id, hash));
  return ([SAKER.gissar, SAKER.tror, SAKER.saker] as const).map((saker) => {
    const said = replies.filter(([, , sure]) => sure === saker);
    return {saker, total: said.length, right: said.filter(([, points]) => points === 100).length};
  });
}
