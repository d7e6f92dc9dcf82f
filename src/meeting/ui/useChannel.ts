import {useCallback, useEffect, useRef} from 'react';

/** What the windows of a meeting say to each other. The receiver checks the data. */
export interface Message {
  /** `hej`: tell me how it stands. `lage`: this is how it stands. `gor`: do this. */
  readonly typ: 'hej' | 'lage' | 'gor';
  readonly data?: unknown;
}

const CHANNEL = 'samsyn-mote';

/**
 * Speaks with the other windows of the same meeting, in this browser only. In a browser that lacks
 * channels nothing is sent or heard.
 *
 * @param plan the meeting, as it stands in the address; words about another are not heard
 */
export function useChannel(
  plan: string,
  onMessage: (message: Message) => void,
): (message: Message) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const hear = useRef(onMessage);
  useEffect(() => {
    hear.current = onMessage;
  });
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const opened = new BroadcastChannel(CHANNEL);
    opened.onmessage = ({data}: MessageEvent<unknown>) => {
      if (isMessage(data) && data.plan === plan) hear.current(data);
    };
    channel.current = opened;
    return () => {
      opened.close();
      channel.current = null;
    };
  }, [plan]);
  return useCallback(
    (message: Message) => channel.current?.postMessage({...message, plan}),
    [plan],
  );
}

function isMessage(data: unknown): data is Message & {readonly plan: unknown} {
  if (typeof data !== 'object' || data === null) return false;
  if (!('typ' in data) || !('plan' in data)) return false;
  return data.typ === 'hej' || data.typ === 'lage' || data.typ === 'gor';
}
