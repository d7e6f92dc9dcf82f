/**
 * The one way text becomes comparable: everything that searches, grades or compares Swedish text
 * starts here, so that the same word written on two keyboards is the same string.
 */

/** Soft hyphen, zero-width and direction marks: invisible in text, ruinous in comparisons. */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

/** A lone half of a surrogate pair cannot be written as UTF-8; it becomes a space. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text with nothing to mend: most of it. Checked first, because everything passes through here. */
const PLAIN = /^[\x20-\x7eåäöÅÄÖéÉ§–…”]*$/;

/**
 * Lower case, composed (NFC), without invisible characters, runs of white space as one space.
 * å, ä and ö stay letters of their own; § and punctuation stay, for the citation parser.
 */
export function normalize(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  return text
    .replace(LONE_SURROGATE, ' ')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The most characters of a question that are read; the rest of a pasted journal is not a question. */
export const MAX_QUERY_LENGTH = 400;

/** As {@link normalize}, cut at {@link MAX_QUERY_LENGTH} characters. */
export function normalizeQuery(text: string): string {
  return normalize(text.slice(0, MAX_QUERY_LENGTH * 4)).slice(0, MAX_QUERY_LENGTH);
}
