import type {Position, Problem} from './problem';

/** A link or picture in the text. */
export interface BodyLink extends Position {
  readonly url: string;
  /** The words of the link, or the picture's text equivalent. */
  readonly text: string;
}

/** A run of text with where it starts; what citations are looked for in. */
export interface BodyText extends Position {
  readonly value: string;
  /** Index in `headings` of the h2 above it, or -1 before the first. */
  readonly section: number;
  /** Names of the containers it stands in, outermost first. */
  readonly containers: readonly string[];
  readonly inLink: boolean;
}

export interface BodyHeading extends Position {
  readonly depth: number;
  readonly text: string;
}

/** What a page's text holds, as far as the checks and the page's data need it. */
export interface BodyFacts {
  readonly links: readonly (BodyLink & Pick<BodyText, 'section' | 'containers'>)[];
  readonly images: readonly BodyLink[];
  readonly texts: readonly BodyText[];
  readonly headings: readonly BodyHeading[];
  readonly components: readonly (Position & {name: string})[];
  readonly problems: readonly Problem[];
}

export interface BodyRules {
  /** Names that may follow `:::`. */
  readonly containers: readonly string[];
  /** Components that may be used in a text. */
  readonly components: readonly string[];
}
