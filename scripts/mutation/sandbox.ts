import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import {transformSync} from 'esbuild';
import {readGuide} from '../../src/library/readGuide';
import {expectIn, Unmet} from './matchers';
import type {Mutant} from './mutants';

/*
 * Runs the guide's tests against a mutant, inside one process: the room's modules are made anew for each
 * mutant, the content is read once, and a test file is a list of functions. The first test that fails
 * kills the mutant.
 */

export interface Test {
  readonly file: string;
  readonly name: string;
  readonly run: () => void;
}

type Compile = (typeof import('../../src/guide/compile/compile'))['compileGuide'];

const root = process.cwd();
const readGuideFile = path.join(root, 'src/library/readGuide.ts');
const outside = createRequire(path.join(root, 'package.json'));
const scripts = new Map<string, vm.Script>();
const content = readGuide(root);

/** The small guide first, which is quick and sees most; then the test files nearest to the changed file. */
export function orderedFor(files: readonly string[], changed: string): string[] {
  const near = (file: string): number => {
    if (file.endsWith('/small.test.ts')) return -1;
    const folder = path.dirname(file);
    if (path.dirname(changed) === folder && folder !== 'src/guide') return 0;
    return path.basename(file).startsWith(path.basename(changed, '.ts')) ? 1 : 2;
  };
  return [...files].sort((a, b) => near(a) - near(b));
}

/** The name of the test that fails, or null when all pass. */
export function firstFailure(files: readonly string[], mutant?: Mutant): string | null {
  let load: (file: string) => unknown;
  const tests: Test[] = [];
  try {
    load = loader(tests, mutant);
  } catch {
    return 'laddning';
  }
  for (const file of files) {
    const from = tests.length;
    try {
      load(path.join(root, file));
    } catch {
      return `${file}: laddning`;
    }
    for (const test of tests.slice(from)) {
      try {
        test.run();
      } catch (error) {
        if (!mutant && !(error instanceof Unmet)) throw error;
        return `${file}: ${test.name}`;
      }
    }
  }
  return null;
}

function loader(tests: Test[], mutant: Mutant | undefined): (file: string) => unknown {
  const cache = new Map<string, {exports: unknown}>();
  const load = (file: string): unknown => {
    const known = cache.get(file);
    if (known) return known.exports;
    const module = {exports: {} as unknown};
    cache.set(file, module);
    if (file === readGuideFile) {
      module.exports = guideReader(
        load(path.join(root, 'src/guide/compile/compile.ts')) as {compileGuide: Compile},
      );
      return module.exports;
    }
    const require = (id: string): unknown => {
      if (id === 'vitest') return vitest(tests, file);
      return id.startsWith('.') ? load(resolve(path.dirname(file), id)) : outside(id);
    };
    const wrapped = scriptOf(file, mutant).runInThisContext() as (
      exports: unknown,
      require: (id: string) => unknown,
      module: {exports: unknown},
    ) => void;
    wrapped(module.exports, require, module);
    return module.exports;
  };
  return load;
}

/** Content read once; only the compiling is done by the mutant. */
function guideReader({compileGuide}: {compileGuide: Compile}) {
  const ids = new Map(content.compiled.ok ? Object.entries(content.compiled.model.lagrum) : []);
  const lagrumIds = (text: string): readonly string[] => ids.get(text) ?? [];
  const compiled = compileGuide(content.data, content.insatser, lagrumIds);
  return {
    readGuide: () => ({...content, compiled}),
    readGuideModel: () => {
      if (!compiled.ok) throw new Error('the guide does not compile');
      return compiled.model;
    },
  };
}

function resolve(folder: string, id: string): string {
  const base = path.resolve(folder, id);
  const found = [`${base}.ts`, path.join(base, 'index.ts'), base].find((file) => existsSync(file));
  if (found === undefined) throw new Error(`${id} from ${folder}`);
  return found;
}

function scriptOf(file: string, mutant: Mutant | undefined): vm.Script {
  const mutated = mutant !== undefined && path.join(root, mutant.file) === file;
  const known = scripts.get(file);
  if (known && !mutated) return known;
  const source = readFileSync(file, 'utf8');
  const text = mutated
    ? source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end)
    : source;
  const {code} = transformSync(text, {loader: 'ts', format: 'cjs', target: 'node20'});
  const script = new vm.Script(`(function (exports, require, module) {${code}\n})`, {
    filename: file,
  });
  if (!mutated) scripts.set(file, script);
  return script;
}

/** What a test file asks of the runner. */
function vitest(tests: Test[], file: string) {
  const it = Object.assign(
    (name: string, run: () => void) => {
      tests.push({file, name, run});
    },
    {
      each: (rows: readonly unknown[]) => (name: string, run: (...args: unknown[]) => void) => {
        rows.forEach((row, at) => {
          const args: unknown[] = Array.isArray(row) ? row : [row];
          tests.push({file, name: `${name} [${at}]`, run: () => run(...args)});
        });
      },
    },
  );
  return {
    expect: expectIn(path.dirname(file)),
    it,
    describe: (_name: string, body: () => void) => {
      body();
    },
    vi: {setConfig: () => undefined},
  };
}
