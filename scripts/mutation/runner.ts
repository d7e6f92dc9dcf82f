import type {Mutant} from './mutants';
import {firstFailure, orderedFor} from './sandbox';

/** What the process is asked: a mutant and the test files. */
export interface Ask {
  readonly mutant: Mutant;
  readonly files: readonly string[];
}

/** The test that fails, or null when all pass. */
export interface Answer {
  readonly verdict: string | null;
}

process.on('message', ({mutant, files}: Ask) => {
  const verdict = firstFailure(orderedFor(files, mutant.file), mutant);
  process.send?.({verdict} satisfies Answer);
});
