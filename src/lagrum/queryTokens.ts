import type {LawNames} from './lawNames';
import {readPattern} from './scan';
import {at} from './scan';
import type {LagNamn} from './types';

/** A piece of a query, with its UTF-16 offsets in it. */
export type QueryToken = {readonly start: number; readonly end: number} & (
  | {readonly kind: 'number'; readonly text: string}
  | {readonly kind: 'joint'; readonly text: ':' | '.'}
  | {readonly kind: 'law'; readonly law: LagNamn}
  | {readonly kind: 'chapter' | 'sign' | 'item' | 'article' | 'old' | 'filler'}
  /** `blocked`: something with digits that is not a reference (a date, a phone number, an age). */
  | {readonly kind: 'word' | 'blocked'}
);

type Kind = QueryToken['kind'];

const SPACE = at('\\s+');
const NOT_A_REFERENCE = at(
  '(?:kl|klockan)\\.?\\s*\\d[\\d:.]*|\\d{4,}(?:[-:./]\\d+)*|\\d+(?:[-–/]\\d+)+|\\d{1,3}\\s*(?:år(?:ing)?|åringar|månader|mån|dagar|dygn|veckor|timmar|kr|kronor|procent|%)(?![\\p{L}])',
);
const NUMBER = at(
  '(\\d{1,3})(?:([a-z])(?![\\p{L}\\p{N}])|\\s([a-hj-oq-z])(?![\\p{L}\\p{N}])|\\s([ip])(?=\\s*§)|(?![\\p{L}\\p{N}]))',
);
const JOINT = at('\\s?([:.])\\s?(?=\\d)');
const WORDS: readonly (readonly [Kind, RegExp])[] = [
  ['sign', at('§+|(?:paragraf(?:en|er|erna)?|par)(?![\\p{L}\\p{N}])\\.?')],
  ['chapter', at('(?:kapitlet|kapitel|kap)(?![\\p{L}])\\.?')],
  ['item', at('(?:punkterna|punkten|punkt|pkt|p)(?![\\p{L}])\\.?')],
  ['article', at('(?:artiklarna|artiklar|artikeln|artikel|art)(?![\\p{L}])\\.?')],
  ['old', at('(?:den\\s+)?(?:gamla|gammal|tidigare|äldre|förra|upphävda)(?![\\p{L}])')],
  ['filler', at('(?:enligt|i|av|och|den|nya|ny|lagen|lagrum)(?![\\p{L}\\p{N}])|[,;()?!]')],
];
const WORD = at('[^\\s,;()?!]+');
const WORD_CHARACTER = /[\p{L}\p{N}_]/u;

/** Cuts a query in tokens. Every character that is not a space belongs to exactly one. */
export function queryTokens(query: string, names: LawNames): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  let position = 0;
  while (position < query.length) {
    const space = readPattern(query, position, SPACE);
    if (space) {
      position = space.end;
      continue;
    }
    const token = readToken(query, position, names);
    tokens.push(token);
    position = token.end;
  }
  return tokens;
}

function readToken(query: string, start: number, names: LawNames): QueryToken {
  const fresh =
    start === 0 ||
    !WORD_CHARACTER.test(query.charAt(start - 1)) ||
    !WORD_CHARACTER.test(query.charAt(start));
  if (fresh || /[\d§]/.test(query.charAt(start - 1))) {
    const name = names.readAt(query, start);
    if (name?.lag) return {kind: 'law', law: name.lag, start, end: name.end};
    const blocked = readPattern(query, start, NOT_A_REFERENCE);
    if (blocked) return {kind: 'blocked', start, end: blocked.end};
    for (const [kind, pattern] of WORDS) {
      const word = readPattern(query, start, pattern);
      if (word) return {kind, start, end: word.end} as QueryToken;
    }
  }
  const number = readPattern(query, start, NUMBER);
  if (number && fresh) {
    const letter = number.value[2] ?? number.value[3] ?? number.value[4] ?? '';
    return {
      kind: 'number',
      text: `${Number(number.value[1])}${letter.toLowerCase()}`,
      start,
      end: number.end,
    };
  }
  const joint = readPattern(query, start, JOINT);
  if (joint)
    return {kind: 'joint', text: joint.value[1] === ':' ? ':' : '.', start, end: joint.end};
  const word = readPattern(query, start, WORD);
  return {kind: 'word', start, end: Math.max(word?.end ?? 0, start + 1)};
}
