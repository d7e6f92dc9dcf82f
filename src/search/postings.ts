import {Index} from 'flexsearch';

/** An inverted index: FlexSearch with our own terms, our own slots, and no analysis of its own. */
export type Postings = Index;

/** One more than the highest slot: FlexSearch answers nothing when a slot reaches the resolution. */
const RESOLUTION = 5;

/** Text becomes terms before it comes here; FlexSearch only parts it at spaces. */
const encode = (text: string): string[] => text.split(' ');

/** An empty index whose entries go to the slot that `slot()` answers while they are added. */
function makeIndex(slot: () => number): Index {
  return new Index({tokenize: 'strict', resolution: RESOLUTION, encode, score: slot});
}

/** Collects terms per unit and slot; the best slot of a term in a unit is the one that counts. */
export class PostingsBuilder {
  private slot = 0;
  private readonly index = makeIndex(() => this.slot);
  private readonly seen = new Set<number>();

  /** Adds terms to a unit. Call with the better slots first. */
  add(unit: number, slot: number, terms: readonly string[]): void {
    if (terms.length === 0) return;
    this.slot = slot;
    const text = terms.join(' ');
    if (this.seen.has(unit)) this.index.append(unit, text);
    else this.index.add(unit, text);
    this.seen.add(unit);
  }

  /** The index as one line a term, see {@link packPostings}. */
  pack(): string {
    const entries: ExportedEntry[] = [];
    void this.index.export((key, data) => {
      if (key.endsWith('.map')) entries.push(...(JSON.parse(data) as ExportedEntry[]));
    });
    return packPostings(entries);
  }
}

type ExportedEntry = [term: string, slots: (number[] | null)[]];

/**
 * FlexSearch's own export is JSON with every unit number written out. Here each term is a line:
 * the letters it shares with the line before as one base-36 digit, the rest of it, and per slot
 * the unit numbers as differences in base 36. Less than half the size before compression.
 */
export function packPostings(entries: readonly ExportedEntry[]): string {
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

/** Reads {@link packPostings} back to FlexSearch's export form. */
export function unpackPostings(packed: string): ExportedEntry[] {
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
export function loadPostings(packed: string): {index: Postings; terms: string[]} {
  const index = makeIndex(() => 0);
  const entries = unpackPostings(packed);
  index.import('1.map', JSON.stringify(entries));
  return {index, terms: entries.map(([term]) => term)};
}

/** The units a term stands in, by slot; empty for an unknown term. */
export function lookUp(index: Postings, term: string): readonly (readonly number[] | null)[] {
  const found = index.search({query: term, resolve: false, limit: 0}) as {
    result?: (number[] | null)[];
  };
  return found.result ?? [];
}
