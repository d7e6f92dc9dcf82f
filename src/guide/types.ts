import type {Huvudman, Verksamhet} from '../insatser/labels';

/** The state of a criterion: met, not met, or open because an answer is missing. */
export type Lage = 'sant' | 'falskt' | 'okant';

/** The four verdicts, the same everywhere; an insats that no rule touches has none and is not listed. */
export const UTFALL = ['passar', 'kan-passa', 'gar-inte-att-avgora-an', 'passar-inte'] as const;
export type Utfall = (typeof UTFALL)[number];

/** What the reader sees for each verdict. */
export const UTFALL_ETIKETT: Readonly<Record<Utfall, string>> = {
  passar: 'Passar',
  'kan-passa': 'Kan passa',
  'gar-inte-att-avgora-an': 'Går inte att avgöra än',
  'passar-inte': 'Passar inte',
};

/** The values of the check of 9 § 8 LSS. */
export const NINE_EIGHT = [
  'sannolikt-ej-uppfyllt',
  'kan-vara-aktuellt',
  'utred-vidare',
  'ej-relevant',
] as const;
export type NineEight = (typeof NINE_EIGHT)[number];

/** How much working together a case calls for, lowest first. */
export const TRIAGE = ['ingen', 'radfraga', 'gemensam-planering', 'team', 'sip'] as const;
export type Triage = (typeof TRIAGE)[number];

/** Can the answers settle it, or must a person judge? */
export type Avgors = 'maskin' | 'bedomning';

/** An answer: one value, several values, an age in whole years, or yes/no. */
export type Svar = string | number | boolean | readonly string[];

/** A case: fact to answer. A missing fact is *ej besvarad*; `okand` is *vet inte*. */
export type Fall = Readonly<Record<string, Svar>>;

/** What the guide needs to know of an insats: the part of its record that carries conditions. */
export interface InsatsVillkor {
  readonly slug: string;
  readonly titel: string;
  readonly kortnamn?: string | undefined;
  readonly huvudman: Huvudman | readonly Huvudman[];
  readonly verksamhet: Verksamhet;
  readonly beslutar: string;
  /** As people write them; the first is the main ground. */
  readonly lagrum: readonly string[];
  /** Ages for which the insats is listed, whole years, both ends included. */
  readonly alder?:
    {readonly min?: number | undefined; readonly max?: number | undefined} | undefined;
  /** Given when the insats demands that the child belongs to one of these personkretsar. */
  readonly personkrets?: readonly (1 | 2 | 3)[] | undefined;
  readonly villkor?: readonly EgetVillkor[] | undefined;
  /** Step on Insatstrappan by distance from home, or null. */
  readonly trappa: number | null;
}

/** One condition of the insats itself. A `maskin` condition excludes the insats when it is true. */
export interface EgetVillkor {
  readonly id: string;
  readonly avgors: Avgors;
  readonly villkor?: string | undefined;
  readonly skal: string;
  readonly lagrum?: readonly string[] | undefined;
}
