import {useMemo, useSyncExternalStore} from 'react';
import {stockholmTime, type WallTime} from '../time/stockholm';

const EVERY = 15_000;

function subscribe(changed: () => void): () => void {
  const timer = setInterval(changed, EVERY);
  return () => clearInterval(timer);
}

function snapshot(): string {
  const {day, minute} = stockholmTime(new Date());
  return `${day} ${minute}`;
}

/** What a Swedish clock shows now; undefined while the page is built, since nobody knows when it is read. */
export function useNow(): WallTime | undefined {
  const text = useSyncExternalStore(subscribe, snapshot, () => '');
  return useMemo(() => {
    const [day = '', minute = ''] = text.split(' ');
    return day === '' ? undefined : {day, minute: Number(minute)};
  }, [text]);
}
