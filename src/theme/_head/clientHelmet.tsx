import {useEffect, useRef, type ReactNode} from 'react';
import {applyHead} from './applyHead';
import {joinHead} from './headTags';

/*
 * Stands in for `react-helmet-async` in the browser, where its 16 kB do little: the server has
 * already written the head, and only what changes between pages is left to do. The server uses the
 * library itself.
 */

const parts = new Map<number, ReactNode>();
let nextOrder = 0;
let waiting = false;

function schedule(): void {
  if (waiting) return;
  waiting = true;
  queueMicrotask(() => {
    waiting = false;
    const outermostFirst = [...parts].sort(([a], [b]) => a - b).map(([, children]) => children);
    applyHead(document, joinHead(outermostFirst));
  });
}

/** A part of a page that has something to say about the head. */
export function Helmet({children}: {children?: ReactNode}): null {
  // Rendering goes from the outside in, effects from the inside out: order is taken while rendering.
  const order = useRef(-1);
  if (order.current === -1) order.current = nextOrder++;

  useEffect(() => {
    parts.set(order.current, children);
    schedule();
  }, [children]);

  useEffect(() => {
    const place = order.current;
    return () => {
      parts.delete(place);
      schedule();
    };
  }, []);
  return null;
}

/** The library's provider has nothing to provide in the browser. */
export function HelmetProvider({children}: {children?: ReactNode}): ReactNode {
  return children;
}
