import {LINK_WORD, readArticles} from './articles';
import type {Group} from './body';
import {readBody} from './body';
import {readColonBody} from './colon';
import type {LawNames, NameMatch} from './lawNames';
import {toRefs} from './refs';
import type {Read} from './scan';
import {ONE_BREAK, SPACES, escapeForRegex, readPattern, skipSpaces} from './scan';
import type {Citation} from './types';

/*
 * Finds citations in a text. A citation is a body and the name of a law, in
 * either order; a number alone is never one, so times, scores, phone numbers
 * and `§ 8 i protokollet` are left in peace.
 */

/** Words before a number that make it something else than a paragraph. */
const NOT_AFTER =
  /(?:^|[^\p{L}])(?:kl|klockan|nr|nummer|punkt|punkten|sid|sidan|bilaga|version)\.?\s*$/iu;

/** Makes the function that finds every citation in a text, in order and without overlap. Never throws. */
export function createFinder(names: LawNames): (source: string) => readonly Citation[] {
  const starts = candidatePattern(names);
  return (source) => {
    const found: Citation[] = [];
    const scan = new RegExp(starts.source, starts.flags);
    for (let match = scan.exec(source); match; match = scan.exec(source)) {
      const citation = readAt(source, match.index, names);
      if (citation) {
        found.push(citation);
        scan.lastIndex = citation.end;
      } else {
        scan.lastIndex = match.index + 1;
      }
    }
    return found;
  };
}

/** Reads the citation that starts exactly at `at`, or null. */
function readAt(source: string, at: number, names: LawNames): Citation | null {
  return lawLast(source, at, names) ?? lawFirst(source, at, names);
}

function lawLast(source: string, at: number, names: LawNames): Citation | null {
  const articles = readArticles(source, at);
  if (articles) return withLawAfter(source, at, articles, names, true);
  if (NOT_AFTER.test(source.slice(Math.max(0, at - 12), at))) return null;
  const body = readBody(source, at);
  if (body) return withLawAfter(source, at, body, names, false);
  const colon = readColonBody(source, at);
  return colon && withLawAfter(source, at, colon, names, false);
}

function withLawAfter(
  source: string,
  at: number,
  body: Read<readonly Group[]>,
  names: LawNames,
  articles: boolean,
): Citation | null {
  const link = readPattern(source, body.end, LINK_WORD);
  const name = names.readAt(source, link ? link.end : body.end);
  if (!name || Boolean(name.lag?.artiklar) !== articles) return null;
  return citation(source, at, name.end, name, body.value);
}

function lawFirst(source: string, at: number, names: LawNames): Citation | null {
  const name = names.readAt(source, at, {exactCase: true, genitive: true});
  if (!name) return null;
  const start = skipSpaces(source, name.end);
  if (start === name.end) return null;
  const articles = Boolean(name.lag?.artiklar);
  const body = articles
    ? readArticles(source, start)
    : (readBody(source, start) ?? readColonBody(source, start));
  if (!body) return null;
  // `LSS 11 kap. 1 § SoL`: the body belongs to the law that stands after it.
  const link = readPattern(source, body.end, LINK_WORD);
  if (names.readAt(source, link ? link.end : body.end, {exactCase: true})) return null;
  return citation(source, at, body.end, name, body.value);
}

function citation(
  source: string,
  start: number,
  end: number,
  name: NameMatch,
  groups: readonly Group[],
): Citation {
  const {refs, spann} = toRefs(groups, name);
  return {
    start,
    end,
    text: source.slice(start, end),
    lag: name.lag?.id ?? null,
    sfs: name.sfs,
    refs,
    spann,
  };
}

/** Where a citation can begin: at a number, a sign, the word artikel, or a law name with a number after it. */
function candidatePattern(names: LawNames): RegExp {
  const words = names.laws
    .flatMap((law) => [law.kortnamn, ...(law.alias ?? [])])
    .sort((a, b) => b.length - a.length)
    .map((name) => name.split(' ').map(escapeForRegex).join(ONE_BREAK));
  const numbered = '(?:lag|förordning|balk)(?:en)?';
  const law = `(?:${[...words, numbered].join('|')})(?::?s)?(?:${ONE_BREAK}\\(\\d{4}:\\d{1,4}\\)[^.;\\n]{0,120}?)?${ONE_BREAK}(?=\\d|§|art)`;
  const number = `(?<![.:,/§–-])(?:\\d{1,3}(?!\\d)|§)`;
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${law}|${number}|art(?=[.i\\s]))`, 'giu');
}

/** Spaces allowed around a citation that stands alone. */
const ALONE = new RegExp(`^${SPACES}|${SPACES}$`, 'gu');

/** Makes the function that reads a text that is one citation and nothing else; null when it is not. */
export function createParser(names: LawNames): (text: string) => Citation | null {
  return (text) => {
    const start = skipSpaces(text, 0);
    const trimmed = text.replace(ALONE, '');
    const citation = readAt(text, start, names);
    return citation && citation.end === start + trimmed.length ? citation : null;
  };
}
