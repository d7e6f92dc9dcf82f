import {useSyncExternalStore} from 'react';

const STEP = 1000;

function everySecond(tell: () => void): () => void {
  const timer = setInterval(tell, STEP);
  return () => {
    clearInterval(timer);
  };
}

/** Milliseconds since 1970, told once a second; 0 before the browser has taken over. */
export function useClock(): number {
  return useSyncExternalStore(
    everySecond,
    () => Math.floor(Date.now() / STEP) * STEP,
    () => 0,
  );
}
