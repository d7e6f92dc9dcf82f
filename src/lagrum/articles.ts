import type {Group} from './body';
import type {Read, SectionSpan} from './scan';
import {
  ONE_BREAK,
  SPACES,
  at,
  readDash,
  readPattern,
  readSection,
  readSeparator,
  skipSpaces,
} from './scan';

/*
 * Articles, as in the Convention on the Rights of the Child: `art. 3`,
 * `artiklarna 2, 3, 6 och 12`, `artikel 12.1` (article 12, first paragraph).
 */

const WORD = at(`art(?:iklarna|iklar|ikeln|ikel|\\.)?(?![\\p{L}])${SPACES}`);
const PART = at('\\.(\\d)(?!\\d)');

/** Reads the word and the list of articles. */
export function readArticles(source: string, position: number): Read<readonly Group[]> | null {
  const word = readPattern(source, position, WORD);
  if (!word) return null;
  const groups: Group[] = [];
  let end = skipSpaces(source, word.end);
  for (;;) {
    const next = readArticle(source, end);
    if (!next) break;
    groups.push(next.value);
    end = next.end;
    const separator = readSeparator(source, end);
    if (!separator || !readArticle(source, separator.end)) break;
    end = separator.end;
  }
  return groups.length > 0 ? {end, value: groups} : null;
}

function readArticle(source: string, position: number): Read<Group> | null {
  const from = readNumber(source, position);
  if (!from) return null;
  const part = readPattern(source, from.end, PART);
  const dash = part ? null : readDash(source, from.end);
  const to = dash ? readNumber(source, dash.end) : null;
  const span: SectionSpan = {from: from.value, to: to ? to.value : null};
  return {
    end: to?.end ?? part?.end ?? from.end,
    value: {
      kapitel: null,
      spans: [span],
      stycken: part ? [Number(part.value[1])] : [],
      punkter: [],
    },
  };
}

/** Articles have no letters: in `artikel 12 i barnkonventionen` the i is a word. */
function readNumber(source: string, position: number) {
  const reads = readSection(source, position);
  const last = reads[reads.length - 1];
  return last && !last.value.letter ? last : null;
}

/** The small word that may stand between a body and the name of the law: `artikel 12 i barnkonventionen`. */
export const LINK_WORD = at(`${ONE_BREAK}(?:i${ONE_BREAK}(?:den${ONE_BREAK})?)?|${SPACES}`);
