import {useSyncExternalStore} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

const noSubscription = () => () => undefined;

/**
 * Today as YYYY-MM-DD in the reader's own time. While the page is built, and until the browser
 * has taken over, it is the day of the build.
 */
export function useToday(): string {
  const builtOn = String(useDocusaurusContext().siteConfig.customFields?.['builtOn'] ?? '');
  return useSyncExternalStore(noSubscription, localToday, () => builtOn);
}

/** Today as YYYY-MM-DD in the reader's own time. Only in the browser. */
export function localToday(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
