import type {SearchOptions} from '../answer';
import type {AnswerView} from '../view';

/** From the page to the worker. */
export type ToWorker =
  | {readonly type: 'load'; readonly first: string; readonly rest: string}
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly question: string;
      readonly options: SearchOptions;
    };

/** From the worker to the page. */
export type FromWorker =
  /** The first shard is there: questions can be answered. */
  | {readonly type: 'ready'}
  /** The texts and excerpts are there too. */
  | {readonly type: 'complete'}
  | {readonly type: 'failed'; readonly message: string}
  | {readonly type: 'answer'; readonly id: number; readonly answer: AnswerView};
