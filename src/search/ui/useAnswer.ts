import {useEffect, useState, useSyncExternalStore} from 'react';
import type {Kind} from '../kinds';
import type {AnswerView} from '../view';
import type {Progress, SearchClient} from './client';

/** What the search field asks for. */
export interface Asked {
  readonly question: string;
  readonly kinds: readonly Kind[];
  readonly role: string | undefined;
  readonly limit: number;
}

/**
 * The answer to what stands in the field, and how far the index has come. While a new answer is on
 * its way the old one stays: nothing flickers. The texts' own words, when they arrive, are asked
 * again without the reader's doing anything.
 */
export function useAnswer(
  client: SearchClient,
  {question, kinds, role, limit}: Asked,
): {answer: AnswerView | undefined; progress: Progress} {
  const progress = useSyncExternalStore(
    client.subscribe,
    () => client.progress,
    () => 'waiting' as const,
  );
  const [answer, setAnswer] = useState<AnswerView>();
  const asked = question.trim();
  const complete = progress === 'complete';
  const kindKey = kinds.join(' ');

  useEffect(() => client.start(), [client]);

  useEffect(() => {
    if (asked === '') return undefined;
    let wanted = true;
    const options = {
      kinds: kindKey === '' ? [] : (kindKey.split(' ') as Kind[]),
      limit,
      ...(role === undefined ? {} : {role}),
    };
    void client.ask(asked, options).then((found) => {
      if (wanted) setAnswer(found);
    });
    return () => {
      wanted = false;
    };
  }, [client, asked, kindKey, role, limit, complete]);

  return {answer: asked === '' ? undefined : answer, progress};
}
