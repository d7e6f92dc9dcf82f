import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Mutant} from './mutants';
import {mutantsOf} from './mutants';
import {firstFailure} from './sandbox';

export interface CoreResult {
  readonly mutants: number;
  readonly killed: number;
  readonly timedOut: number;
  readonly survivors: readonly Mutant[];
  readonly byFile: readonly {
    readonly file: string;
    readonly mutants: number;
    readonly killed: number;
  }[];
  readonly tests: readonly string[];
  readonly seconds: number;
}

/** Files that hold shapes, types or words only, or belong to other rooms' shells. */
const NOT_CORE = [
  'schema.ts',
  'types.ts',
  'model.ts',
  'words.ts',
  'practice.ts',
  'answerLabel.ts',
  'sheet.ts',
];
/** Long enough for the whole suite on a busy machine; a loop without end takes longer. */
const TIMEOUT_MS = 120_000;

/** Mutates the core and runs the fast suite against each mutant. */
export async function mutateCore(say: (text: string) => void, only?: string): Promise<CoreResult> {
  const start = performance.now();
  const all = readdirSync('src/guide', {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.posix.join('src/guide', name.split(path.sep).join('/')))
    .sort();
  const tests = all.filter((file) => file.endsWith('.test.ts') && !file.includes('/ui/'));
  const core = all.filter(
    (file) =>
      !file.endsWith('.test.ts') &&
      !/\/(?:ui|testing)\//.test(file) &&
      !NOT_CORE.includes(path.basename(file)) &&
      (only === undefined || file.includes(only)),
  );
  const unmutated = firstFailure(tests);
  if (unmutated !== null) throw new Error(`provsviten faller utan mutation: ${unmutated}`);
  const mutants = core.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
  say(`${mutants.length} mutanter i ${core.length} filer, ${tests.length} provfiler …`);
  const verdicts = await runAll(mutants, tests, say);
  const survivors = mutants.filter((_, at) => verdicts[at] === null);
  return {
    mutants: mutants.length,
    killed: mutants.length - survivors.length,
    timedOut: verdicts.filter((verdict) => verdict === 'tid').length,
    survivors,
    byFile: core.map((file) => {
      const own = mutants.filter((mutant) => mutant.file === file);
      const left = survivors.filter((mutant) => mutant.file === file);
      return {file, mutants: own.length, killed: own.length - left.length};
    }),
    tests,
    seconds: (performance.now() - start) / 1000,
  };
}

/** The verdict of each mutant: what killed it, or null. */
async function runAll(
  mutants: readonly Mutant[],
  tests: readonly string[],
  say: (text: string) => void,
): Promise<(string | null)[]> {
  const verdicts: (string | null)[] = [];
  let worker = await startWorker();
  for (const mutant of mutants) {
    const verdict = await ask(worker, mutant, tests);
    if (verdict === 'tid') {
      await worker.terminate();
      worker = await startWorker();
    }
    verdicts.push(verdict);
    if (verdicts.length % 100 === 0) {
      const left = verdicts.filter((each) => each === null).length;
      say(`${verdicts.length} av ${mutants.length}, ${left} lever`);
    }
  }
  await worker.terminate();
  return verdicts;
}

function startWorker(): Promise<Worker> {
  const file = path.resolve('scripts/mutation/worker.ts');
  const worker = new Worker(
    `require('tsx/cjs/api').register(); require(${JSON.stringify(file)});`,
    {
      eval: true,
      env: {...process.env},
    },
  );
  return new Promise((resolve, reject) => {
    worker.once('message', () => {
      resolve(worker);
    });
    worker.once('error', reject);
  });
}

function ask(worker: Worker, mutant: Mutant, files: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const done = (verdict: string | null): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(verdict);
    };
    const timer = setTimeout(() => {
      done('tid');
    }, TIMEOUT_MS);
    worker.once('message', (verdict: string | null) => {
      done(verdict);
    });
    worker.once('error', () => {
      done('tid');
    });
    worker.postMessage({mutant, files});
  });
}
