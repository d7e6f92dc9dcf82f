import {parentPort} from 'node:worker_threads';
import type {Mutant} from './mutants';
import {firstFailure, orderedFor} from './sandbox';

/** What the worker is asked: a mutant and the test files. */
export interface Ask {
  readonly mutant: Mutant;
  readonly files: readonly string[];
}

parentPort?.on('message', ({mutant, files}: Ask) => {
  parentPort?.postMessage(firstFailure(orderedFor(files, mutant.file), mutant));
});
parentPort?.postMessage('klar');
