import type {Read, Section, SectionSpan} from './scan';
import {
  ONE_BREAK,
  SPACES,
  at,
  compareSections,
  expandSpan,
  isWordStart,
  readDash,
  readLetter,
  readPattern,
  readSection,
  readSeparator,
  sectionText,
  skipSpaces,
} from './scan';

/*
 * The body of a citation written with the paragraph sign: what stands before
 * (or after) the name of the law. `9 § 8`, `9 a, 9 b och 9 f §§`,
 * `11 kap. 1 § och 13 kap. 7 § första stycket`, `1 § första stycket 2`.
 */

/** Paragraphs under one paragraph sign, with the parts named after it. */
export interface Group {
  /** Chapter as written here or carried on from the group before; null when none was written. */
  readonly kapitel: string | null;
  readonly spans: readonly SectionSpan[];
  /** Which `stycken` of the last paragraph, by number. */
  readonly stycken: readonly number[];
  /** Which items of the last paragraph. */
  readonly punkter: readonly SectionSpan[];
  /** Written with a colon, `9:8`: in a law without chapters that is paragraph and item. */
  readonly viaColon?: boolean;
}

/** No one writes more in a row; it keeps reading linear on a page full of numbers. */
const LONGEST_LIST = 40;
const SIGN = at(`§(?:${SPACES}§)?`);
const CHAPTER_WORD = at(`${SPACES}kap(?:itlet|itel|\\.)?(?![\\p{L}\\p{N}])`);
const AFTER_SPACED_LETTER = at(
  `${SPACES}(?:§|kap(?![\\p{L}])|kapitel|[-–—‑,]|(?:och|samt|eller|jfr)${ONE_BREAK})`,
);
const ORDINALS = ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde'];
const ORDINAL = `(?:${ORDINALS.join('|')}|\\d)`;
const STYCKE = at(
  `${ONE_BREAK}(${ORDINAL}(?:${SPACES}[-–,]${SPACES}${ORDINAL}|${ONE_BREAK}och${ONE_BREAK}${ORDINAL})*)${ONE_BREAK}(?:stycket|styckena|st(?![\\p{L}])\\.?)`,
);
const MENING = at(`${ONE_BREAK}(?:${ORDINALS.join('|')}|sista)${ONE_BREAK}meningen`);
const ITEM_WORD = at(`${SPACES}(?:punkterna|punkten|punkt|pkt|p)(?![\\p{L}])\\.?`);

/** Reads as many groups as there are, `1 kap. 4 §, 11 kap. 1 och 5 §§`. */
export function readBody(source: string, position: number): Read<readonly Group[]> | null {
  const first = readGroup(source, position, null);
  if (!first) return null;
  const groups = [first.value];
  let end = first.end;
  for (;;) {
    const separator = readSeparator(source, end);
    if (!separator) break;
    const kapitel = groups[groups.length - 1]?.kapitel ?? null;
    const next = readGroup(source, separator.end, kapitel);
    if (!next) break;
    groups.push(next.value);
    end = next.end;
  }
  return {end, value: groups};
}

function readGroup(source: string, position: number, inherited: string | null): Read<Group> | null {
  const head = readHead(source, position, false);
  if (!head) return null;
  const {chapter, spans} = head.value;
  const parts = readParts(source, head.end);
  return {end: parts.end, value: {kapitel: chapter ?? inherited, spans, ...parts.value}};
}

interface Head {
  readonly chapter: string | null;
  readonly spans: readonly SectionSpan[];
}

/**
 * Chapter, paragraphs and sign. With `strict` a list of paragraphs must have the
 * double sign; without it `7 och 8 § LSS` passes as long as the numbers rise.
 */
function readHead(source: string, position: number, strict: boolean): Read<Head> | null {
  const chapter = readChapter(source, position);
  const start = chapter ? skipSpaces(source, chapter.end) : position;
  const before = readPattern(source, start, SIGN);
  const list = readSpans(source, before ? skipSpaces(source, before.end) : start);
  if (!list) return null;
  let end = list.end;
  if (!before) {
    const sign = readPattern(source, skipSpaces(source, end), SIGN);
    if (!sign) return null;
    const single = sign.value[0].length === 1;
    if (single && list.value.length > 1 && (strict || !rises(list.value))) return null;
    end = sign.end;
  }
  return {end, value: {chapter: chapter?.value ?? null, spans: list.value}};
}

/** True when a new paragraph or chapter begins at `position`, so that the number there is no item. */
const startsGroup = (source: string, position: number): boolean =>
  readHead(source, position, true) !== null;

function readChapter(source: string, position: number): Read<string> | null {
  for (const section of readSection(source, position)) {
    const word = readPattern(source, section.end, CHAPTER_WORD);
    if (word) return {end: word.end, value: sectionText(section.value)};
  }
  return null;
}

