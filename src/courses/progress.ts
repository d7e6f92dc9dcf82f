import type {Answer} from './kinds';

/** How sure the learner said she was before she saw the answer. */
export const SAKER = {ejSagt: 0, gissar: 1, tror: 2, saker: 3} as const;
export type Sakerhetsgrad = (typeof SAKER)[keyof typeof SAKER];

/** Where an answer was given. What is guessed before reading is kept apart: it counts for nothing. */
export const PLATS = {modul: 0, fortest: 1, eftertest: 2, repetition: 3} as const;
export type Plats = (typeof PLATS)[keyof typeof PLATS];

/**
 * One answer given, as short as it can be kept: seconds since 1970, points in per cent, how sure,
 * where, and the code of what was answered. It is never changed, so two devices can be joined by
 * putting their answers together.
 */
export type Reply = readonly [
  tid: number,
  poang: number,
  saker: Sakerhetsgrad,
  plats: Plats,
  kod: string,
];

/** A round of questions that is under way or done. */
export interface Round {
  /** When it was last touched, in seconds since 1970. */
  readonly t: number;
  /** Seed of every shuffle in it. */
  readonly seed: number;
  readonly fragor: readonly string[];
  /** Questions answered in it, by id, with the mark of the question as it was then. */
  readonly svar: Readonly<Record<string, {readonly h: string; readonly svar: Answer}>>;
  readonly klar: boolean;
  /** What has been begun but not yet answered, so that a reload loses nothing. */
  readonly utkast?: {readonly id: string; readonly svar: Answer};
}

/** Everything kept about a learner's way through the courses. */
export interface Progress {
  /** By question, then by the mark of its content. */
  readonly svar: Readonly<Record<string, Readonly<Record<string, readonly Reply[]>>>>;
  /** The latest round of each sort: `modul:nio-atta-1`, `fortest:nio-atta`. */
  readonly pass: Readonly<Record<string, Round>>;
  /** When each lesson was marked as read. */
  readonly last: Readonly<Record<string, number>>;
  /** The checklist of the introduction: when a tick was set (1) or taken away (0). */
  readonly bockar: Readonly<Record<string, readonly [tid: number, satt: 0 | 1]>>;
}

export const NO_PROGRESS: Progress = {svar: {}, pass: {}, last: {}, bockar: {}};

/** The replies to a question as it stands now, oldest first. Those to an earlier wording are not revived. */
export function repliesTo(progress: Progress, id: string, hash: string): readonly Reply[] {
  return progress.svar[id]?.[hash] ?? [];
}

/** The same, without what was guessed before reading. */
export function countedReplies(progress: Progress, id: string, hash: string): readonly Reply[] {
  return repliesTo(progress, id, hash).filter(([, , , plats]) => plats !== PLATS.fortest);
}

/** Adds one answer. */
export function withReply(progress: Progress, id: string, hash: string, reply: Reply): Progress {
  const versions = progress.svar[id] ?? {};
  const list = joinReplies(versions[hash] ?? [], [reply]);
  return {...progress, svar: {...progress.svar, [id]: {...versions, [hash]: list}}};
}

/** Puts a round in the place of the one before of its sort. */
export function withRound(progress: Progress, key: string, round: Round): Progress {
  return {...progress, pass: {...progress.pass, [key]: round}};
}

/**
 * Joins what two devices know. Answers are put together, each once; of everything else the latest is
 * kept. The order of joining does not matter, and joining the same twice changes nothing.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  return {
    svar: joinBy(a.svar, b.svar, (left, right) => joinBy(left, right, joinReplies)),
    pass: joinBy(a.pass, b.pass, later),
    last: joinBy(a.last, b.last, (left, right) => Math.max(left, right)),
    bockar: joinBy(a.bockar, b.bockar, (left, right) =>
      left[0] === right[0]
        ? left[1] >= right[1]
          ? left
          : right
        : left[0] > right[0]
          ? left
          : right,
    ),
  };
}

type Table<T> = Readonly<Record<string, T>>;

function joinBy<T>(a: Table<T>, b: Table<T>, join: (left: T, right: T) => T): Table<T> {
  const result: Record<string, T> = {...a};
  for (const [key, right] of Object.entries(b)) {
    const left = result[key];
    result[key] = left === undefined ? right : join(left, right);
  }
  return result;
}

/** The later round; of two touched in the same second the one that has come further. */
function later(a: Round, b: Round): Round {
  return rankOf(a) >= rankOf(b) ? a : b;
}

function rankOf(round: Round): string {
  const done = Object.keys(round.svar).length;
  return [pad(round.t), round.klar ? 1 : 0, pad(done), JSON.stringify(round)].join(' ');
}

const pad = (value: number): string => String(value).padStart(12, '0');

/** Both lists' replies, each once, oldest first. */
export function joinReplies(a: readonly Reply[], b: readonly Reply[]): readonly Reply[] {
  const all = new Map([...a, ...b].map((reply) => [JSON.stringify(reply), reply]));
  return [...all].sort(([x, [s]], [y, [t]]) => s - t || (x < y ? -1 : 1)).map(([, reply]) => reply);
}
