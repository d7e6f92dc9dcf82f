import {FIRST_NAMES} from './data/firstNames';
import {LAST_NAMES} from './data/lastNames';
import {
  AMBIGUOUS_NAMES,
  FAMILY_NAME_ENDING,
  KNOWN_PROPER_NOUNS,
  NAME_CUES,
  NEVER_FIRST,
  PERSON_VERBS,
} from './data/words';
import {makeFinding, type Finding} from './finding';

interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** First in a sentence or in a line, where every word is capitalised. */
  readonly first: boolean;
  /** Only a space (or nothing) stands between this word and the one before. */
  readonly joined: boolean;
}

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const firstNames = wordSet(FIRST_NAMES);
const lastNames = wordSet(LAST_NAMES);
const ambiguous = wordSet(AMBIGUOUS_NAMES);
const neverFirst = wordSet(NEVER_FIRST);
const properNouns = wordSet(KNOWN_PROPER_NOUNS);
const cues = wordSet(NAME_CUES);
/** Verbs that only a person can be the subject of; the others also suit things. */
const strictVerbs = wordSet(PERSON_VERBS.split('\n').slice(1, 5).join(' '));

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const SENTENCE_BREAK = /(?:^|[.!?:…]["”’)]?\s+|\n\s*|[•–—]\s+|^["”(]\s*|[.!?:]\s+["”(])$/u;
/** Nouns in definite or plural form: Pojken, Barnet, Föräldrarna. Names so shaped stand in the lists. */
const COMMON_NOUN_ENDING =
  /(?:en|et|an|na|arna|erna|orna|ning|het|are|ande|ende|tion|skap|ingar|er|or)$/u;
const LETTERS_AND_CASE = /^\p{Lu}[\p{Ll}\p{M}]+(?:['’-]\p{Lu}?[\p{Ll}\p{M}]+)*$/u;

/**
 * Finds names of people. A listed name counts wherever it is capitalised; a word that is both a
 * name and a Swedish word (*Per*, *Bo*, *Björn*) counts first in a sentence only when what follows
 * shows that it is a name; an unknown capitalised word within a sentence counts unless it is a
 * known place, authority or the like. Swedish capitalises nothing else, so the last rule finds the
 * names that no list holds, at the price of a question too many now and then.
 */
export function findNames(text: string): Finding[] {
  const tokens = tokenise(text);
  const findings: Finding[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!startsName(tokens, index)) continue;
    let last = index;
    while (continuesName(tokens, last + 1)) last++;
    const [from, to] = [tokens[index], tokens[last]];
    if (from && to) findings.push(makeFinding('namn', text, from.start, to.end));
    index = last;
  }
  return findings;
}

function tokenise(text: string): Token[] {
  let previousEnd = 0;
  return [...text.matchAll(WORD)].map((match, index) => {
    const start = match.index;
    const gap = text.slice(previousEnd, start);
    const token: Token = {
      text: match[0],
      lower: match[0].toLowerCase().normalize('NFC'),
      start,
      end: start + match[0].length,
      capital: LETTERS_AND_CASE.test(match[0]),
      first: index === 0 ? true : SENTENCE_BREAK.test(gap),
      joined: /^ ?$/.test(gap),
    };
    previousEnd = token.end;
    return token;
  });
}

function startsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token?.capital) return false;
  const {lower, first} = token;
  if (isKnownNoName(lower)) return false;
  if (!first && isCue(tokens[index - 1]) && token.joined) return true;
  const name = baseForms(lower).find((form) => firstNames.has(form) || lastNames.has(form));
  const unsure = baseForms(lower).some((form) => ambiguous.has(form));
  if (!first) return name !== undefined || unsure || isUnknownProperNoun(tokens, index);
  if (neverFirst.has(lower)) return unsure && showsPerson(tokens, index, strictVerbs);
  if (unsure) return showsPerson(tokens, index, strictVerbs);
  if (name !== undefined) return true;
  return !COMMON_NOUN_ENDING.test(lower) && showsPerson(tokens, index, strictVerbs);
}

/** What follows a word first in a sentence shows that the word is a person's name. */
function showsPerson(tokens: readonly Token[], index: number, verbs: ReadonlySet<string>): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  const afterNext = tokens[index + 2];
  if (!token || !next || next.first) return false;
  if (next.joined && next.capital && !isKnownNoName(next.lower)) return true;
  if (next.joined && verbs.has(next.lower)) return true;
  if (next.lower === 'och' && afterNext?.capital && isListedName(afterNext.lower)) return true;
  return next.joined && token.lower.endsWith('s') && cues.has(next.lower);
}

function continuesName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token?.capital || token.first || !token.joined) return false;
  return !isKnownNoName(token.lower);
}

/** A capitalised word within a sentence that nothing else explains. */
function isUnknownProperNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token) return false;
  if (FAMILY_NAME_ENDING.test(token.lower)) return true;
  // "i Skultuna", "från Mogadishu": an unknown word after a preposition of place is a place.
  return !(token.joined && before && /^(?:i|från|mot|genom|via|utanför|nära)$/.test(before.lower));
}

const isKnownNoName = (lower: string): boolean =>
  baseForms(lower).some((form) => properNouns.has(form) && !ambiguous.has(form));

const isListedName = (lower: string): boolean =>
  baseForms(lower).some(
    (form) => firstNames.has(form) || lastNames.has(form) || ambiguous.has(form),
  );

const isCue = (token: Token | undefined): boolean => token !== undefined && cues.has(token.lower);

/** The word, the word without genitive s, and the parts of a double name. */
function baseForms(lower: string): string[] {
  const genitive = /^(.{2,})s$/.exec(lower)?.[1];
  const forms = genitive === undefined ? [lower] : [lower, genitive];
  const parts = lower.split(/['’-]/);
  return parts.length > 1 ? [...forms, ...parts.slice(0, 1)] : forms;
}
