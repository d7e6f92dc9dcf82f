import {COMMON_WORDS} from './data/commonWords';
import {FIRST_NAMES} from './data/firstNames';
import {LAST_NAMES} from './data/lastNames';
import {
  AMBIGUOUS_NAMES,
  BARE_SUBJECTS,
  BELONGINGS,
  EPONYM_NOUNS,
  FAMILY_NAME_ENDING,
  INSTITUTION_ENDING,
  KNOWN_PROPER_NOUNS,
  MORE_FIRST_NAMES,
  NAME_CUES,
  NEVER_A_PERSON_FIRST,
  NEVER_FIRST,
  PERSON_VERBS,
  THING_CUES,
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
  /** At most a comma, a colon, a full stop or a bracket stands between. */
  readonly near: boolean;
}

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const firstNames = wordSet(`${FIRST_NAMES} ${MORE_FIRST_NAMES}`);
const lastNames = wordSet(LAST_NAMES);
const ambiguous = wordSet(AMBIGUOUS_NAMES);
const common = wordSet(`${COMMON_WORDS} ${NEVER_FIRST}`);
const neverFirst = wordSet(NEVER_A_PERSON_FIRST);
const bareSubjects = wordSet(BARE_SUBJECTS);
const belongings = wordSet(BELONGINGS);
const eponymNouns = wordSet(EPONYM_NOUNS);
const thingCues = wordSet(THING_CUES);
const properNouns = wordSet(KNOWN_PROPER_NOUNS);
const cues = wordSet(NAME_CUES);
const personVerbs = wordSet(PERSON_VERBS);

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const SENTENCE_BREAK =
  /(?:[.!?:…]["”’»)\]]*\s+["”’»([]*|\n\s*|(?:^|\s)[-•–—*|]\s+|["”»]\s*|\|\s*)$/u;
/** Nouns in definite or plural form: Pojken, Barnet, Föräldrarna. Names so shaped stand in the lists. */
const COMMON_NOUN_ENDING =
  /(?:en|et|an|na|arna|erna|orna|ning|het|are|ande|ende|tion|skap|ingar|er|or|ar|[dtslgn]ern|orn|[aeiouåäö]ln|ot|sk|lig|[bdfgkmnprv]t|ism|itet|ör|värd|vård|mål|stöd|tid|rum|hem|barn|plats|plan|hjälp|grupp|team|hus|band|samtal|behov|arbete|möte)s?$/u;
/** Letters and pairs that Swedish common nouns do not begin or go on with: the word is a name from elsewhere. */
const FOREIGN_SPELLING =
  /^(?:xh|zh|kh|dh|gh|dz|ts|ng|x|z|q|w)|[aeiouy]h[bdfgkmrt]|kh|dj[aeiou]|q[^u]/u;
const NAMED_THING =
  /(?:gården|huset|hemmet|boendet|skolan|enheten|gruppen|teamet|mottagningen|föreningen|banken|centret|badet|parken|klubben|stiftelsen|avdelningen|kollot|lägret|verksamheten|butiken)$/u;
const LETTERS_AND_CASE = /^\p{Lu}[\p{Ll}\p{M}]+(?:['’-]\p{Lu}[\p{Ll}\p{M}]+)*$/u;
/** McDonald, O'Brien, DeVries. */
const INNER_CAPITAL = /^(?:Mc|Mac|O['’]|De|Di|La|Le|El|Al|Van)\p{Lu}\p{Ll}+$/u;
const ALL_CAPITALS = /^\p{Lu}{3,}(?:-\p{Lu}{2,})*$/u;
/** Small words inside a name: Yasmin al-Rashid, Carl von Linden, Rosa de la Cruz. */
const PARTICLE = /^(?:al|el|von|van|de|la|da|dos|bin|ibn|abu|af)$/u;

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
    const lower = match[0].toLowerCase().normalize('NFC');
    const token: Token = {
      text: match[0],
      lower,
      start,
      end: start + match[0].length,
      capital: isCapitalised(match[0], lower),
      first: index === 0 ? true : SENTENCE_BREAK.test(gap),
      joined: /^ ?$/.test(gap),
      near: /^[ ,:.("”]{0,3}$/.test(gap),
    };
    previousEnd = token.end;
    return token;
  });
}

/** A capital first; text in capitals throughout counts only where the name is in a list. */
function isCapitalised(word: string, lower: string): boolean {
  if (LETTERS_AND_CASE.test(word) || INNER_CAPITAL.test(word)) return true;
  if (!ALL_CAPITALS.test(word) || common.has(lower) || ambiguous.has(lower)) return false;
  return word.length > 3 && baseForms(lower).some((form) => firstNames.has(form));
}

function startsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  const {lower, first} = token;
  const before = tokens[index - 1];
  if (!token.capital) return isLowerCaseName(tokens, index);
  // "i Nora" is a town; Nora anywhere else is a child.
  if (before?.lower === 'i' && token.joined && properNouns.has(lower)) return false;
  if (isKnownNoName(lower) || eponymNouns.has(tokens[index + 1]?.lower ?? '')) return false;
  const listed = isListed(lower);
  const isCommon = common.has(lower);
  const unsure = isUnsure(lower) || (listed && isCommon);
  if (first) return firstIsName(tokens, index, {listed, unsure, isCommon});
  if (isCue(before) && token.near && (!isCommon || unsure)) {
    // "Medicinen heter Concerta": what is called so is a thing.
    return listed || !thingCues.has(tokens[index - 2]?.lower ?? '');
  }
  if (listed || unsure) return !neverFirst.has(lower) || isUnsure(lower);
  return !isCommon && isUnknownProperNoun(tokens, index);
}

interface Standing {
  readonly listed: boolean;
  readonly unsure: boolean;
  readonly isCommon: boolean;
}

function firstIsName(
  tokens: readonly Token[],
  index: number,
  {listed, unsure, isCommon}: Standing,
): boolean {
  const token = tokens[index];
  if (!token || neverFirst.has(token.lower)) return false;
  if (unsure) return showsPerson(tokens, index);
  if (isCommon) return false;
  if (listed) return true;
  if (looksLikeNoun(token.lower)) {
    const next = tokens[index + 1];
    // "Läraren Anna", "Hälsningar Anna": the noun is no part of the name.
    return next?.joined === true && !firstNames.has(next.lower) && isListedName(tokens, index + 1);
  }
  return showsPerson(tokens, index);
}

const looksLikeNoun = (lower: string): boolean =>
  (COMMON_NOUN_ENDING.test(lower) && !FOREIGN_SPELLING.test(lower)) ||
  INSTITUTION_ENDING.test(lower);

/** What follows a word first in a sentence shows that the word is a person's name. */
function showsPerson(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next || next.first) return false;
  if (next.joined && next.capital) {
    // "Ring Elias": the word is no first name, and what follows is one by itself.
    if (!firstNames.has(token.lower) && firstNames.has(next.lower)) return false;
    return isListedName(tokens, index + 1) || !isNoName(next.lower);
  }
  if (next.joined && personVerbs.has(next.lower)) return !bareSubjects.has(token.lower);
  if (/^(?:och|&|samt)$/.test(next.lower)) {
    if (isListedName(tokens, index + 2)) return true;
    // "Bo och hans sambo": only a person has what is his. "Mamma och hennes …" names nobody.
    const whose = tokens[index + 2]?.lower ?? '';
    if (/^(?:hans|hennes|hens|deras)$/.test(whose) && !cues.has(token.lower)) return true;
  }
  // "Hans mamma" is a pronoun before what is his; "Hans vill" is a name.
  if (!next.joined || !token.lower.endsWith('s') || token.lower === 'hans') return false;
  // "Pappas mobil": whose it is stands there, but not who.
  if (isPlainGenitive(token.lower)) return false;
  return cues.has(next.lower) || belongings.has(next.lower);
}

const isPlainGenitive = (lower: string): boolean => {
  const base = lower.slice(0, -1);
  return cues.has(base) || (common.has(base) && !isListed(base) && !isUnsure(lower));
};

/** "pojken heter liam": a listed name written small, after a word that only a name follows. */
function isLowerCaseName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || !token.joined || token.lower !== token.text) return false;
  if (!/^(?:heter|hette|kallas|kallad|döpt)$/.test(before.lower)) return false;
  return isListed(token.lower) && !common.has(token.lower) && !isKnownNoName(token.lower);
}

function continuesName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.first || !token.joined) return false;
  const next = tokens[index + 1];
  if (PARTICLE.test(token.text)) return next?.joined === true && next.capital && !next.first;
  if (/^\p{Ll}{1,3}-\p{Lu}\p{Ll}+$/u.test(token.text)) return true;
  // The first letter of a family name: Kristina B.
  if (/^\p{Lu}$/u.test(token.text)) return true;
  return token.capital && !isKnownNoName(token.lower);
}

/** A capitalised word within a sentence that nothing else explains. */
function isUnknownProperNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || INSTITUTION_ENDING.test(token.lower)) return false;
  if (token.joined && before && isThingBefore(before.lower)) return false;
  if (FAMILY_NAME_ENDING.test(token.lower)) return true;
  // "i Skultuna", "från Mogadishu": an unknown word after a preposition of place is a place.
  return !(
    token.joined &&
    before &&
    /^(?:i|på|från|mot|genom|via|utanför|nära|vid|runt|kring|inom)$/.test(before.lower)
  );
}

