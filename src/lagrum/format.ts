import type {LawNames} from './lawNames';
import {squeeze} from './refs';
import type {LagNamn, Ref} from './types';

/*
 * Writes refs the way handläggare write them. What is written here is read back
 * by the grammar to the same refs, in every spelling; the tests hold that.
 */

/** Ways to write the same citation. */
export type Skrivsatt =
  /** `9 § 8 LSS`, `11 kap. 1 § SoL` */
  | 'vanlig'
  /** `LSS 9 § 8`, `SoL 11 kap. 1 §` */
  | 'lagen-forst'
  /** `20:1 SoL`; laws without chapters as `vanlig` */
  | 'kolon'
  /** `SoL 20:1`; laws without chapters as `lagen-forst` */
  | 'kolon-lagen-forst'
  /** `9 § 8 lagen (1993:387) om stöd och service …` */
  | 'med-nummer';

/** Options for writing. */
export interface FormatOptions {
  readonly skrivsatt?: Skrivsatt;
  /** No-break spaces, so that the citation is not broken over two lines. */
  readonly hartMellanslag?: boolean;
}

/** Makes the function that writes one ref, or several of the same law. Unknown laws are written by number. */
export function createFormatter(
  names: LawNames,
): (refs: Ref | readonly Ref[], options?: FormatOptions) => string {
  return (refs, options = {}) => {
    const list = isList(refs) ? refs : [refs];
    const first = list[0];
    if (!first) return '';
    const law = first.lag === null ? undefined : names.byId(first.lag);
    const style = options.skrivsatt ?? 'vanlig';
    const name = lawName(law, first.sfs, style);
    const colon = style.startsWith('kolon') && law?.harKapitel && list.every(fitsColon);
    const body = law?.artiklar ? articles(list) : colon ? colons(list) : paragraphs(list);
    const lawFirst = style === 'lagen-forst' || style === 'kolon-lagen-forst';
    const written = lawFirst ? `${name} ${body}` : `${body} ${name}`;
    return options.hartMellanslag ? written.replace(/ /gu, '\u00a0') : written;
  };
}

const isList = (refs: Ref | readonly Ref[]): refs is readonly Ref[] => Array.isArray(refs);

function lawName(law: LagNamn | undefined, sfs: string, style: Skrivsatt): string {
  if (!law) return `lagen (${sfs})`;
  if (style !== 'med-nummer') return law.kortnamn;
  const tail = /\(\d{4}:\d+\)(\s+.+)?$/u.exec(law.namn)?.[1] ?? '';
  return `lagen (${law.sfs})${tail}`;
}

/** The number with a space before its letter: `9 a`. */
export const spaced = (number: string): string => squeeze(number).replace(/(?<=\d)(?=[a-z])/u, ' ');

const ORDINALS = ['', 'första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde'];

const fitsColon = (ref: Ref): boolean => ref.kapitel !== null;

function colons(refs: readonly Ref[]): string {
  return join(
    refs.map((ref) => `${spaced(ref.kapitel ?? '')}:${spaced(ref.paragraf)}${parts(ref, true)}`),
  );
}

function articles(refs: readonly Ref[]): string {
  const word = refs.length > 1 ? 'artiklarna' : 'art.';
  return `${word} ${join(refs.map((ref) => ref.paragraf + (ref.stycke ? `.${ref.stycke}` : '')))}`;
}

/** Chapter by chapter; plain paragraphs of a chapter share one sign, items of a paragraph one number. */
function paragraphs(refs: readonly Ref[]): string {
  const groups: {kapitel: string | null; numbers: string[]; tail: string; items: string[]}[] = [];
  for (const ref of refs) {
    const last = groups[groups.length - 1];
    const tail = ref.stycke ? ` ${ORDINALS[ref.stycke] ?? String(ref.stycke)} stycket` : '';
    const number = squeeze(ref.paragraf);
    const samePlace = last && last.kapitel === ref.kapitel;
    if (
      samePlace &&
      ref.punkt &&
      last.items.length > 0 &&
      last.numbers.at(-1) === number &&
      last.tail === tail
    ) {
      last.items.push(ref.punkt);
    } else if (samePlace && last.items.length === 0 && !last.tail && !ref.punkt && !tail) {
      last.numbers.push(number);
    } else {
      groups.push({
        kapitel: ref.kapitel,
        numbers: [number],
        tail,
        items: ref.punkt ? [ref.punkt] : [],
      });
    }
  }
  let chapter: string | null = null;
  return joinGroups(
    groups.map((group) => {
      const named = group.kapitel !== null && group.kapitel !== chapter;
      chapter = group.kapitel;
      const sign = group.numbers.length > 1 ? '§§' : '§';
      const items = group.items.length > 0 ? ` ${joinNumbers(group.items)}` : '';
      const before = named ? `${spaced(group.kapitel ?? '')} kap. ` : '';
      return `${before}${joinNumbers(group.numbers)} ${sign}${group.tail}${items}`;
    }),
  );
}

/** Stycke and item after a colon, where the item needs its word. */
function parts(ref: Ref, itemWord: boolean): string {
  const stycke = ref.stycke ? ` ${ORDINALS[ref.stycke] ?? String(ref.stycke)} stycket` : '';
  const punkt = ref.punkt ? ` ${itemWord ? 'p. ' : ''}${ref.punkt}` : '';
  return stycke + punkt;
}

/** Three or more whole numbers in a row become a range: `2–7`. */
function joinNumbers(numbers: readonly string[]): string {
  const out: string[] = [];
  for (let index = 0; index < numbers.length;) {
    let end = index;
    while (follows(numbers[end], numbers[end + 1])) end++;
    const first = spaced(numbers[index] ?? '');
    if (end - index >= 2) {
      out.push(`${first}–${numbers[end] ?? ''}`);
      index = end + 1;
    } else {
      out.push(first);
      index++;
    }
  }
  return join(out);
}

const follows = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && /^\d+$/.test(a + b) && Number(b) === Number(a) + 1;

/** `och` between groups, or `samt` where a group already holds an `och`. */
function joinGroups(groups: readonly string[]): string {
  if (groups.length < 2) return groups.join('');
  const word = groups.some((group) => group.includes(' och ')) ? 'samt' : 'och';
  return `${groups.slice(0, -1).join(', ')} ${word} ${groups[groups.length - 1] ?? ''}`;
}

function join(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} och ${parts[parts.length - 1] ?? ''}`;
}
