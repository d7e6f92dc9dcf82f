import {fork, type ChildProcess} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import type {Mutant} from './mutants';
import {mutantsOf} from './mutants';
import type {Answer, Ask} from './runner';
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
/** Several times the whole suite on a busy machine; a loop without end takes longer. */
const TIMEOUT_MS = 30_000;

export interface CoreChoice {
  /** Only files whose path contains this. */
  readonly only?: string | undefined;
  /** Only every n:th mutant, spread over the files: a sample. All when left out. */
  readonly every?: number | undefined;
}

/** Mutates the core and runs the fast suite against each mutant. */
export async function mutateCore(
  say: (text: string) => void,
  {only, every = 1}: CoreChoice = {},
): Promise<CoreResult> {
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
  const mutants = core
    .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
    .filter((_, at) => at % every === 0);
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

/** The verdict of each mutant: what killed it, or null. Asked of one process per processor. */
async function runAll(
  mutants: readonly Mutant[],
  tests: readonly string[],
  say: (text: string) => void,
): Promise<(string | null)[]> {
  const verdicts: (string | null)[] = [];
  let next = 0;
  let done = 0;
  let alive = 0;
  const work = async (): Promise<void> => {
    let runner = startRunner();
    while (next < mutants.length) {
      const at = next;
      next += 1;
      const mutant = mutants[at];
      if (!mutant) continue;
      const verdict = await ask(runner, mutant, tests);
      if (verdict === 'tid') {
        runner.kill('SIGKILL');
        runner = startRunner();
      }
      verdicts[at] = verdict;
      done += 1;
      if (verdict === null) alive += 1;
      if (done % 50 === 0) say(`${done} av ${mutants.length}, ${alive} lever`);
    }
    runner.kill();
  };
  await Promise.all(Array.from({length: Math.max(1, availableParallelism())}, work));
  return verdicts;
}

/** A process of its own: a mutant may loop without end, or spoil what is shared. */
function startRunner(): ChildProcess {
  return fork(path.resolve('scripts/mutation/runner.ts'), {
    // A mutant may also fill the memory; then it is better that it dies soon.
    env: {...process.env, NODE_OPTIONS: '--max-old-space-size=1024'},
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** What killed the mutant, null when nothing did, or `tid` when the tests did not come to an end. */
function ask(
  runner: ChildProcess,
  mutant: Mutant,
  files: readonly string[],
): Promise<string | null> {
  return new Promise((resolve) => {
    const done = (verdict: string | null): void => {
      clearTimeout(timer);
      runner.removeAllListeners('message');
      runner.removeAllListeners('exit');
      resolve(verdict);
    };
    const timer = setTimeout(() => {
      done('tid');
    }, TIMEOUT_MS);
    runner.once('message', ({verdict}: Answer) => {
      done(verdict);
    });
    runner.once('exit', () => {
      done('tid');
    });
    runner.send({mutant, files} satisfies Ask);
  });
}
