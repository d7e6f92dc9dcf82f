import {readParts} from './body';
import type {Group} from './body';
import type {Read, Section} from './scan';
import {
  at,
  readDash,
  readLetter,
  readPattern,
  readSection,
  readSeparator,
  sectionText,
} from './scan';

/*
 * The short form with a colon, `20:1`, `21:1–2`, `26:9 c`, `11:1, 11:5 och 13:7`.
 * It is a citation only together with the name of a law.
 */

const COLON = at(':');

/** Reads one or more `chapter:paragraph`, and a stycke or item (with its word) after the last. */
export function readColonBody(source: string, position: number): Read<readonly Group[]> | null {
  const first = readPair(source, position);
  if (!first) return null;
  const groups = [first.value];
  let end = first.end;
  for (;;) {
    const separator = readSeparator(source, end);
    const next = separator ? readPair(source, separator.end) : null;
    if (!next) break;
    groups.push(next.value);
    end = next.end;
  }
  const parts = readParts(source, end, true);
  const last = groups[groups.length - 1];
  if (last && parts.end > end) groups[groups.length - 1] = {...last, ...parts.value};
  return {end: parts.end, value: groups};
}

function readPair(source: string, position: number): Read<Group> | null {
  const chapter = readChapterNumber(source, position);
  if (!chapter) return null;
  const from = readParagraph(source, chapter.end);
  if (!from) return null;
  const dash = readDash(source, from.end);
  if (dash) {
    const again = readChapterNumber(source, dash.end);
    const sameChapter = again?.value === chapter.value;
    const to = readParagraph(source, again && sameChapter ? again.end : dash.end);
    if (to && (!again || sameChapter)) {
      return group(chapter.value, from.value, to.value, to.end);
    }
    const letter = readLetter(source, dash.end);
    if (letter && from.value.letter) {
      // `10:18 b–c`
      const last = {number: from.value.number, letter: letter.value};
      return group(chapter.value, from.value, last, letter.end);
    }
  }
  return group(chapter.value, from.value, null, from.end);
}

function readChapterNumber(source: string, position: number): Read<string> | null {
  for (const section of readSection(source, position)) {
    const colon = readPattern(source, section.end, COLON);
    if (colon) return {end: colon.end, value: sectionText(section.value)};
  }
  return null;
}

/** A spaced letter belongs to the number, except `i`, which is a word: `enligt SoL 21:1 i första hand`. */
function readParagraph(source: string, position: number): Read<Section> | null {
  const [first, second] = readSection(source, position);
  if (!first) return null;
  return second && first.value.letter === 'i' ? second : first;
}

const group = (kapitel: string, from: Section, to: Section | null, end: number): Read<Group> => ({
  end,
  value: {kapitel, spans: [{from, to}], stycken: [], punkter: [], viaColon: true},
});
