import {TRIAGE} from '../guide/types';
import {GUESSES, YRKEN, type Answers, type ApartAnswers} from './apart';
import type {Session} from './session';
import {MAX_HANDS, type Vote} from './vote';

/*
 * Reads a meeting from storage, a file or another window. What is not what it should be gives
 * undefined: a half meeting is worse than none.
 */

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown, max: number): value is string =>
  typeof value === 'string' && value.length <= max;

const isCount = (value: unknown, max: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= max;

/** A day in milliseconds: no moment takes longer. */
const DAY = 86_400_000;
const MAX_OPTIONS = 9;

export function readSession(data: unknown): Session | undefined {
  if (!isTable(data)) return undefined;
  const {plan, vid, paus} = data;
  if (!isText(plan, 4000) || !isText(vid, 300)) return undefined;
  if (typeof paus !== 'boolean') return undefined;
  const rost = tableOf(data['rost'], readVote);
  const isar = tableOf(data['isar'], readApart);
  const anvant = tableOf(data['anvant'], (each) => (isCount(each, DAY) ? each : undefined));
  const klocka = readClock(data['klocka']);
  if (!rost || !isar || !anvant || klocka === undefined) return undefined;
  return {plan, vid, paus, rost, isar, anvant, klocka};
}

/** Reads every value of a table; one that is wrong spoils the whole. */
function tableOf<T>(
  data: unknown,
  read: (value: unknown) => T | undefined,
): Record<string, T> | undefined {
  if (!isTable(data)) return undefined;
  const entries: [string, T][] = [];
  for (const [key, value] of Object.entries(data)) {
    const good = read(value);
    if (good === undefined || key.length > 300) return undefined;
    entries.push([key, good]);
  }
  return Object.fromEntries(entries);
}

function readVote(data: unknown): Vote | undefined {
  if (!isTable(data) || !Array.isArray(data['antal']) || !Array.isArray(data['andringar'])) {
    return undefined;
  }
  const [first, second] = data['antal'].map(readHands);
  if (!first || !second || first.length !== second.length) return undefined;
  const changes = data['andringar'].map((each) => readChange(each, first.length));
  if (changes.includes(undefined)) return undefined;
  return {antal: [first, second], andringar: changes.filter((each) => each !== undefined)};
}

function readHands(data: unknown): number[] | undefined {
  if (!Array.isArray(data) || data.length > MAX_OPTIONS) return undefined;
  const hands: unknown[] = data;
  return hands.every((each) => isCount(each, MAX_HANDS)) ? hands : undefined;
}

function readChange(data: unknown, options: number): Vote['andringar'][number] | undefined {
  if (!Array.isArray(data)) return undefined;
  const [round, option, before]: unknown[] = data;
  if ((round !== 0 && round !== 1) || !isCount(option, options - 1)) return undefined;
  return isCount(before, MAX_HANDS) ? [round, option, before] : undefined;
}

function readApart(data: unknown): ApartAnswers | undefined {
  if (!isTable(data)) return undefined;
  const [lss, iff] = YRKEN.map((yrke) => readAnswers(data[yrke]));
  return lss && iff ? {lss, iff} : undefined;
}

function readAnswers(data: unknown): Answers | undefined {
  if (!isTable(data)) return undefined;
  const insatser = tableOf(data['insatser'], (each) => GUESSES.find((guess) => guess === each));
  if (!insatser) return undefined;
  if (data['triage'] === undefined) return {insatser};
  const triage = TRIAGE.find((niva) => niva === data['triage']);
  return triage && {insatser, triage};
}

function readClock(data: unknown): Session['klocka'] | undefined {
  if (data === null) return null;
  if (!isTable(data)) return undefined;
  const {moment, sedan} = data;
  return isText(moment, 300) && isCount(sedan, Number.MAX_SAFE_INTEGER)
    ? {moment, sedan}
    : undefined;
}
