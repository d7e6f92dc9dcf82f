/**
 * How many cases a test tries: all of them as a rule, fewer where the suite itself is what is being tried
 * (`npm run mutation` asks it thousands of times).
 */
export function many(count: number): number {
  return Math.max(5, Math.ceil(count * share()));
}

/** The part of all that is tried, above 0 and at most 1. */
export function share(): number {
  return Number(process.env['SAMSYN_ANDEL'] ?? 1);
}
