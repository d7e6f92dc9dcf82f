import type {LawNames} from './lawNames';
import type {QueryToken} from './queryTokens';
import {queryTokens} from './queryTokens';
import type {LagNamn, Ref} from './types';

/*
 * What people type in a search box: `9.8 lss`, `9§8`, `lss 9 8`, `9 kap 8 lss`,
 * `4:1`, `gamla 4:1`, `paragraf 9 punkt 8`. Tolerant where the grammar of the
 * texts is strict, and so never sure: it gives readings, the likeliest first,
 * and the register keeps those that exist.
 */

/** What a query may point at, and the words that are left to search for. */
export interface QueryReading {
  /** Possible provisions, the likeliest first; empty when the query holds no reference. */
  readonly refs: readonly Ref[];
  /** The query without what was read as a reference. */
  readonly rest: string;
}

/** The repealed act: a number without law, or with SoL, may come from an old decision. */
const OLD_ACT = '2001:453';
const NEW_ACT = '2025:400';
/** The act that people mean when they write paragraph and item without a name. */
const ITEM_ACT = '1993:387';
/** 9 § LSS is known by its items, so `9:8` and `9.8` mean that first. */
const KNOWN_BY_ITEMS = '9';

/** Makes the tolerant reader. Never throws. */
export function createQueryParser(names: LawNames): (query: string) => QueryReading {
  return (typed) => {
    const query = apart(typed);
    const tokens = queryTokens(query, names);
    const laws = tokens.flatMap((token) => (token.kind === 'law' ? [token.law] : []));
    const old = tokens.some((token) => token.kind === 'old');
    for (const run of runs(tokens)) {
      const numbers = roles(run);
      const refs = numbers && readings(numbers, laws[0] ?? null, old, names.laws);
      if (refs && refs.length > 0) return {refs: unique(refs), rest: restOf(query, tokens, run)};
    }
    return {refs: [], rest: query.trim()};
  };
}

/** `LSS9§8` and `9p8` with the spaces that the reader of tokens needs. */
const apart = (query: string): string =>
  query
    .replace(/(\d)p(?=\s?\d)/giu, '$1 p ')
    .replace(/(\p{L})(?=\d)/gu, '$1 ')
    .replace(/(\d)(?=\p{L}{2})/gu, '$1 ');

/** Stretches of tokens that may belong together; ordinary words break them. */
function runs(tokens: readonly QueryToken[]): readonly (readonly QueryToken[])[] {
  const out: QueryToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'word' || token.kind === 'blocked') out.push([]);
    else out[out.length - 1]?.push(token);
  }
  return out.filter((run) => run.some((token) => token.kind === 'number'));
}

interface Numbers {
  readonly all: readonly string[];
  readonly chapter: string | null;
  readonly paragraph: string | null;
  readonly item: string | null;
  readonly article: boolean;
  /** The sign between the two first numbers, when it is one. */
  readonly joint: ':' | '.' | null;
}

/** Which number is chapter, paragraph and item, as far as words and signs tell. */
function roles(run: readonly QueryToken[]): Numbers | null {
  let chapter: string | null = null;
  let paragraph: string | null = null;
  let item: string | null = null;
  let pending: 'chapter' | 'paragraph' | 'item' | null = null;
  const all: string[] = [];
  run.forEach((token, index) => {
    if (token.kind === 'chapter' || token.kind === 'sign' || token.kind === 'item') {
      const role = token.kind === 'sign' ? 'paragraph' : token.kind;
      const before = run[index - 1];
      const takesBefore = before?.kind === 'number' && role !== 'item';
      const last = all[all.length - 1] ?? null;
      if (takesBefore && role === 'chapter' && chapter === null) chapter = last;
      else if (takesBefore && role === 'paragraph' && last !== chapter) paragraph ??= last;
      else pending = role;
    }
    if (token.kind !== 'number') return;
    all.push(token.text);
    if (pending === 'chapter') chapter ??= token.text;
    else if (pending === 'paragraph') paragraph ??= token.text;
    else if (pending === 'item') item ??= token.text;
    else if (chapter !== null && paragraph === null) paragraph = token.text;
    else if (paragraph !== null && item === null) item = token.text;
    pending = null;
  });
  if (all.length === 0 || all.length > 3) return null;
  const first = run.findIndex((token) => token.kind === 'number');
  const next = run[first + 1];
  const joint = next?.kind === 'joint' && run[first + 2]?.kind === 'number' ? next.text : null;
  const article = run.some((token) => token.kind === 'article');
  return {all, chapter, paragraph, item, article, joint};
}

