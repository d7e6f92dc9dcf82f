import type {SearchOptions} from '../answer';
import type {AnswerView} from '../view';
import type {FromWorker, ToWorker} from './protocol';

/** How far the index has come. `failed` after `ready`: names can be searched, texts cannot. */
export type Progress = 'waiting' | 'loading' | 'ready' | 'complete' | 'failed';

/** What the client needs of a worker; tests give their own. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  onmessage: ((event: {data: FromWorker}) => void) | null;
  onerror: ((event: {message?: string}) => void) | null;
  terminate(): void;
}

/** The page's end of the worker: one for the whole visit, so that the index is read once. */
export class SearchClient {
  private worker: WorkerLike | undefined;
  private current: Progress = 'waiting';
  private answerable = false;
  private next = 0;
  private readonly waiting = new Map<number, (answer: AnswerView) => void>();
  private readonly queue: ToWorker[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly makeWorker: () => WorkerLike,
    private readonly urls: {readonly first: string; readonly rest: string},
  ) {}

  get progress(): Progress {
    return this.current;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins to load, once; after a failure it tries again. */
  start(): void {
    if (this.current !== 'waiting' && this.current !== 'failed') return;
    this.set('loading');
    try {
      this.worker ??= this.connect();
      this.worker.postMessage({type: 'load', ...this.urls});
    } catch {
      this.set('failed');
    }
  }

  /** Answers when the index is there. A question asked before that waits for it. */
  ask(question: string, options: SearchOptions): Promise<AnswerView> {
    this.start();
    const id = (this.next += 1);
    const message: ToWorker = {type: 'ask', id, question, options};
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      if (this.answerable) this.worker?.postMessage(message);
      else this.queue.push(message);
    });
  }

  private connect(): WorkerLike {
    const worker = this.makeWorker();
    worker.onmessage = ({data}) => this.receive(data);
    worker.onerror = () => {
      // A worker that could not start never will: the next try makes a new one.
      worker.terminate();
      this.worker = undefined;
      this.answerable = false;
      this.set('failed');
    };
    return worker;
  }

  private receive(message: FromWorker): void {
    if (message.type === 'answer') {
      this.waiting.get(message.id)?.(message.answer);
      this.waiting.delete(message.id);
      return;
    }
    if (message.type === 'ready' || message.type === 'complete') {
      this.answerable = true;
      for (const asked of this.queue.splice(0)) this.worker?.postMessage(asked);
    }
    this.set(message.type);
  }

  private set(progress: Progress): void {
    this.current = progress;
    for (const listener of this.listeners) listener();
  }
}
