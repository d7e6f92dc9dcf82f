/** What can be measured of how easily a Swedish text is read. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Läsbarhetsindex (Björnsson 1968): words per sentence plus the share of words over six letters, in per cent. */
  readonly lix: number;
  /** Sentences of more than {@link LONG_SENTENCE} words. */
  readonly longSentences: readonly string[];
  /** Share of the sentences with a passive verb form, 0–1; an estimate from endings. */
  readonly passiveShare: number;
  /** Abbreviations in capitals that the text does not write out and the glossary does not hold. */
  readonly unexplained: readonly string[];
}

/** More words than this in one sentence is hard to hold in mind. */
export const LONG_SENTENCE = 25;
const LONG_WORD = 6;

const WORD = /\p{L}+(?:[-'’]\p{L}+)*/gu;
/** Abbreviations whose full stop ends no sentence. */
const STOPS = /\b(?:kap|art|ref|t\.ex|bl\.a|m\.m|s\.k|dvs|osv|p|st|nr|prop|jfr)\./giu;
/** Verbs in -s that are passive or look so; deponents that are not are taken away. */
const PASSIVE =
  /\b\p{Ll}{3,}(?:as|es|ades|tes|ddes|its|ats|tts)\b|\b(?:blir|blev|blivit|bli)\s+\p{Ll}+(?:ad|at|ade|d|t|da|ta|en|et|na)\b/u;
const DEPONENT =
  /\b(?:finns|fanns|hoppas|trivs|minns|lyckas|behövs|krävs|ses|hörs|träffas|känns|tycks|andas|umgås|låtsas|svettas|kräks|saknas|talas|hjälps|dess|deras|annars|barns|alls|sins|lags|dags|tills|tillsammans|hos|kurs|stress|process|oss|dessas|samhälles|vardags|alltas)\b/giu;
const ABBREVIATION = /(?<![\p{L}-])\p{Lu}{2,5}(?![\p{L}])/gu;

/**
 * Measures a text. Citations are left out first: they are looked up, not read, and would make every
 * legal page seem harder than it is.
 *
 * @param known abbreviations and terms that need no explanation on the page, e.g. those of the glossary.
 */
export function readability(text: string, known: ReadonlySet<string>): Readability {
  const prose = text.replace(CITATION, ' ').replace(STOPS, (stop) => stop.slice(0, -1));
  const sentences = prose
    .split(/(?<=[.!?:])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => (sentence.match(WORD) ?? []).length > 1);
  const words = sentences.flatMap((sentence) => sentence.match(WORD) ?? []);
  const long = words.filter((word) => word.length > LONG_WORD).length;
  const passive = sentences.filter((sentence) => PASSIVE.test(sentence.replace(DEPONENT, '')));
  const abbreviations = new Set(prose.match(ABBREVIATION) ?? []);
  return {
    words: words.length,
    sentences: sentences.length,
    lix:
      words.length === 0
        ? 0
        : Math.round(words.length / sentences.length + (100 * long) / words.length),
    longSentences: sentences.filter(
      (sentence) => (sentence.match(WORD) ?? []).length > LONG_SENTENCE,
    ),
    passiveShare: sentences.length === 0 ? 0 : passive.length / sentences.length,
    unexplained: [...abbreviations].filter((word) => !known.has(word) && !explained(prose, word)),
  };
}

/** The abbreviation stands in parentheses after its words, or its words after it, somewhere in the text. */
function explained(text: string, abbreviation: string): boolean {
  return text.includes(`(${abbreviation})`) || text.includes(`${abbreviation} (`);
}

const CITATION =
  /(?:\d+\s?[a-z]?\s+kap\.\s+)?\d+(?:[-–]\d+)?(?:\s[a-z])?(?:,\s\d+(?:\s[a-z])?)*(?:\soch\s\d+(?:\s[a-z])?)?\s§§?(?:\s\d+(?:[-–]\d+)?(?:(?:,\s\d+)*\soch\s\d+)?)?\s(?:gamla\s)?(?:LSSF|LSS|SoL|SoF|OSL|HSL|FB|FL|SFB|LVU|skollagen)/gu;