function readings(
  numbers: Numbers,
  law: LagNamn | null,
  old: boolean,
  laws: readonly LagNamn[],
): readonly Ref[] {
  if (law) {
    const acts =
      law.sfs === NEW_ACT && old ? [OLD_ACT] : law.sfs === NEW_ACT ? [NEW_ACT, OLD_ACT] : [law.sfs];
    return laws
      .filter((each) => acts.includes(each.sfs))
      .sort((a, b) => acts.indexOf(a.sfs) - acts.indexOf(b.sfs))
      .flatMap((each) => asRef(numbers, each) ?? []);
  }
  if (numbers.article)
    return laws.filter((each) => each.artiklar).flatMap((each) => asRef(numbers, each) ?? []);
  const pair = numbers.joint !== null;
  const chaptered = numbers.chapter !== null || pair;
  if (old)
    return chaptered
      ? laws.filter((each) => each.sfs === OLD_ACT).flatMap((each) => asRef(numbers, each) ?? [])
      : [];
  const signed = numbers.paragraph !== null;
  if (!chaptered && !signed) return [];
  const withChapters = chaptered ? laws.filter((each) => each.harKapitel) : [];
  const plain = laws.filter(
    (each) =>
      !each.harKapitel && !each.artiklar && (numbers.chapter === null || each.sfs === ITEM_ACT),
  );
  const itemsFirst = numbers.joint === '.' || !chaptered || numbers.all[0] === KNOWN_BY_ITEMS;
  const itemAct = plain.filter((each) => each.sfs === ITEM_ACT);
  const others = pair ? [] : plain.filter((each) => each.sfs !== ITEM_ACT);
  const order =
    itemsFirst && numbers.chapter === null
      ? [...itemAct, ...withChapters, ...others]
      : [...withChapters, ...itemAct, ...others];
  return order.flatMap((each) => asRef(numbers, each) ?? []);
}

/** The numbers read in one law: chapter and paragraph, or paragraph and item. */
function asRef(numbers: Numbers, law: LagNamn): Ref | null {
  const [a, b, c] = numbers.all;
  if (!a) return null;
  const base = {lag: law.id, sfs: law.sfs};
  if (law.artiklar) return {...base, kapitel: null, paragraf: a.replace(/[a-z]$/, '')};
  if (!law.harKapitel) {
    const item = numbers.item ?? b;
    const paragraf = numbers.chapter === null ? (numbers.paragraph ?? a) : a;
    return {
      ...base,
      kapitel: null,
      paragraf,
      ...(item && item !== paragraf ? {punkt: item} : b === a && b ? {punkt: b} : {}),
    };
  }
  const kapitel = numbers.chapter ?? a;
  const paragraf = numbers.chapter === null ? b : numbers.paragraph;
  if (!paragraf) return null;
  const punkt = numbers.chapter === null ? c : (numbers.item ?? undefined);
  return {...base, kapitel, paragraf, ...(punkt ? {punkt} : {})};
}

const unique = (refs: readonly Ref[]): readonly Ref[] => {
  const seen = new Set<string>();
  return refs.filter((ref) => {
    const key = JSON.stringify(ref);
    return !seen.has(key) && seen.add(key);
  });
};

/** The words outside the reference, the law's name and `gamla`. */
function restOf(query: string, tokens: readonly QueryToken[], run: readonly QueryToken[]): string {
  const used = new Set([
    ...run,
    ...tokens.filter((token) => token.kind === 'law' || token.kind === 'old'),
  ]);
  return tokens
    .filter((token) => !used.has(token))
    .map((token) => query.slice(token.start, token.end))
    .join(' ')
    .trim();
}
