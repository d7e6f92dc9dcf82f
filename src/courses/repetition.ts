import {createEmptyCard, fsrs, Rating, type Card, type Grade} from 'ts-fsrs';
import type {ItemKey} from './mastery';
import {countedReplies, SAKER, type Progress, type Reply} from './progress';

/** At most so many questions a day, and so many seconds: a short session is one that is held. */
export const MAX_CARDS = 10;
export const MAX_SECONDS = 300;

/**
 * FSRS without steps of minutes: what is learned in a course is asked about days and months later.
 * The fuzz that spreads the days is drawn from the card itself, so the same history gives the same day.
 */
const scheduler = fsrs({
  request_retention: 0.85,
  maximum_interval: 180,
  enable_fuzz: true,
  enable_short_term: false,
});

/** A question that may be repeated. */
export interface RepetitionItem extends ItemKey {
  readonly modul: string;
  readonly sekunder: number;
}

/**
 * The grade follows from the answer; the learner never sets it. Wrong is again, a right guess is
 * hard, and easy takes being sure and right a second time.
 *
 * @param earlierRight how many times it has been wholly right before
 */
export function gradeOf([, points, sure]: Reply, earlierRight: number): Grade {
  if (points < 50) return Rating.Again;
  if (points < 100 || sure === SAKER.gissar) return Rating.Hard;
  return sure === SAKER.saker && earlierRight > 0 ? Rating.Easy : Rating.Good;
}

/** The card a history of answers leads to; undefined without answers. */
export function cardOf(replies: readonly Reply[]): Card | undefined {
  const [first] = replies;
  if (first === undefined) return undefined;
  let card = createEmptyCard(toDate(first[0]));
  let right = 0;
  for (const reply of replies) {
    card = scheduler.next(card, toDate(reply[0]), gradeOf(reply, right)).card;
    if (reply[1] === 100) right++;
  }
  return card;
}

/** A card in the pile. */
export interface DueItem extends RepetitionItem {
  readonly due: Date;
  /** Chance that it is remembered now, 0–1. */
  readonly retrievability: number;
  /** Wrong last time, and sure of it: these come first. */
  readonly confidentError: boolean;
}

/** Every question that has been answered, with the day it is due. */
export function pile(
  items: readonly RepetitionItem[],
  progress: Progress,
  now: Date,
): readonly DueItem[] {
  return items.flatMap((item): DueItem[] => {
    const replies = item.poang ? countedReplies(progress, item.id, item.hash) : [];
    const last = replies.at(-1);
    const card = cardOf(replies);
    if (card === undefined || last === undefined) return [];
    return [
      {
        ...item,
        due: card.due,
        retrievability: scheduler.get_retrievability(card, now, false),
        confidentError: last[1] < 50 && last[2] === SAKER.saker,
      },
    ];
  });
}

/**
 * Today's session: what is due before the day is over, confident errors first, then what is nearest
 * to being forgotten, within ten questions and five minutes; laid so that neighbours come from
 * different modules. After a long absence it is still one short session, not a queue.
 */
export function sessionOf(due: readonly DueItem[], endOfDay: Date): readonly DueItem[] {
  const waiting = due
    .filter((item) => item.due <= endOfDay)
    .sort(
      (a, b) =>
        Number(b.confidentError) - Number(a.confidentError) ||
        a.retrievability - b.retrievability ||
        a.id.localeCompare(b.id),
    );
  const chosen: DueItem[] = [];
  let seconds = 0;
  for (const item of waiting) {
    if (chosen.length === MAX_CARDS) break;
    if (chosen.length > 0 && seconds + item.sekunder > MAX_SECONDS) continue;
    chosen.push(item);
    seconds += item.sekunder;
  }
  return interleave(chosen);
}

/** The first that comes from another module than the one before it, over and over. */
export function interleave<Item extends {readonly modul: string}>(items: readonly Item[]): Item[] {
  const left = [...items];
  const result: Item[] = [];
  while (left.length > 0) {
    const last = result.at(-1)?.modul;
    const next = Math.max(
      0,
      left.findIndex(({modul}) => modul !== last),
    );
    result.push(...left.splice(next, 1));
  }
  return result;
}

/** How many questions fall due on each of the coming days; what is late counts on the first. */
export function forecast(due: readonly DueItem[], startOfDay: Date, days: number): number[] {
  const counts = Array.from({length: days}, () => 0);
  for (const item of due) {
    const day = Math.max(0, Math.floor((item.due.getTime() - startOfDay.getTime()) / 86_400_000));
    if (day < days) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

const toDate = (seconds: number): Date => new Date(seconds * 1000);
