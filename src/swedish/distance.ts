/**
 * Optimal string alignment distance (Damerau-Levenshtein without editing a swapped pair again):
 * the fewest insertions, deletions, substitutions and swaps of neighbours. Banded: as soon as the
 * distance must exceed `limit`, the answer is `limit + 1`. Compares UTF-16 units, which is enough
 * for Swedish words.
 */
export function distance(a: string, b: string, limit = 2): number {
  if (a === b) return 0;
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  if (limit <= 0) return over;
  let beforePrevious: number[] = [];
  let previous = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = new Array<number>(b.length + 1).fill(over);
    current[0] = i;
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    let best = from === 1 ? i : over;
    for (let j = from; j <= to; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(
        (previous[j] ?? over) + 1,
        (current[j - 1] ?? over) + 1,
        (previous[j - 1] ?? over) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (beforePrevious[j - 2] ?? over) + 1);
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return over;
    beforePrevious = previous;
    previous = current;
    // The cell just past the band must not carry an old value into the next row.
    if (to < b.length) previous[to + 1] = over;
  }
  return Math.min(previous[b.length] ?? over, over);
}

/** How many edits a word of this length may be off and still be taken for a misspelling. */
export function allowedEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