/** The list of numbers before (or after) the sign. */
function readSpans(source: string, position: number): Read<readonly SectionSpan[]> | null {
  const first = readSpan(source, position);
  if (!first) return null;
  const spans = [first.value];
  let end = first.end;
  while (spans.length < LONGEST_LIST) {
    const separator = readSeparator(source, end);
    if (!separator || readChapter(source, separator.end)) break;
    const next = readSpan(source, separator.end);
    if (!next) break;
    spans.push(next.value);
    end = next.end;
  }
  return {end, value: spans};
}

function readSpan(source: string, position: number): Read<SectionSpan> | null {
  const from = chooseSection(source, position);
  if (!from) return null;
  const dash = readDash(source, from.end);
  if (dash) {
    const to = chooseSection(source, dash.end);
    if (to) return {end: to.end, value: {from: from.value, to: to.value}};
    const letter = readLetter(source, dash.end);
    if (letter) {
      const value = {from: from.value, to: {number: from.value.number, letter: letter.value}};
      return {end: letter.end, value};
    }
  }
  return {end: from.end, value: {from: from.value, to: null}};
}

/** `9 a` is paragraph 9 a only when the sign, a chapter or more of a list follows. */
function chooseSection(source: string, position: number): Read<Section> | null {
  const [first, second] = readSection(source, position);
  if (!first) return null;
  if (!second) return first;
  return readPattern(source, first.end, AFTER_SPACED_LETTER) ? first : second;
}

const rises = (spans: readonly SectionSpan[]): boolean =>
  spans.every((span, index) => {
    const before = spans[index - 1];
    return !before || compareSections(before.to ?? before.from, span.from) < 0;
  });

type Parts = Pick<Group, 'stycken' | 'punkter'>;

/** What may follow the sign: stycke, mening and items, in this order, each by choice. */
export function readParts(source: string, position: number, itemWordNeeded = false): Read<Parts> {
  let end = position;
  const stycke = readPattern(source, end, STYCKE);
  const stycken = stycke ? styckeNumbers(stycke.value[1] ?? '') : [];
  if (stycke) end = stycke.end;
  const mening = readPattern(source, end, MENING);
  if (mening) end = mening.end;
  const items = readItems(source, end, itemWordNeeded);
  return items
    ? {end: items.end, value: {stycken, punkter: items.value}}
    : {end, value: {stycken, punkter: []}};
}

function readItems(
  source: string,
  position: number,
  wordNeeded: boolean,
): Read<readonly SectionSpan[]> | null {
  const word = readPattern(source, position, ITEM_WORD);
  if (!word && wordNeeded) return null;
  const first = readItem(source, skipSpaces(source, word ? word.end : position));
  if (!first) return null;
  const items = [first.value];
  let end = first.end;
  while (items.length < LONGEST_LIST) {
    const separator = readSeparator(source, end);
    if (!separator || startsGroup(source, separator.end)) break;
    const again = readPattern(source, separator.end, ITEM_WORD);
    const next = readItem(source, again ? skipSpaces(source, again.end) : separator.end);
    if (!next) break;
    items.push(next.value);
    end = next.end;
  }
  return {end, value: items};
}

/** An item has at most two digits and is not itself a chapter, a paragraph, a date or a time. */
function readItem(source: string, position: number): Read<SectionSpan> | null {
  const from = readItemNumber(source, position);
  if (!from || readPattern(source, from.end, SIGN_OR_CHAPTER)) return null;
  const dash = readDash(source, from.end);
  const to = dash ? readItemNumber(source, dash.end) : null;
  if (to && dash && !startsGroup(source, dash.end)) {
    return {end: to.end, value: {from: from.value, to: to.value}};
  }
  return {end: from.end, value: {from: from.value, to: null}};
}

const SIGN_OR_CHAPTER = at(`${SPACES}(?:§|kap(?![\\p{L}])|kapitel)`);
const NOT_AN_ITEM = at('[:.,][\\d]|[/%]');

function readItemNumber(source: string, position: number): Read<Section> | null {
  const reads = readSection(source, position);
  const read = reads[reads.length - 1];
  if (!read || read.value.number > 99) return null;
  if (readPattern(source, read.end, NOT_AN_ITEM) || isWordStart(source, read.end)) return null;
  return read;
}

function styckeNumbers(text: string): readonly number[] {
  const found = text.toLowerCase().match(new RegExp(ORDINAL, 'giu')) ?? [];
  const numbers = found.map((word) => (ORDINALS.indexOf(word) + 1 || Number(word)) as number);
  const [from, to] = numbers;
  if (numbers.length === 2 && from !== undefined && to !== undefined && /[-–]/u.test(text)) {
    return expandSpan({from: plain(from), to: plain(to)}).map((section) => section.number);
  }
  return numbers;
}

const plain = (number: number): Section => ({number, letter: ''});
