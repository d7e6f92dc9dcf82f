import {Index} from 'flexsearch';

/**
 * An inverted index of terms that come ready. One FlexSearch index a slot (title, search words,
 * headings …): FlexSearch has no weights of its own for where a word stands, and its smallest
 * build, the one the browser gets, cannot tell slots of one index apart.
 */
export interface Postings {
  readonly slots: readonly Index[];
  /** Terms looked up before: the same few come again at every letter typed. */
  readonly known: Map<string, readonly (readonly number[])[]>;
}

/** Text becomes terms before it comes here; FlexSearch only parts it at spaces. */
const encode = (text: string): string[] => text.split(' ');

function makeIndex(): Index {
  return new Index({tokenize: 'strict', resolution: 1, encode});
}

/** Collects terms per unit and slot; the best slot of a term in a unit is the one that counts. */
export class PostingsBuilder {
  private readonly slots: Index[] = [];
  private readonly seen = new Map<number, Set<string>>();

  /** Adds terms to a unit. Call with the better slots first. */
  add(unit: number, slot: number, terms: readonly string[]): void {
    const seen = this.seen.get(unit) ?? new Set<string>();
    this.seen.set(unit, seen);
    const fresh = [...new Set(terms)].filter((term) => !seen.has(term));
    for (const term of fresh) seen.add(term);
    while (this.slots.length <= slot) this.slots.push(makeIndex());
    if (fresh.length > 0) this.slots[slot]?.append(unit, fresh.join(' '));
  }

  /** The index as one line a term, see {@link packPostings}. */
  pack(): string {
    const entries = new Map<string, (number[] | null)[]>();
    this.slots.forEach((index, slot) => {
      void index.export((key, data) => {
        if (!key.endsWith('.map')) return;
        for (const [term, [units]] of JSON.parse(data) as [string, [number[]]][]) {
          const slots = entries.get(term) ?? this.slots.map(() => null);
          slots[slot] = units;
          entries.set(term, slots);
        }
      });
    });
    return packPostings([...entries]);
  }
}

/** A term and the units it stands in, by slot. */
type Entry = readonly [term: string, slots: readonly (readonly number[] | null)[]];

/**
 * FlexSearch's own export is JSON with every unit number written out. Here each term is a line:
 * the letters it shares with the line before as one base-36 digit, the rest of it, and per slot
 * the unit numbers as differences in base 36. Less than half the size before compression.
 */
export function packPostings(entries: readonly Entry[]): string {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  let before = '';
  const lines = sorted.map(([term, slots]) => {
    let shared = 0;
    while (shared < 35 && shared < before.length && before[shared] === term[shared]) shared += 1;
    before = term;
    const packed = slots.map((units) => {
      let last = 0;
      return [...(units ?? [])]
        .sort((a, b) => a - b)
        .map((unit) => {
          const step = (unit - last).toString(36);
          last = unit;
          return step;
        })
        .join(' ');
    });
    return `${shared.toString(36)}${term.slice(shared)}\t${packed.join(',')}`;
  });
  return lines.join('\n');
}

/** Reads {@link packPostings} back. */
export function unpackPostings(packed: string): Entry[] {
  if (packed === '') return [];
  let before = '';
  return packed.split('\n').map((line) => {
    const tab = line.indexOf('\t');
    const term = before.slice(0, parseInt(line[0] ?? '0', 36)) + line.slice(1, tab);
    before = term;
    const slots = line
      .slice(tab + 1)
      .split(',')
      .map((list) => {
        if (list === '') return null;
        let last = 0;
        return list.split(' ').map((step) => (last += parseInt(step, 36)));
      });
    return [term, slots];
  });
}

/** A packed index made searchable, and its terms in alphabetical order. */
export function loadPostings(packed: string): {postings: Postings; terms: string[]} {
  const entries = unpackPostings(packed);
  const own: [string, [readonly number[]]][][] = [];
  for (const [term, slots] of entries) {
    slots.forEach((units, slot) => {
      if (units) (own[slot] ??= []).push([term, [units]]);
    });
  }
  const slots = Array.from(own, (list) => {
    const index = makeIndex();
    // It takes the list itself as well as its JSON; the types only say the latter.
    index.import('1.map', (list ?? []) as unknown as string);
    return index;
  });
  return {postings: {slots, known: new Map()}, terms: entries.map(([term]) => term)};
}

/** More than any index has units: all of a term's are wanted. */
const ALL = 1_000_000;

/** The units a term stands in, by slot; empty for an unknown term. */
export function lookUp({slots, known}: Postings, term: string): readonly (readonly number[])[] {
  const before = known.get(term);
  if (before) return before;
  const units = slots.map((index) => index.search(term, ALL) as number[]);
  known.set(term, units);
  return units;
}
