import first from '@generated/samsyn-search/default/first.sokindex';
import rest from '@generated/samsyn-search/default/rest.sokindex';
import {SearchClient, type WorkerLike} from './client';

let client: SearchClient | undefined;

/** The visit's one search client. Only called in the browser. */
export function siteClient(): SearchClient {
  client ??= new SearchClient(
    () => new Worker(new URL('./search.worker.ts', import.meta.url)) as WorkerLike,
    {first, rest},
  );
  return client;
}
