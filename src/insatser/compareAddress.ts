/** How many insatser can be compared at once. */
export const MAX_COMPARED = 3;

/** A comparison's address: `a`, `b` and `c` are the insatser from left to right. */
const COLUMNS = ['a', 'b', 'c'] as const;

/** The slugs that are known, each once, at most three, in the order written. */
export function knownOnce(slugs: readonly string[], written: readonly string[]): string[] {
  const known = written
    .map((slug) => slug.trim().toLowerCase())
    .filter((slug) => slugs.includes(slug));
  return [...new Set(known)].slice(0, MAX_COMPARED);
}

/** Slugs to compare from an address: known ones, each once, from left to right. */
export function decodeCompared(slugs: readonly string[], search: string): string[] {
  const params = new URLSearchParams(search);
  return knownOnce(
    slugs,
    COLUMNS.map((column) => params.get(column) ?? ''),
  );
}

/** The query string of a comparison, without `?`. */
export function encodeCompared(slugs: readonly string[]): string {
  return COLUMNS.flatMap((column, index) => {
    const slug = slugs[index];
    return slug === undefined ? [] : [`${column}=${slug}`];
  }).join('&');
}
