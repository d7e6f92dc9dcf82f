import {SearchEngine} from '../engine';
import type {FirstShard, RestShard} from '../shards';
import {viewAnswer} from '../view';
import type {FromWorker, ToWorker} from './protocol';

/** Reads and searches the index away from the page, so that typing never waits for it. */
const scope = self as unknown as {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};

let engine: SearchEngine | undefined;

async function read<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

async function load(first: string, rest: string): Promise<void> {
  try {
    engine ??= new SearchEngine(await read<FirstShard>(first));
    scope.postMessage({type: 'ready'});
    if (!engine.complete) engine.addRest(await read<RestShard>(rest));
    scope.postMessage({type: 'complete'});
  } catch (error) {
    scope.postMessage({type: 'failed', message: String(error)});
  }
}

scope.onmessage = ({data}) => {
  if (data.type === 'load') void load(data.first, data.rest);
  else if (engine) {
    const answer = viewAnswer(engine, data.question, data.options);
    scope.postMessage({type: 'answer', id: data.id, answer});
  }
};
