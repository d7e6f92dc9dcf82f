import {joinReplies, type Progress, type Reply, type Round} from './progress';

/**
 * Progress as it was stored or exported. What cannot be read is left out and the rest kept: one
 * broken line does not cost a learner her year. Undefined when it is not progress at all.
 */
export function readProgress(data: unknown): Progress | undefined {
  if (!isTable(data) || !isTable(data['svar'])) return undefined;
  return {
    svar: entries(data['svar'], (versions) =>
      isTable(versions) ? entries(versions, readReplies) : undefined,
    ),
    pass: entries(data['pass'], readRound),
    last: entries(data['last'], (value) => (isTime(value) ? value : undefined)),
    bockar: entries(data['bockar'], readTick),
  };
}

type Table = Readonly<Record<string, unknown>>;

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e11;
}

function entries<T>(data: unknown, read: (value: unknown) => T | undefined): Record<string, T> {
  if (!isTable(data)) return {};
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]): [string, T][] => {
      const result = read(value);
      return result === undefined ? [] : [[key, result]];
    }),
  );
}

function readReplies(data: unknown): readonly Reply[] | undefined {
  if (!Array.isArray(data)) return undefined;
  const replies = data.filter(isReply);
  return replies.length > 0 ? joinReplies(replies, []) : undefined;
}

function isReply(data: unknown): data is Reply {
  if (!Array.isArray(data) || data.length !== 5) return false;
  const [time, points, sure, place, code] = data as unknown[];
  return (
    isTime(time) &&
    isBetween(points, 100) &&
    isBetween(sure, 3) &&
    isBetween(place, 3) &&
    typeof code === 'string' &&
    code.length <= 200
  );
}

function isBetween(value: unknown, max: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;
}

function readTick(data: unknown): readonly [number, 0 | 1] | undefined {
  if (!Array.isArray(data)) return undefined;
  const [time, set] = data as unknown[];
  return isTime(time) && (set === 0 || set === 1) ? [time, set] : undefined;
}

/** Answers in a round are read by the kind of their question, when that is at hand. */
function readRound(data: unknown): Round | undefined {
  if (!isTable(data)) return undefined;
  const {t, seed, fragor, svar, klar} = data;
  if (!isTime(t) || !Number.isInteger(seed) || typeof klar !== 'boolean') return undefined;
  if (!Array.isArray(fragor) || !fragor.every((id) => typeof id === 'string')) return undefined;
  const answers = entries(svar, (entry): Round['svar'][string] | undefined =>
    isTable(entry) && typeof entry['h'] === 'string' && 'svar' in entry
      ? (entry as unknown as Round['svar'][string])
      : undefined,
  );
  const {utkast} = data;
  const draft = isTable(utkast) && typeof utkast['id'] === 'string' && 'svar' in utkast;
  return {
    t,
    seed: seed as number,
    fragor,
    svar: answers,
    klar,
    ...(draft && {utkast: utkast as unknown as NonNullable<Round['utkast']>}),
  };
}
