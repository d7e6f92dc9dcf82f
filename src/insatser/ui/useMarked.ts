import type {OverviewItem} from '../overview';
import {useSearchString} from './useSearchString';

/** The insats that the address asks to see among the others: `?insats=sip`. */
export function useMarked(items: readonly OverviewItem[]): OverviewItem | undefined {
  const [search] = useSearchString();
  const slug = new URLSearchParams(search).get('insats');
  return items.find((item) => item.slug === slug);
}
