import {useEffect, useState, type ReactNode} from 'react';
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

function takeOrder(): number {
  nextOrder += 1;
  return nextOrder;
}

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
  const [order] = useState(takeOrder);

  useEffect(() => {
    parts.set(order, children);
    schedule();
  }, [order, children]);

  useEffect(
    () => () => {
      parts.delete(order);
      schedule();
    },
    [order],
  );
  return null;
}

/** The library's provider has nothing to provide in the browser. */
export function HelmetProvider({children}: {children?: ReactNode}): ReactNode {
  return children;
}
