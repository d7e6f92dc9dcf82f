/** Where a page stands in its review. */
export type ReviewState = 'ogranskad' | 'granskad' | 'forsenad';

/**
 * @param granskad `nej`, or the day a domain expert reviewed the page (YYYY-MM-DD)
 * @param granskaSenast the day the next review is due
 * @param today YYYY-MM-DD
 * @returns what readers are told; a page nobody has reviewed says so even when its review is late
 */
export function reviewState(granskad: string, granskaSenast: string, today: string): ReviewState {
  if (granskad === 'nej') return 'ogranskad';
  return granskaSenast < today ? 'forsenad' : 'granskad';
}
