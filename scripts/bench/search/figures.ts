import {pick, seeded} from './random';

/** The value below which a share of the list lies. */
export function percentile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Resamples of the bootstrap. */
const RESAMPLES = 5000;

/**
 * Paired bootstrap of the mean difference between two engines on the same questions: the 95 %
 * interval. Seeded, so that a report can be made again.
 */
export function pairedInterval(
  ours: readonly number[],
  theirs: readonly number[],
): {mean: number; low: number; high: number} {
  const differences = ours.map((value, i) => value - (theirs[i] ?? 0));
  if (differences.length === 0) return {mean: 0, low: 0, high: 0};
  const random = seeded(7);
  const means = Array.from({length: RESAMPLES}, () => {
    let sum = 0;
    differences.forEach(() => {
      sum += pick(differences, random);
    });
    return sum / differences.length;
  });
  return {
    mean: differences.reduce((sum, value) => sum + value, 0) / differences.length,
    low: percentile(means, 0.025),
    high: percentile(means, 0.975),
  };
}
