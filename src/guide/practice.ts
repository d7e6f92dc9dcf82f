import type {Resultat} from './guide';
import type {GuideModel} from './model';
import type {Utfall} from './types';

/** What the reader guesses of an insats. */
export type Guess = 'ja' | 'nej' | 'oklart';

/** One row of the comparison between reader and guide. */
export interface GuessRow {
  readonly slug: string;
  readonly gissning: Guess | undefined;
  /** Null when no rule speaks of the insats. */
  readonly utfall: Utfall | null;
  /** Undefined when the reader did not guess: that is no difference. */
  readonly lika: boolean | undefined;
}

const FROM_EACH = 4;

/**
 * The insatser to guess about: some of each verdict, and always 9 § 8 LSS when it was asked about, in an
 * order that does not give the answer away.
 */
export function candidates(result: Resultat, model: GuideModel): string[] {
  const {passar, kanPassa, garInteAttAvgora, passarInte} = result.listor;
  const chosen = new Set([
    ...passar.slice(0, FROM_EACH),
    ...kanPassa.slice(0, FROM_EACH - 1),
    ...garInteAttAvgora.slice(0, FROM_EACH - 2),
    ...passarInte.slice(0, FROM_EACH - 1),
  ]);
  const home = model.insatser[model.nioAtta.insats]?.slug;
  const asked = home !== undefined && result.forklaringar.some((tree) => tree.insats === home);
  if (asked) chosen.add(home);
  return model.insatser.map((insats) => insats.slug).filter((slug) => chosen.has(slug));
}

/** Holds the guesses against the guide. What was not guessed counts for nothing. */
export function compareGuess(
  slugs: readonly string[],
  guesses: Readonly<Record<string, Guess>>,
  result: Resultat,
): GuessRow[] {
  return slugs.map((slug) => {
    const utfall = result.forklaringar.find((tree) => tree.insats === slug)?.utfall ?? null;
    const gissning = guesses[slug];
    const lika = gissning === undefined ? undefined : gissning === guessOf(utfall);
    return {slug, gissning, utfall, lika};
  });
}

/** What a verdict means as a guess. */
export function guessOf(utfall: Utfall | null): Guess {
  if (utfall === 'passar' || utfall === 'kan-passa') return 'ja';
  return utfall === 'gar-inte-att-avgora-an' ? 'oklart' : 'nej';
}
