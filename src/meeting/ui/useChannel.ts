import {useCallback, useEffect, useRef} from 'react';

/** What the windows of a meeting say to each other. The receiver checks the data. */
export interface Message {
  /** `hej`: tell me how it stands. `lage`: this is how it stands. `gor`: do this. */
  readonly typ: 'hej' | 'lage' | 'gor';
  readonly data?: unknown;
}

/**
 * Speaks with the other windows of a meeting, in this browser only. Without an id, or in a browser
 * that lacks it, nothing is sent or heard.
 */
export function useChannel(
  id: string | undefined,
  onMessage: (message: Message) => void,
): (message: Message) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const hear = useRef(onMessage);
  useEffect(() => {
    hear.current = onMessage;
  });
  useEffect(() => {
    if (!id || typeof BroadcastChannel === 'undefined') return undefined;
    const opened = new BroadcastChannel(`samsyn-mote-${id}`);
    opened.onmessage = ({data}: MessageEvent<unknown>) => {
      if (isMessage(data)) hear.current(data);
    };
    channel.current = opened;
    return () => {
      opened.close();
      channel.current = null;
    };
  }, [id]);
  return useCallback((message: Message) => channel.current?.postMessage(message), []);
}

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('typ' in data)) return false;
  return data.typ === 'hej' || data.typ === 'lage' || data.typ === 'gor';
}
