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

type IslandProps<T> = {source: LazyData<T>; children: (data: T) => ReactNode};

/**
 * A large part of a page that only is read: the server draws it, and on a first visit the browser
 * keeps that HTML as it stands, without fetching its data or code to draw it again. When the reader
 * comes from another page there is nothing to keep; then the data is fetched.
 *
 * What stands inside must work without scripts (links, `details`, popovers). A part whose words
 * depend on the day says so with `data-from`; once that day has come it is drawn anew.
 */
export function Island<T>({source, children}: IslandProps<T>) {
  const hydrating = useSyncExternalStore(
    noSubscription,
    () => false,
    () => true,
  );
  const [kept, setKept] = useState(hydrating && source.server === undefined);
  const [data, setData] = useState(source.server);
  const frame = useRef<HTMLDivElement>(null);
  const followLinks = useFollowLinks();
  const today = useToday();

  useEffect(() => {
    if (kept && frame.current && saysOtherwiseToday(frame.current, today)) setKept(false);
  }, [kept, today]);

  useEffect(() => {
    if (kept || data !== undefined) return undefined;
    let wanted = true;
    void source.load().then((loaded) => wanted && setData(loaded.default));
    return () => {
      wanted = false;
    };
  }, [kept, data, source]);

  useEffect(() => {
    // The address may point at something that was not there when the page opened.
    if (!hydrating && data !== undefined && window.location.hash) {
      document.getElementById(decodeURIComponent(window.location.hash.slice(1)))?.scrollIntoView();
    }
  }, [hydrating, data]);

  if (data !== undefined) return <div>{children(data)}</div>;
  if (!kept) return <div aria-busy="true">Hämtar …</div>;
  return (
    <div
      ref={frame}
      onClick={followLinks}
      suppressHydrationWarning
      dangerouslySetInnerHTML={KEEP}
    />
  );
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
