/*
 * The words of the room. Domain nouns are Swedish: lag, kapitel, paragraf,
 * stycke, punkt. Numbers of chapters and paragraphs are texts in their
 * squeezed form: '9', '9a', '13a'.
 */

/** How sure we are of a summary. `verifierad`: read against the statute's own text. */
export type Sakerhet = 'verifierad' | 'allman-kunskap' | 'kontrollera';

/** A change of the law that has been proposed and that must be checked by a person. */
export interface PaGang {
  /** The document, e.g. `prop. 2025/26:60` or `SOU 2025:44`. */
  readonly proposition: string;
  /** The day it is proposed to apply from, YYYY-MM-DD; absent when no day is known. */
  readonly foreslaget?: string;
  /** Whether Riksdagen has adopted it, as far as we know. */
  readonly antagen: 'ja' | 'nej' | 'okant';
  /** What would change, in our own words. */
  readonly text: string;
  /** A source id in kallor.yaml. */
  readonly kalla?: string;
}

/** A law that may be cited: how it is named, where it stands, what has been checked. */
export interface Lag {
  readonly id: string;
  readonly sfs: string;
  readonly namn: string;
  /** As written after the paragraph: `9 § 8 LSS`. */
  readonly kortnamn: string;
  readonly alias?: readonly string[];
  readonly harKapitel: boolean;
  /** Cited by `art.` instead of `§`. */
  readonly artiklar?: boolean;
  readonly url: string;
  /** The last amendment (SFS) in the text that was read, when known. */
  readonly kontrolleradTom?: string;
  /** Which text was read, in words. */
  readonly lydelse?: string;
  /** When the summaries were held against the text; absent when it has not been read. */
  readonly kontrollerad?: string;
  /** The day the law was repealed. */
  readonly upphavd?: string;
  readonly paGang?: readonly PaGang[];
}

/** What the grammar needs of a law. */
export type LagNamn = Pick<
  Lag,
  'id' | 'sfs' | 'namn' | 'kortnamn' | 'alias' | 'harKapitel' | 'artiklar'
>;

/** A provision that we cite, with our own summary of it. */
export interface Lagrum {
  readonly id: string;
  readonly lag: string;
  readonly kapitel: string | null;
  readonly paragraf: string;
  readonly punkt?: string;
  readonly rubrik: string;
  readonly sammanfattning: string;
  readonly gallerFran?: string;
  readonly sakerhet: Sakerhet;
  readonly paGang?: PaGang;
}

/** A paragraph of the repealed Social Services Act and where its rule stands now. */
export interface GammalParagraf {
  /** Chapter and paragraph, `4:1`, `6:1 a`. */
  readonly gammal: string;
  /** Ids of lagrum; empty when the rule has no counterpart. */
  readonly nya: readonly string[];
  readonly amne: string;
  readonly andring: string;
  readonly sakerhet: Sakerhet;
}

/** One provision that a text points at. */
export interface Ref {
  /** Id of the law; null when the text names an SFS number that is not in the list of laws. */
  readonly lag: string | null;
  /** SFS number of the law. */
  readonly sfs: string;
  readonly kapitel: string | null;
  readonly paragraf: string;
  readonly stycke?: number;
  readonly punkt?: string;
  /** Set when the form does not suit the law: a chapter is missing, or one stands in a law without chapters. */
  readonly fel?: 'kapitel-saknas' | 'lagen-saknar-kapitel';
}

/** A range as written, `8–10 §§`: its ends stand also among the refs, as do the whole numbers between. */
export interface Spann {
  readonly fran: Ref;
  readonly till: Ref;
}

/** A citation found in a text. Positions are UTF-16 offsets; `text === source.slice(start, end)`. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lag: string | null;
  readonly sfs: string;
  readonly refs: readonly Ref[];
  readonly spann: readonly Spann[];
}
