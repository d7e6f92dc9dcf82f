import fc from 'fast-check';
import {createEmptyCard, fsrs, Rating, State} from 'ts-fsrs';
import {describe, expect, it} from 'vitest';
import {moduleState} from './mastery';
import {NO_PROGRESS, withReply, type Progress, type Reply} from './progress';
import {reminderFile} from './reminder';
import {
  cardOf,
  forecast,
  interleave,
  MAX_CARDS,
  MAX_SECONDS,
  pile,
  sessionOf,
  type RepetitionItem,
} from './repetition';
import {anyReply} from './testing';

const DAY = 86_400;
const START = 1_795_300_000;
const day = (n: number, points: number, sure: 0 | 1 | 2 | 3): Reply => [
  START + n * DAY,
  points,
  sure,
  3,
  '',
];

describe('the schedule', () => {
  it('is that of ts-fsrs itself on a recorded history', () => {
    const history = [
      day(0, 100, 2),
      day(3, 100, 3),
      day(20, 0, 3),
      day(21, 100, 1),
      day(24, 50, 2),
      day(40, 100, 3),
    ];
    const grades = [
      Rating.Good,
      Rating.Easy,
      Rating.Again,
      Rating.Hard,
      Rating.Hard,
      Rating.Easy,
    ] as const;
    const reference = fsrs({
      request_retention: 0.85,
      maximum_interval: 180,
      enable_fuzz: true,
      enable_short_term: false,
    });
    let card = createEmptyCard(new Date(START * 1000));
    history.forEach(([t], index) => {
      card = reference.next(card, new Date(t * 1000), grades[index]!).card;
    });
    expect(cardOf(history)).toEqual(card);
    expect(card.state).toBe(State.Review);
  });

  it('never waits longer than half a year, and is the same each time it is worked out', () => {
    fc.assert(
      fc.property(fc.array(anyReply, {minLength: 1, maxLength: 8}), (replies) => {
        const history = [...replies].sort(([a], [b]) => a - b);
        const card = cardOf(history)!;
        expect(card).toEqual(cardOf(history));
        expect((card.due.getTime() / 1000 - history.at(-1)![0]) / DAY).toBeLessThanOrEqual(181);
      }),
      {numRuns: 60},
    );
  });
});

const item = (n: number, modul: string): RepetitionItem => ({
  id: `${modul}-q${n}`,
  hash: 'h',
  poang: true,
  modul,
  sekunder: 45,
});

describe("today's session", () => {
  const items = Array.from({length: 40}, (_, n) => item(n, ['a-1', 'b-1', 'c-1'][n % 3]!));
  const progress = items.reduce<Progress>(
    (sum, {id}, n) => withReply(sum, id, 'h', day(0, n % 5 === 0 ? 0 : 100, n % 5 === 0 ? 3 : 2)),
    NO_PROGRESS,
  );
  const now = new Date((START + 60 * DAY) * 1000);

  it('is short also after a long absence, and starts with confident errors', () => {
    const session = sessionOf(pile(items, progress, now), now);
    expect(session.length).toBeLessThanOrEqual(MAX_CARDS);
    expect(session.reduce((sum, {sekunder}) => sum + sekunder, 0)).toBeLessThanOrEqual(MAX_SECONDS);
    expect(session.every(({confidentError}) => confidentError)).toBe(true);
  });

  it('mixes modules as far as it goes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), {maxLength: 10}), (modules) => {
        const list = modules.map((modul) => ({modul}));
        const mixed = interleave(list);
        expect(mixed.map(({modul}) => modul).sort()).toEqual([...modules].sort());
        const most = Math.max(
          0,
          ...['a', 'b', 'c'].map((m) => modules.filter((each) => each === m).length),
        );
        const pairs = mixed.filter(
          ({modul}, index) => index > 0 && mixed[index - 1]!.modul === modul,
        );
        expect(pairs.length).toBeLessThan(Math.max(1, most));
      }),
    );
  });

  it('has nothing before anything is answered, and puts what is late on the first day', () => {
    expect(pile(items, NO_PROGRESS, now)).toEqual([]);
    expect(forecast(pile(items, progress, now), now, 7)[0]).toBe(40);
  });
});

describe('mastery', () => {
  const items = [item(1, 'a-1'), item(2, 'a-1'), {...item(3, 'a-1'), poang: false}];
  it('takes an answer to every question with points, and the threshold', () => {
    const one = withReply(NO_PROGRESS, 'a-1-q1', 'h', day(0, 100, 2));
    expect(moduleState(one, items, 50)).toMatchObject({answered: 1, total: 2, mastered: false});
    const both = withReply(one, 'a-1-q2', 'h', day(0, 50, 2));
    expect(moduleState(both, items, 75)).toMatchObject({mastered: true, wrong: ['a-1-q2']});
    expect(moduleState(both, items, 76).mastered).toBe(false);
  });

  it('does not count guesses before reading, nor answers to an earlier wording', () => {
    const guess = withReply(NO_PROGRESS, 'a-1-q1', 'h', [START, 100, 3, 1, '']);
    const old = withReply(guess, 'a-1-q2', 'gammal', day(0, 100, 3));
    expect(moduleState(old, items, 50).answered).toBe(0);
  });
});

it('reminds without telling what of', () => {
  const file = reminderFile(
    ['2026-11-23', '2026-11-26'],
    '08:45',
    new Date('2026-11-22T10:00:00Z'),
  );
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(file).not.toMatch(/LSS|kurs|fråga/i);
});
