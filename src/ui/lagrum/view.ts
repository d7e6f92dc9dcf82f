import type {PaGang, Sakerhet} from '../../lagrum/types';

/** A citation in a text: the ids it stands for, how the author wrote it, and where it leads. */
export type CitedPart = {readonly ids: string; readonly text: string; readonly href: string};

/** A text whose citations have been told apart: plain runs, and citations. */
export type CitedText = readonly (string | CitedPart)[];

/** The same without addresses: `<Lagrum>` finds them in the register. */
export type CitedParts = readonly (string | Pick<CitedPart, 'ids' | 'text'>)[];

/** Citations as they are written in a body of texts, and the ids each stands for, parted by spaces. */
export type CitationWords = Readonly<Record<string, string>>;

/** A proposed or adopted change, its text ready to show. */
export type PendingView = Omit<PaGang, 'text'> & {readonly text: CitedText};

/** One provision with everything its disclosure says, joined and checked when the site is built. */
export type LagrumView = {
  id: string;
  /** As people write it: "9 § 8 LSS". */
  text: string;
  /** Its place on our own law page. */
  url: string;
  rubrik: string;
  sammanfattning: CitedText;
  /** Full name of the act. */
  lag: string;
  /** The official text. */
  kallUrl: string;
  /** How far the text has been checked, in words. */
  kontrollerad: string;
  /** The repealed paragraphs it replaced, and where the mapping shows them. */
  gamla: {text: string; url: string}[];
  sakerhet: Sakerhet;
  /** In force from that day, YYYY-MM-DD, when that is worth telling. */
  gallerFran?: string;
  paGang: PendingView[];
};

const NBSP = '\u00A0';

/** Longer than this, in characters, a citation may break: it would run out of a narrow column. */
const TIED_LENGTH = 20;

/**
 * Ties a citation together so that no line breaks inside it. A long one may break, but a number
 * stays with its sign, and a law's short name does not stand alone on a line.
 */
export function tieCitation(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (plain.length <= TIED_LENGTH) return plain.replaceAll(' ', NBSP);
  return plain
    .replace(/ (?=kap\.|§)/g, NBSP)
    .replace(/(?<=§|art\.|prop\.) (?=\d)/g, NBSP)
    .replace(/(?<=\d) (?=\p{Ll}(?!\p{L}))/gu, NBSP)
    .replace(/ (?=\p{Lu}[\p{L}]{1,4}$)/u, NBSP);
}
