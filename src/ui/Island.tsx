import {useEffect, useState, useSyncExternalStore, type ReactNode} from 'react';
import type {LazyData} from './lazyData';

/** The same object every time: React would otherwise empty the element when the page is drawn anew. */
const KEEP = {__html: ''};

const noSubscription = () => () => undefined;

/**
 * A large part of a page that only is read: the server draws it, and on a first visit the browser
 * keeps that HTML as it stands, without fetching its data or code to draw it again. When the reader
 * comes from another page there is nothing to keep; then the data is fetched.
 *
 * What stands inside must work without scripts (links, `details`, popovers).
 */
export function Island<T>({
  source,
  children,
}: {
  source: LazyData<T>;
  children: (data: T) => ReactNode;
}) {
  const hydrating = useSyncExternalStore(
    noSubscription,
    () => false,
    () => true,
  );
  const [kept] = useState(hydrating && source.server === undefined);
  const [data, setData] = useState(source.server);

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
    if (!kept && data !== undefined && window.location.hash) {
      document.getElementById(decodeURIComponent(window.location.hash.slice(1)))?.scrollIntoView();
    }
  }, [kept, data]);

  if (data !== undefined) return <div>{children(data)}</div>;
  if (kept) return <div suppressHydrationWarning dangerouslySetInnerHTML={KEEP} />;
  return <div aria-busy="true">Hämtar …</div>;
}
