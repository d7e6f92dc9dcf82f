import type {OverviewItem} from '../overview';

/** What the pages of the map and the stairs are given. */
export interface OverviewData {
  readonly items: readonly OverviewItem[];
}
