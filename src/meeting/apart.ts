import type {Guess} from '../guide/practice';
import type {Triage} from '../guide/types';
import type {CaseView} from './view';

/*
 * Two professions answer the same case apart; then the answers are laid side by side with the guide's.
 */

export const YRKEN = ['lss', 'iff'] as const;
export type Yrke = (typeof YRKEN)[number];
export const YRKE_LABEL: Readonly<Record<Yrke, string>> = {lss: 'LSS', iff: 'IFF'};

export const GUESSES = ['ja', 'nej', 'oklart'] as const satisfies readonly Guess[];
export const GUESS_LABEL: Readonly<Record<Guess, string>> = {
  ja: 'Kan passa',
  nej: 'Passar inte',
  oklart: 'Vet inte än',
};

/** One profession's answers: by slug, and how much working together the case calls for. */
export interface Answers {
  readonly insatser: Readonly<Record<string, Guess>>;
  readonly triage?: Triage;
}

export type ApartAnswers = Readonly<Record<Yrke, Answers>>;

export const NO_ANSWERS: ApartAnswers = {lss: {insatser: {}}, iff: {insatser: {}}};

/** One line of the comparison, in words. */
export interface ApartRow {
  /** The slug of an insats, or `triage`. */
  readonly id: string;
  readonly namn: string;
  readonly lss: string;
  readonly iff: string;
  readonly guiden: string;
  /** The professions answered, and differently. */
  readonly olika: boolean;
  /** Someone answered otherwise than the guide. */
  readonly motGuiden: boolean;
}

const NONE = 'Inget svar';

/** The answers of both and of the guide, an insats a line and the triage last. */
export function compareApart(example: CaseView, answers: ApartAnswers): ApartRow[] {
  const rows = example.insatser.map(({slug, namn, svar}) => {
    const [lss, iff] = [answers.lss.insatser[slug], answers.iff.insatser[slug]];
    const word = (guess: Guess | undefined): string => (guess ? GUESS_LABEL[guess] : NONE);
    return row({id: slug, namn, lss, iff, svar}, word);
  });
  const {val, svar} = example.triage;
  const level = (niva: Triage | undefined): string =>
    shortLabel(val.find((each) => each.niva === niva)?.etikett ?? NONE);
  const {lss, iff} = answers;
  const together = {id: 'triage', namn: 'Samarbete'};
  return [...rows, row({...together, lss: lss.triage, iff: iff.triage, svar}, level)];
}

/** A level by its abbreviation, when it has one: the columns are narrow. */
const shortLabel = (label: string): string => /\(([^)]+)\)$/.exec(label)?.[1] ?? label;

function row<T extends string>(
  given: {id: string; namn: string; lss: T | undefined; iff: T | undefined; svar: T},
  word: (value: T | undefined) => string,
): ApartRow {
  const {id, namn, lss, iff, svar} = given;
  return {
    id,
    namn,
    lss: word(lss),
    iff: word(iff),
    guiden: word(svar),
    olika: lss !== undefined && iff !== undefined && lss !== iff,
    motGuiden: [lss, iff].some((each) => each !== undefined && each !== svar),
  };
}

/** The lines to talk about: where the professions differ, or someone differs from the guide. */
export function worthTalking(rows: readonly ApartRow[]): ApartRow[] {
  return rows.filter(({olika, motGuiden}) => olika || motGuiden);
}

/** How many insatser a room judges: what fits on one screen in large type. */
export const MAX_ON_WALL = 6;

/**
 * Picks the insatser of a case that fit on the wall: one of each kind of answer in turn, so that none
 * gives itself away, in the order they came. What must be asked about is always with.
 */
export function pickForWall<T extends {readonly slug: string; readonly svar: Guess}>(
  insatser: readonly T[],
  always: readonly string[],
): T[] {
  const chosen = new Set(insatser.filter(({slug}) => always.includes(slug)).slice(0, MAX_ON_WALL));
  const queues = GUESSES.map((guess) =>
    insatser.filter((each) => each.svar === guess && !chosen.has(each)),
  );
  while (chosen.size < MAX_ON_WALL && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const next = queue.shift();
      if (next && chosen.size < MAX_ON_WALL) chosen.add(next);
    }
  }
  return insatser.filter((each) => chosen.has(each));
}
