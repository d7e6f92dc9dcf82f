/** A count, or that it is too small to leave the room. */
export type Told = number | 'dolt';

/** Smaller counts than this are never told: in a small unit they point at someone. */
export const MIN_TOLD = 5;

/**
 * The counts of one question as they may be told outside the room. Hides those under
 * {@link MIN_TOLD}, and then the next smallest until what is hidden adds up to at least that, so
 * that nobody who knows how many were there can work a hidden count out. A sum of fewer than
 * MIN_TOLD hides everything.
 */
export function told(counts: readonly number[]): Told[] {
  const bySize = counts.map((count, index) => ({count, index})).sort((a, b) => a.count - b.count);
  const hidden = new Set<number>();
  let sum = 0;
  for (const {count, index} of bySize) {
    const mustHide = count < MIN_TOLD || (hidden.size > 0 && sum < MIN_TOLD) || hidden.size === 1;
    if (!mustHide) break;
    hidden.add(index);
    sum += count;
  }
  return counts.map((count, index) => (hidden.has(index) ? 'dolt' : count));
}
