import type {ItemView} from '../courses/view';

/*
 * Peer instruction with raised cards: count, talk, count again, reveal. Votes are sums; nothing tells
 * who raised which card.
 */

export type Round = 0 | 1;

/** Hands for each option in both rounds, and every change so that it can be undone. */
export interface Vote {
  readonly antal: readonly [readonly number[], readonly number[]];
  /** Changes, oldest first: round, option, hands before. */
  readonly andringar: readonly (readonly [Round, number, number])[];
}

/** More hands than this in one room is a slip of the finger. */
export const MAX_HANDS = 200;

/** How many changes can be undone. */
const MAX_UNDO = 400;

export function emptyVote(options: number): Vote {
  const none = Array.from({length: options}, () => 0);
  return {antal: [none, none], andringar: []};
}

/** Sets the hands of an option in a round, kept within 0 and {@link MAX_HANDS}. */
export function setHands(vote: Vote, round: Round, option: number, hands: number): Vote {
  const before = vote.antal[round][option];
  if (before === undefined) return vote;
  const after = Math.min(MAX_HANDS, Math.max(0, Math.round(hands) || 0));
  if (after === before) return vote;
  return {
    antal: put(vote.antal, round, option, after),
    andringar: [...vote.andringar, [round, option, before] as const].slice(-MAX_UNDO),
  };
}

/** One hand more or less. */
export function countHand(vote: Vote, round: Round, option: number, by: 1 | -1): Vote {
  return setHands(vote, round, option, (vote.antal[round][option] ?? 0) + by);
}

/** The latest change of a round; what undo takes back. */
export function latestChange(vote: Vote, round: Round): Vote['andringar'][number] | undefined {
  return vote.andringar.filter(([each]) => each === round).at(-1);
}

/** Takes back the latest change of a round, and tells which option it was. */
export function undo(vote: Vote, round: Round): {vote: Vote; option: number | undefined} {
  const change = latestChange(vote, round);
  if (!change) return {vote, option: undefined};
  const [, option, before] = change;
  return {
    vote: {
      antal: put(vote.antal, round, option, before),
      andringar: vote.andringar.filter((each) => each !== change),
    },
    option,
  };
}

function put(antal: Vote['antal'], round: Round, option: number, hands: number): Vote['antal'] {
  const changed = antal[round].map((each, index) => (index === option ? hands : each));
  return round === 0 ? [changed, antal[1]] : [antal[0], changed];
}

/** An option as the room sees it. */
export interface VoteOption {
  readonly bokstav: string;
  readonly text: string;
  readonly ratt: boolean;
  readonly aterkoppling?: string;
}

/** The options of a question in the order of its file; letters as on the voting cards. */
export function optionsOf({fraga}: Pick<ItemView, 'fraga'>): VoteOption[] {
  const plain = (): Omit<VoteOption, 'bokstav'>[] => {
    switch (fraga.typ) {
      case 'enval':
      case 'flerval':
        return fraga.svar.map(({text, ratt, aterkoppling}) => ({text, ratt, aterkoppling}));
      case 'santfalskt':
        return [
          {text: 'Sant', ratt: fraga.sant},
          {text: 'Falskt', ratt: !fraga.sant},
        ];
      default:
        return [];
    }
  };
  return plain().map((option, index) => ({...option, bokstav: letterOf(index)}));
}

export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** May each raise several cards? */
export const isMultiple = ({fraga}: Pick<ItemView, 'fraga'>): boolean => fraga.typ === 'flerval';

/**
 * How many voted. When each may raise several cards it cannot be known; the most hands for one option
 * is then the least it can have been.
 */
export function votersIn(hands: readonly number[], multiple: boolean): number {
  return multiple ? Math.max(0, ...hands) : hands.reduce((sum, each) => sum + each, 0);
}

/** Share of the voters for each option, 0–1. */
export function sharesOf(hands: readonly number[], multiple: boolean): number[] {
  const voters = votersIn(hands, multiple);
  return hands.map((each) => (voters === 0 ? 0 : each / voters));
}

/**
 * Must the first spread wait until after the discussion? Yes when more than half chose the same wrong
 * option: a majority on the wall is taken for the right answer.
 */
export function hidesSpread(
  hands: readonly number[],
  options: readonly Pick<VoteOption, 'ratt'>[],
  multiple: boolean,
): boolean {
  return sharesOf(hands, multiple).some((share, index) => !options[index]?.ratt && share > 0.5);
}

/** What the room's first answers call for, by the rule of thumb of peer instruction. */
export type Advice = 'ingen' | 'forklara' | 'diskutera' | 'kort';

/** Share of right hands among all hands: below 0.3 explain first, above 0.7 a short explanation will do. */
export function rightShare(
  hands: readonly number[],
  options: readonly Pick<VoteOption, 'ratt'>[],
): number | undefined {
  const all = hands.reduce((sum, each) => sum + each, 0);
  if (all === 0) return undefined;
  return hands.reduce((sum, each, index) => sum + (options[index]?.ratt ? each : 0), 0) / all;
}

export function adviceFor(share: number | undefined): Advice {
  if (share === undefined) return 'ingen';
  if (share < 0.3) return 'forklara';
  return share > 0.7 ? 'kort' : 'diskutera';
}

/** What the leader is told of it. */
export const ADVICE_TEXT: Readonly<Record<Advice, string>> = {
  ingen: 'Inga röster är räknade.',
  forklara: 'Färre än tre av tio svarade rätt. Förklara grunden kort före samtalet.',
  diskutera: 'Mellan tre och sju av tio svarade rätt. Låt dem övertyga varandra.',
  kort: 'Fler än sju av tio svarade rätt. Håll samtalet kort.',
};
