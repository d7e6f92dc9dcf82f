import {ConditionError} from './error';

export type TokenKind = 'ord' | 'tal' | 'tecken' | 'forklaring' | 'slut';

export interface Token {
  readonly kind: TokenKind;
  /** As written; for `tecken` in its one normal form (`>=`, `<=`, `-`). */
  readonly text: string;
  readonly offset: number;
  readonly length: number;
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/uy;
const SIGNS: readonly (readonly [string, string])[] = [
  ['>=', '>='],
  ['<=', '<='],
  ['≥', '>='],
  ['≤', '<='],
  ['>', '>'],
  ['<', '<'],
  ['=', '='],
  [':', ':'],
  ['/', '/'],
  ['–', '–'],
  ['-', '–'],
];

/** Cuts a condition into tokens. `(…)` is one token: an explanation, which the reader judges. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const token = /\s/.test(source[at] ?? '') ? undefined : tokenAt(source, at);
    if (token) tokens.push(token);
    at += token ? token.length : 1;
  }
  tokens.push({kind: 'slut', text: '', offset: source.length, length: 1});
  return tokens;
}

function tokenAt(source: string, at: number): Token {
  if (source[at] === '(') return explanationAt(source, at);
  const range = /^(\d{1,2})[-–](\d{1,2})(?![\p{L}\p{N}-])/u.exec(source.slice(at));
  if (range?.[1] !== undefined) {
    return {kind: 'tal', text: range[1], offset: at, length: range[1].length};
  }
  WORD.lastIndex = at;
  const word = WORD.exec(source)?.[0];
  if (word !== undefined) {
    const kind = /^\d+$/.test(word) ? 'tal' : 'ord';
    return {kind, text: word, offset: at, length: word.length};
  }
  const sign = SIGNS.find(([written]) => source.startsWith(written, at));
  if (sign) return {kind: 'tecken', text: sign[1], offset: at, length: sign[0].length};
  throw new ConditionError(source, at, 1, ...strange(source[at] ?? ''));
}

function explanationAt(source: string, at: number): Token {
  const end = source.indexOf(')', at);
  if (end < 0) {
    throw new ConditionError(source, at, 1, 'parentesen tar aldrig slut', 'lägg till )');
  }
  return {kind: 'forklaring', text: source.slice(at + 1, end), offset: at, length: end + 1 - at};
}

function strange(char: string): [what: string, mend: string] {
  if (char === '≠' || char === '!') {
    return [`tecknet ${char} finns inte i språket`, 'skriv ”inte uppgift = värde”'];
  }
  if (char === '[' || char === ']') {
    return [
      'hakparentes hör inte hemma i själva villkoret',
      'skriv det som gäller en enda insats i fältet om på insatsen',
    ];
  }
  if (char === '&' || char === '|' || char === ',') {
    return [`tecknet ${char} finns inte i språket`, 'skriv ”och” eller ”eller”'];
  }
  return [`tecknet ${char} finns inte i språket`, 'ta bort det'];
}
