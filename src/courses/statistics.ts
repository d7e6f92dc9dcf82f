import type {ItemKey} from './mastery';
import {countedReplies, type Progress} from './progress';

/** Fewer answers than this are never told; fewer than the other give counts but no indexes. */
export const MIN_SHOWN = 5;
export const MIN_INDEX = 30;

/** One learner's first answers, with nothing that says who. */
export interface ResultFile {
  readonly format: 'samsyn-resultat';
  readonly version: 1;
  /** The month it was made, YYYY-MM: a day could tell who was where. */
  readonly manad: string;
  readonly svar: Readonly<Record<string, FirstAnswer>>;
}

interface FirstAnswer {
  /** Mark of the question's content. */
  readonly h: string;
  /** Points in per cent. */
  readonly p: number;
  /** How sure, 0–3. */
  readonly s: number;
  /** Code of what was answered. */
  readonly k: string;
}

/** @param month YYYY-MM */
export function makeResultFile(
  progress: Progress,
  items: readonly ItemKey[],
  month: string,
): ResultFile {
  const answers = items.flatMap(({id, hash, poang}): [string, FirstAnswer][] => {
    const [first] = poang ? countedReplies(progress, id, hash) : [];
    return first ? [[id, {h: hash, p: first[1], s: first[2], k: first[4]}]] : [];
  });
  return {format: 'samsyn-resultat', version: 1, manad: month, svar: Object.fromEntries(answers)};
}

/** A file as read, or what is wrong with it. */
export type ReadResult = {readonly file: ResultFile} | {readonly fault: string};

export function readResultFile(text: string): ReadResult {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {fault: 'Filen går inte att läsa. Den kan ha skadats på vägen.'};
  }
  if (!isTable(data) || data['format'] !== 'samsyn-resultat') {
    return {fault: 'Filen är ingen resultatfil från Samsyn.'};
  }
  if (data['version'] !== 1) {
    return {fault: 'Filen kommer från en annan version av Samsyn. Be om en ny.'};
  }
  const {manad, svar} = data;
  if (typeof manad !== 'string' || !/^\d{4}-\d{2}$/.test(manad) || !isTable(svar)) {
    return {fault: 'Filen saknar månad eller svar.'};
  }
  const answers = Object.entries(svar).filter((entry): entry is [string, FirstAnswer] =>
    isFirstAnswer(entry[1]),
  );
  return {
    file: {format: 'samsyn-resultat', version: 1, manad, svar: Object.fromEntries(answers)},
  };
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFirstAnswer(value: unknown): value is FirstAnswer {
  if (!isTable(value)) return false;
  const {h, p, s, k} = value;
  const between = (each: unknown, max: number) =>
    typeof each === 'number' && each >= 0 && each <= max;
  return typeof h === 'string' && typeof k === 'string' && between(p, 100) && between(s, 3);
}

/** A count, or that it is too small to be told. */
export type Count = number | 'for-fa';

/** What many learners' first answers say about one question. */
export interface ItemStatistics {
  readonly id: string;
  /** How many answers, or that they are too few for anything to be told. */
  readonly n: Count;
  /** How many gave each answer, by its code. Empty when there are too few. */
  readonly choices: Readonly<Record<string, Count>>;
  /** Share of the points, 0–1: the item's difficulty. Only from `MIN_INDEX` answers, as the rest. */
  readonly p?: number;
  /** Point-biserial correlation between the item and the rest of the learner's answers; undefined when nothing varies. */
  readonly discrimination?: number;
  /** Share right at each degree of confidence. */
  readonly calibration?: readonly {
    readonly saker: number;
    readonly n: Count;
    readonly right?: number;
  }[];
  /** What a course owner should look at, by rules of thumb. */
  readonly remarks: readonly string[];
}

/**
 * Item statistics by classical test theory. Answers to an earlier wording of a question are left out.
 * Pure arithmetic; the same for the page and the terminal.
 */
export function itemStatistics(
  files: readonly ResultFile[],
  items: readonly ItemKey[],
): ItemStatistics[] {
  return items.filter(({poang}) => poang).map((item) => statisticsOf(item, files, items));
}

function statisticsOf(
  {id, hash}: ItemKey,
  files: readonly ResultFile[],
  items: readonly ItemKey[],
): ItemStatistics {
  const given = files.flatMap((file) => {
    const answer = file.svar[id];
    return answer?.h === hash ? [{answer, rest: restScore(file, id, items)}] : [];
  });
  const n = given.length;
  if (n < MIN_SHOWN) return {id, n: 'for-fa', choices: {}, remarks: []};
  const choices = suppressed(countBy(given.map(({answer}) => answer.k)));
  if (n < MIN_INDEX) return {id, n, choices, remarks: []};

  const p = mean(given.map(({answer}) => answer.p / 100));
  const pairs = given.flatMap(({answer, rest}): [number, number][] =>
    rest === undefined ? [] : [[answer.p / 100, rest]],
  );
  const discrimination = pairs.length < MIN_INDEX ? undefined : correlation(pairs);
  const calibration = [1, 2, 3].map((saker) => {
    const said = given.filter(({answer}) => answer.s === saker);
    if (said.length < MIN_SHOWN) return {saker, n: 'for-fa' as const};
    return {saker, n: said.length, right: mean(said.map(({answer}) => answer.p / 100))};
  });
  return {
    id,
    n,
    choices,
    p,
    ...(discrimination !== undefined && {discrimination}),
    calibration,
    remarks: remarksOn(p, discrimination),
  };
}

/** Rules of thumb, not constants of nature. */
function remarksOn(p: number, discrimination: number | undefined): string[] {
  return [
    ...(p < 0.3 ? ['Svår: färre än 30 procent av poängen. Se över frågan eller texten.'] : []),
    ...(p > 0.9 ? ['Lätt: mer än 90 procent av poängen. Prövar den något?'] : []),
    ...(discrimination !== undefined && discrimination < 0.15
      ? ['Skiljer inte på dem som kan och dem som inte kan. Är den entydig?']
      : []),
  ];
}

/** Mean points of the learner's other answers; undefined with fewer than three of them. */
function restScore(
  file: ResultFile,
  without: string,
  items: readonly ItemKey[],
): number | undefined {
  const points = items.flatMap(({id, hash}) => {
    const answer = file.svar[id];
    return id !== without && answer?.h === hash ? [answer.p / 100] : [];
  });
  return points.length < 3 ? undefined : mean(points);
}

function countBy(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Hides small counts, and one more when a single hidden one could be worked out from the total. */
function suppressed(counts: Readonly<Record<string, number>>): Record<string, Count> {
  const bySize = Object.entries(counts).sort(([, a], [, b]) => a - b);
  const small = bySize.filter(([, count]) => count < MIN_SHOWN).length;
  const hidden = small === 1 ? Math.min(2, bySize.length) : small;
  return Object.fromEntries(
    bySize.map(([code, count], index) => [code, index < hidden ? 'for-fa' : count]),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Pearson's r; with one side right or wrong it is the point-biserial. Undefined when a side does not vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | undefined {
  const xs = mean(pairs.map(([x]) => x));
  const ys = mean(pairs.map(([, y]) => y));
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [x, y] of pairs) {
    xy += (x - xs) * (y - ys);
    xx += (x - xs) ** 2;
    yy += (y - ys) ** 2;
  }
  return xx < 1e-12 || yy < 1e-12 ? undefined : xy / Math.sqrt(xx * yy);
}