/** "fritidsgården Bryggan", "Västerås Stadsmission": what follows names the thing, not a person. */
const isThingBefore = (lower: string): boolean =>
  thingCues.has(lower) || isKnownNoName(lower) || NAMED_THING.test(lower);

const isUnsure = (lower: string): boolean => baseForms(lower).some((form) => ambiguous.has(form));

const isKnownNoName = (lower: string): boolean =>
  baseForms(lower).some((form) => properNouns.has(form) && !ambiguous.has(form));

const isNoName = (lower: string): boolean => isKnownNoName(lower) || common.has(lower);

const isListed = (lower: string): boolean =>
  baseForms(lower).some((form) => firstNames.has(form) || lastNames.has(form));

function isListedName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token?.capital || neverFirst.has(token.lower) || isKnownNoName(token.lower)) return false;
  return isListed(token.lower) || isUnsure(token.lower);
}

const isCue = (token: Token | undefined): boolean => token !== undefined && cues.has(token.lower);

/** The word, the word without genitive s, and the parts of a double name. */
function baseForms(lower: string): string[] {
  const genitive = /^(.{2,})s$/.exec(lower)?.[1];
  const forms = genitive === undefined ? [lower] : [lower, genitive];
  const parts = lower.split(/['’-]/);
  return parts.length > 1 ? [...forms, ...parts.slice(0, 1)] : forms;
}
