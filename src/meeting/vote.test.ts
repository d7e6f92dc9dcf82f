import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {multipleChoice, singleChoice} from './testing';
import {
  adviceFor,
  countHand,
  emptyVote,
  hidesSpread,
  isMultiple,
  MAX_HANDS,
  optionsOf,
  rightShare,
  setHands,
  sharesOf,
  undo,
  votersIn,
  type Round,
  type Vote,
} from './vote';

const OPTIONS = optionsOf(singleChoice());
const round = fc.constantFrom<Round>(0, 1);
const change = fc.tuple(round, fc.integer({min: 0, max: 3}), fc.integer({min: -3, max: 250}));
const made = (changes: readonly [Round, number, number][]): Vote =>
  changes.reduce(
    (vote, [which, option, hands]) => setHands(vote, which, option, hands),
    emptyVote(4),
  );

describe('counting hands', () => {
  it('never goes below none or above what a room holds', () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const vote = made(changes);
        for (const hands of vote.antal.flat()) {
          expect(hands).toBeGreaterThanOrEqual(0);
          expect(hands).toBeLessThanOrEqual(MAX_HANDS);
        }
      }),
    );
  });

  it('is undone step by step to where it began, a round at a time', () => {
    fc.assert(
      fc.property(fc.array(change, {maxLength: 60}), round, (changes, which) => {
        let vote = made(changes);
        const other = vote.antal[which === 0 ? 1 : 0];
        for (let step = 0; step <= changes.length; step += 1) vote = undo(vote, which).vote;
        expect(vote.antal[which]).toEqual([0, 0, 0, 0]);
        expect(vote.antal[which === 0 ? 1 : 0]).toEqual(other);
      }),
    );
  });

  it('undoes exactly the latest change', () => {
    fc.assert(
      fc.property(fc.array(change, {maxLength: 20}), change, (changes, [which, option, hands]) => {
        const before = made(changes);
        const after = setHands(before, which, option, hands);
        fc.pre(after !== before);
        expect(undo(after, which)).toEqual({vote: before, option});
      }),
    );
  });

  it('keeps the rounds apart', () => {
    const vote = countHand(countHand(emptyVote(4), 0, 1, 1), 1, 2, 1);
    expect(vote.antal).toEqual([
      [0, 1, 0, 0],
      [0, 0, 1, 0],
    ]);
  });

  it('does nothing for an option that is not there, or when there is nothing to undo', () => {
    const vote = emptyVote(2);
    expect(countHand(vote, 0, 5, 1)).toBe(vote);
    expect(undo(vote, 0)).toEqual({vote, option: undefined});
  });
});

describe('the first spread', () => {
  it('waits when more than half chose the same wrong option, and only then', () => {
    expect(hidesSpread([6, 4, 0, 0], OPTIONS, false)).toBe(true);
    expect(hidesSpread([5, 5, 0, 0], OPTIONS, false)).toBe(false);
    expect(hidesSpread([0, 10, 0, 0], OPTIONS, false)).toBe(false);
    expect(hidesSpread([3, 1, 3, 3], OPTIONS, false)).toBe(false);
    expect(hidesSpread([0, 0, 0, 0], OPTIONS, false)).toBe(false);
  });

  it('never shows a wrong majority', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), {minLength: 4, maxLength: 4}), (hands) => {
        const all = hands.reduce((sum, each) => sum + each, 0);
        const wrong = hands.some((each, index) => index !== 1 && each * 2 > all);
        expect(hidesSpread(hands, OPTIONS, false)).toBe(wrong);
      }),
    );
  });

  it('is careful where each may raise several cards: the voters are at least the most hands', () => {
    const options = optionsOf(multipleChoice());
    expect(hidesSpread([10, 6, 9], options, true)).toBe(true);
    expect(hidesSpread([10, 5, 9], options, true)).toBe(false);
    expect(votersIn([10, 6, 9], true)).toBe(10);
  });
});

describe('shares', () => {
  it('add up to one, or to nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), {minLength: 1, maxLength: 6}), (hands) => {
        const sum = sharesOf(hands, false).reduce((all, each) => all + each, 0);
        expect(sum).toBeCloseTo(hands.some((each) => each > 0) ? 1 : 0);
      }),
    );
  });

  it.each([
    [undefined, 'ingen'],
    [0.2, 'forklara'],
    [0.3, 'diskutera'],
    [0.7, 'diskutera'],
    [0.8, 'kort'],
  ])('of %s call for: %s', (share, advice) => {
    expect(adviceFor(share)).toBe(advice);
  });

  it('of right answers are counted among all hands', () => {
    expect(rightShare([1, 3, 0, 0], OPTIONS)).toBe(0.75);
    expect(rightShare([0, 0, 0, 0], OPTIONS)).toBeUndefined();
  });
});

describe('options', () => {
  it('carry the letters of the cards', () => {
    expect(OPTIONS.map(({bokstav}) => bokstav).join('')).toBe('ABCD');
    expect(isMultiple(multipleChoice())).toBe(true);
  });

  it('of a true or false question are two', () => {
    const item = singleChoice();
    const fraga = {...item.fraga, typ: 'santfalskt' as const, sant: false, skal: []};
    expect(optionsOf({fraga})).toEqual([
      {bokstav: 'A', text: 'Sant', ratt: false},
      {bokstav: 'B', text: 'Falskt', ratt: true},
    ]);
  });
});
