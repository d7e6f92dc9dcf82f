/**
 * Edit distance where a swap of two neighbouring letters counts as one
 * (optimal string alignment). Stops early and returns `limit + 1` when the
 * distance is greater than `limit`.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoBack: number[] = [];
  let previous = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (twoBack[j - 2] ?? 0) + 1);
      }
      row.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    twoBack = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[\s_]+/g, '-');

/** The allowed word that `given` most likely was meant to be, or undefined when none is near. */
export function nearest(given: string, allowed: Iterable<string>): string | undefined {
  const wanted = fold(given).slice(0, 80);
  const limit = wanted.length <= 1 ? 0 : wanted.length <= 3 ? 1 : wanted.length <= 8 ? 2 : 3;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of allowed) {
    const folded = fold(candidate);
    const distance = editDistance(wanted, folded, limit);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  if (best !== undefined) return best;
  return partOf(wanted, allowed);
}

/** `korttidsvistelse` is surely meant as `lss-korttidsvistelse`: one allowed word alone holds it whole. */
function partOf(wanted: string, allowed: Iterable<string>): string | undefined {
  if (wanted.length < 5) return undefined;
  const holding = [...allowed].filter((candidate) => fold(candidate).includes(wanted));
  return holding.length === 1 ? holding[0] : undefined;
}

/** `menade du ”x”?`, or the whole list when it is short, or `otherwise`. */
export function suggestion(given: string, allowed: readonly string[], otherwise: string): string {
  const near = nearest(given, allowed);
  if (near !== undefined) return `menade du ”${near}”?`;
  if (allowed.length > 0 && allowed.length <= 12) return `välj bland: ${allowed.join(', ')}`;
  return otherwise;
}
