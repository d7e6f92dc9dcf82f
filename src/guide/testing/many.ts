/**
 * How many cases a test tries: all of them as a rule, fewer where the suite itself is what is being tried
 * (`npm run mutation` asks it thousands of times).
 */
export function many(count: number): number {
  const share = Number(process.env['SAMSYN_ANDEL'] ?? 1);
  return Math.max(5, Math.ceil(count * share));
}
