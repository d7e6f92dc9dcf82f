import {describe, expect, it} from 'vitest';
import {fixtureEngine} from '../fixture';
import {viewAnswer} from '../view';
import {SearchClient, type WorkerLike} from './client';
import type {FromWorker, ToWorker} from './protocol';

/** A worker under the test's control. */
class FakeWorker implements WorkerLike {
  onmessage: ((event: {data: FromWorker}) => void) | null = null;
  onerror: ((event: {message?: string}) => void) | null = null;
  readonly sent: ToWorker[] = [];
  postMessage(message: ToWorker): void {
    this.sent.push(message);
  }
  ended = false;
  terminate(): void {
    this.ended = true;
  }
  say(data: FromWorker): void {
    this.onmessage?.({data});
  }
}

const URLS = {first: '/a.json', rest: '/b.json'};

function setUp() {
  const workers: FakeWorker[] = [];
  const client = new SearchClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  }, URLS);
  return {client, workers};
}

describe('SearchClient', () => {
  it('loads nothing before it is asked to, and then once', () => {
    const {client, workers} = setUp();
    expect(workers).toHaveLength(0);
    client.start();
    client.start();
    expect(workers).toHaveLength(1);
    expect(workers[0]?.sent).toEqual([{type: 'load', ...URLS}]);
    expect(client.progress).toBe('loading');
  });

  it('keeps a question until the index is there', async () => {
    const {client, workers} = setUp();
    const asked = client.ask('bup', {});
    const [worker] = workers;
    expect(worker?.sent.map(({type}) => type)).toEqual(['load']);
    worker?.say({type: 'ready'});
    const [, ask] = worker?.sent ?? [];
    expect(ask).toMatchObject({type: 'ask', question: 'bup'});
    const answer = viewAnswer(fixtureEngine(), 'bup', {});
    if (ask?.type === 'ask') worker?.say({type: 'answer', id: ask.id, answer});
    await expect(asked).resolves.toEqual(answer);
  });

  it('tries again after a failure, with a new worker when the old one died', () => {
    const {client, workers} = setUp();
    client.start();
    workers[0]?.say({type: 'failed', message: 'nät'});
    expect(client.progress).toBe('failed');
    client.start();
    expect(workers).toHaveLength(1);
    workers[0]?.onerror?.({});
    client.start();
    expect(workers).toHaveLength(2);
    workers[1]?.say({type: 'ready'});
    workers[1]?.say({type: 'complete'});
    expect(client.progress).toBe('complete');
  });
});
