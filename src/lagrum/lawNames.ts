import type {LagNamn} from './types';
import {ONE_BREAK, escapeForRegex} from './scan';

/** A law name read in a text. `lag` is null when an SFS number is named that we do not know. */
export interface NameMatch {
  readonly lag: LagNamn | null;
  readonly sfs: string;
  readonly end: number;
}

/** Reads law names in text: abbreviations, full names, `lagen (2018:222) om …`. */
export interface LawNames {
  readonly laws: readonly LagNamn[];
  byId(id: string): LagNamn | undefined;
  /** The law named exactly at `at`, the longest name first; null when none stands there. */
  readAt(
    source: string,
    at: number,
    options?: {exactCase?: boolean; genitive?: boolean},
  ): NameMatch | null;
}

const AFTER_NAME = '(?![\\p{L}\\p{N}_])(?!-\\p{L})';
const SFS_IN_PARENTHESES = new RegExp(`${ONE_BREAK}\\((\\d{4}:\\d{1,4})\\)`, 'yu');
const BY_NUMBER = new RegExp(
  `(?:lagen|lag|förordningen|förordning|balken|balk)${ONE_BREAK}\\((\\d{4}:\\d{1,4})\\)`,
  'yiu',
);
/** An abbreviation this short must be written with its own capitals when nothing but the name says that it is a law. */
const SHORT_NAME = 4;

/** Makes the reader of law names from the list of laws. */
export function createLawNames(laws: readonly LagNamn[]): LawNames {
  const byId = new Map(laws.map((law) => [law.id, law]));
  const bySfs = new Map(laws.map((law) => [law.sfs, law]));
  const names = laws
    .flatMap((law) => [law.kortnamn, ...(law.alias ?? [])].map((name) => ({law, name})))
    .sort((a, b) => b.name.length - a.name.length)
    .map(({law, name}) => {
      const pattern = flexible(name);
      return {
        law,
        name,
        plain: new RegExp(pattern + AFTER_NAME, 'yiu'),
        genitive: new RegExp(`${pattern}(?::?s)?${AFTER_NAME}`, 'yiu'),
      };
    });
  const tails = new Map(laws.map((law) => [law.sfs, tailOf(law)]));

  const readAt: LawNames['readAt'] = (source, at, options = {}) => {
    BY_NUMBER.lastIndex = at;
    const numbered = BY_NUMBER.exec(source);
    if (numbered) {
      const sfs = numbered[1] ?? '';
      const end = at + numbered[0].length;
      const tail = tails.get(sfs);
      if (tail) {
        tail.lastIndex = end;
        const rest = tail.exec(source);
        if (rest) return {lag: bySfs.get(sfs) ?? null, sfs, end: end + rest[0].length};
      }
      return {lag: bySfs.get(sfs) ?? null, sfs, end};
    }
    for (const entry of names) {
      const regex = options.genitive ? entry.genitive : entry.plain;
      regex.lastIndex = at;
      const match = regex.exec(source);
      if (!match) continue;
      if (
        options.exactCase &&
        entry.name.length <= SHORT_NAME &&
        !match[0].startsWith(entry.name)
      ) {
        continue;
      }
      const end = at + match[0].length;
      SFS_IN_PARENTHESES.lastIndex = end;
      const number = SFS_IN_PARENTHESES.exec(source);
      if (!number) return {lag: entry.law, sfs: entry.law.sfs, end};
      const sfs = number[1] ?? '';
      return {lag: bySfs.get(sfs) ?? null, sfs, end: end + number[0].length};
    }
    return null;
  };

  return {laws, byId: (id) => byId.get(id), readAt};
}

/** The words after the number in a full name, `om bostadsanpassningsbidrag`, as a pattern. */
function tailOf(law: LagNamn): RegExp | null {
  const tail = /\(\d{4}:\d+\)\s+(.+)$/u.exec(law.namn)?.[1];
  return tail ? new RegExp(ONE_BREAK + flexible(tail) + AFTER_NAME, 'yiu') : null;
}

const flexible = (name: string): string => name.split(' ').map(escapeForRegex).join(ONE_BREAK);
