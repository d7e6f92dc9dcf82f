/*
 * The smallest parts of a citation, read at a position. Every reader takes the
 * text and an offset and returns what it read and where it ended, or null; none
 * of them throws. Spaces may be ordinary, no-break or thin, and one line break
 * is allowed inside a citation, since authors' lines wrap.
 */

/** Spaces with at most one line break; may be empty. */
export const SPACES = '[^\\S\\n]*(?:\\n[^\\S\\n]*)?';
/** The same, but not empty. */
export const ONE_BREAK = '(?:[^\\S\\n]+(?:\\n[^\\S\\n]*)?|\\n[^\\S\\n]*)';

/** Something read: where it ended, and what it was. */
export interface Read<T> {
  readonly end: number;
  readonly value: T;
}

/** Number of a chapter or a paragraph, `9`, `9a`: whole number and letter. */
export interface Section {
  readonly number: number;
  readonly letter: string;
}

/** One number or a range of numbers. */
export interface SectionSpan {
  readonly from: Section;
  readonly to: Section | null;
}

const sticky = (pattern: string): RegExp => new RegExp(pattern, 'yiu');

const SKIP = sticky(SPACES);
const NUMBER = sticky('(\\d{1,3})(?![\\d])');
const LETTER_ATTACHED = sticky('([a-z])(?![\\p{L}\\p{N}])');
const LETTER_SPACED = sticky(`${ONE_BREAK}([a-z])(?![\\p{L}\\p{N}])`);
const DASH = sticky(`${SPACES}[-–—‑]${SPACES}`);
const LIST_SEPARATOR = sticky(
  `(?:${SPACES},${SPACES}(?:(?:och|samt|eller)${ONE_BREAK})?|${ONE_BREAK}(?:och|samt|eller|jämfört${ONE_BREAK}med|jfr)${ONE_BREAK})`,
);

/** Escapes a text for use in a pattern. */
export function escapeForRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Offset after any spaces at `at`. */
export function skipSpaces(source: string, at: number): number {
  SKIP.lastIndex = at;
  return at + (SKIP.exec(source)?.[0].length ?? 0);
}

/** Reads a pattern at `at`; the value is the match. */
export function readPattern(
  source: string,
  at: number,
  pattern: RegExp,
): Read<RegExpExecArray> | null {
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  return match ? {end: at + match[0].length, value: match} : null;
}

/** Makes a pattern that is read at a position, without regard to case. */
export const at = sticky;

/**
 * Every way to read a number at `at`, the longest first: `9 a` as 9 a and as 9.
 * Which one is right is settled by what follows (`9 a §`, `12 i barnkonventionen`).
 */
export function readSection(source: string, position: number): readonly Read<Section>[] {
  const digits = readPattern(source, position, NUMBER);
  if (!digits) return [];
  const number = Number(digits.value[1]);
  if (number === 0) return [];
  const attached = readPattern(source, digits.end, LETTER_ATTACHED);
  if (attached) {
    return [{end: attached.end, value: {number, letter: (attached.value[1] ?? '').toLowerCase()}}];
  }
  const bare: Read<Section> = {end: digits.end, value: {number, letter: ''}};
  const spaced = readPattern(source, digits.end, LETTER_SPACED);
  if (spaced) {
    const letter = (spaced.value[1] ?? '').toLowerCase();
    return [{end: spaced.end, value: {number, letter}}, bare];
  }
  return isWordStart(source, digits.end) ? [] : [bare];
}

/** A letter alone, as the end of `28 a–f`. */
export function readLetter(source: string, position: number): Read<string> | null {
  const letter = readPattern(source, position, LETTER_ATTACHED);
  return letter && {end: letter.end, value: (letter.value[1] ?? '').toLowerCase()};
}

/** A dash between the ends of a range. */
export const readDash = (source: string, position: number): Read<RegExpExecArray> | null =>
  readPattern(source, position, DASH);

/** A comma or a conjunction between the parts of a list. */
export const readSeparator = (source: string, position: number): Read<RegExpExecArray> | null =>
  readPattern(source, position, LIST_SEPARATOR);

const WORD_CHARACTER = /[\p{L}\p{N}_]/u;

/** True when a word goes on at `position`. */
export function isWordStart(source: string, position: number): boolean {
  return WORD_CHARACTER.test(source.charAt(position));
}

/** Text form of a number: `9a`. */
export const sectionText = (section: Section): string => `${section.number}${section.letter}`;

/** The number in a text such as `9a` or `9 a`; null when it is not one. */
export function parseSection(text: string): Section | null {
  const match = /^(\d{1,3})\s*([a-z]?)$/.exec(text.trim().toLowerCase());
  return match ? {number: Number(match[1]), letter: match[2] ?? ''} : null;
}

/** Order of two numbers: 9, 9a, 9b, 10. */
export function compareSections(a: Section, b: Section): number {
  return a.number - b.number || (a.letter < b.letter ? -1 : a.letter > b.letter ? 1 : 0);
}

/** A range wider than this is a slip of the pen, not a range: only its ends count. */
const WIDEST_RANGE = 60;

/** The numbers in a range that can be told without the law at hand: `1–3`, `9 a–c`, `21–21 c`. */
export function expandSpan(span: SectionSpan): readonly Section[] {
  const {from, to} = span;
  if (!to) return [from];
  if (compareSections(from, to) >= 0) return [from, to];
  const out: Section[] = [from];
  if (from.number === to.number) {
    const first = from.letter ? from.letter.charCodeAt(0) + 1 : 'a'.charCodeAt(0);
    for (let code = first; code <= to.letter.charCodeAt(0); code++) {
      out.push({number: from.number, letter: String.fromCharCode(code)});
    }
    return out;
  }
  if (to.number - from.number <= WIDEST_RANGE) {
    for (let number = from.number + 1; number < to.number; number++) out.push({number, letter: ''});
  }
  if (to.letter && to.number - from.number <= WIDEST_RANGE)
    out.push({number: to.number, letter: ''});
  out.push(to);
  return out;
}
