import {
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type MouseEvent,
  type ReactNode,
} from 'react';
import {useHistory} from '@docusaurus/router';
import type {LazyData} from './lazyData';
import {useToday} from './useToday';

/** The same object every time: React would otherwise empty the element when the page is drawn anew. */
const KEEP = {__html: ''};

const noSubscription = () => () => undefined;

type IslandProps<T> = {
  source: LazyData<T>;
  /**
   * `never`: what stands here is only read. `seen`: it has controls, so it comes alive when it is
   * scrolled into view; until then the server's HTML stands.
   */
  wake?: 'never' | 'seen';
  children: (data: T) => ReactNode;
};

/**
 * A large part of a page that the server draws: on a first visit the browser keeps that HTML as it
 * stands, without fetching its data or code to draw it again. When the reader comes from another
 * page there is nothing to keep; then the data is fetched.
 *
 * What stands inside must make sense without scripts (links, `details`, popovers). A part whose
 * words depend on the day says so with `data-from`; once that day has come it is drawn anew.
 */
export function Island<T>({source, wake = 'never', children}: IslandProps<T>) {
  const hydrating = useSyncExternalStore(
    noSubscription,
    () => false,
    () => true,
  );
  const [kept] = useState(hydrating && source.server === undefined);
  const [data, setData] = useState(source.server);
  const frame = useRef<HTMLDivElement>(null);
  const followLinks = useFollowLinks();
  const today = useToday();

  useEffect(() => {
    if (data !== undefined) return undefined;
    let wanted = true;
    const fetchData = () => void source.load().then(({default: it}) => wanted && setData(it));
    const stop = () => {
      wanted = false;
    };
    const element = frame.current;
    if (!kept || !element || saysOtherwiseToday(element, today)) {
      fetchData();
      return stop;
    }
    const unwatch = wake === 'seen' ? whenSeen(element, fetchData) : undefined;
    return () => {
      stop();
      unwatch?.();
    };
  }, [kept, data, source, wake, today]);

  useEffect(() => {
    // The address may point at something that was not there when the page opened.
    if (!kept && data !== undefined && window.location.hash) {
      document.getElementById(decodeURIComponent(window.location.hash.slice(1)))?.scrollIntoView();
    }
  }, [kept, data]);

  if (data !== undefined) return <div>{children(data)}</div>;
  if (!kept) return <div aria-busy="true">Hämtar …</div>;
  return (
    <div
      ref={frame}
      onClick={followLinks}
      suppressHydrationWarning
      // eslint-disable-next-line no-restricted-syntax -- empty: says that the server's HTML is left alone
      dangerouslySetInnerHTML={KEEP}
    />
  );
}

/** Calls once the element comes near the screen, or is reached by keyboard. */
function whenSeen(element: HTMLElement, call: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      call();
    },
    {rootMargin: '200px'},
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** Has a day come, since the site was built, that something here waits for? */
function saysOtherwiseToday(frame: HTMLElement, today: string): boolean {
  return [...frame.querySelectorAll<HTMLElement>('[data-from]')].some(
    ({dataset}) => dataset['from'] !== undefined && dataset['from'] <= today,
  );
}

/** Links in kept HTML are plain; they lead on inside the site without loading it anew, as others do. */
function useFollowLinks() {
  const history = useHistory();
  return (event: MouseEvent<HTMLDivElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
    if (!link || !plain || event.defaultPrevented || link.target) return;
    if (link.origin !== window.location.origin || link.pathname === window.location.pathname)
      return;
    event.preventDefault();
    history.push(link.pathname + link.search + link.hash);
  };
}
