/** The rules between rooms, tried on small houses of two files: what is forbidden and what is not. */
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {cruise, type ICruiseResult} from 'dependency-cruiser';
import {afterAll, describe, expect, it} from 'vitest';
import config from '../../.config/dependency-cruiser.cjs';

const houses: string[] = [];
afterAll(() => {
  for (const house of houses) rmSync(house, {recursive: true, force: true});
});

/** The names of the rules that a house of these files breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const house = mkdtempSync(path.join(tmpdir(), 'samsyn-house-'));
  houses.push(house);
  symlinkSync(path.resolve(__dirname, '../../node_modules'), path.join(house, 'node_modules'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(house, file)), {recursive: true});
    writeFileSync(path.join(house, file), text);
  }
  const {tsConfig: _, ...options} = config.options;
  const {output} = await cruise(['src'], {
    ...options,
    baseDir: house,
    validate: true,
    ruleSet: {forbidden: config.forbidden},
  });
  return (output as ICruiseResult).summary.violations.map(({rule}) => rule.name);
}

/** A house where one file imports another. */
const imports = (from: string, to: string, how = 'import {x} from') =>
  broken({
    [from]: `${how} '${path.relative(path.dirname(from), to).replace(/^(?!\.)/, './')}';\nexport const y = typeof x;\n`,
    [to]: 'export const x = 1;\n',
  });

describe('a room may stand on', () => {
  it.each([
    ['src/guide/a.ts', 'src/swedish/b.ts'],
    ['src/guide/a.ts', 'src/insatser/b.ts'],
    ['src/guide/a.ts', 'src/knowledge/b.ts'],
    ['src/courses/a.ts', 'src/guide/b.ts'],
    ['src/meeting/a.ts', 'src/forms/b.ts'],
    ['src/forms/a.ts', 'src/guard/b.ts'],
    ['src/ui/A.tsx', 'src/lagrum/b.ts'],
    ['src/library/a.ts', 'src/meeting/b.ts'],
    ['src/plugins/a.ts', 'src/library/b.ts'],
    ['src/pages/a.tsx', 'src/courses/ui/B.tsx'],
    ['src/guide/a.test.ts', 'src/library/b.ts'],
  ])('%s → %s', async (from, to) => {
    expect(await imports(from, to)).toEqual([]);
  });
});

describe('a room may not stand on', () => {
  it.each([
    ['src/lagrum/a.ts', 'src/swedish/b.ts', 'rum-lagrum'],
    ['src/content/a.ts', 'src/insatser/b.ts', 'rum-content'],
    ['src/insatser/a.ts', 'src/guide/b.ts', 'rum-insatser'],
    ['src/insatser/a.ts', 'src/knowledge/b.ts', 'rum-insatser'],
    ['src/knowledge/a.ts', 'src/guide/b.ts', 'rum-knowledge'],
    ['src/search/a.ts', 'src/insatser/b.ts', 'rum-search'],
    ['src/courses/a.ts', 'src/meeting/b.ts', 'rum-courses'],
    ['src/guide/a.ts', 'src/library/b.ts', 'rum-guide'],
    ['src/guide/a.test.ts', 'src/plugins/b.ts', 'rum-guide-test'],
    ['src/library/a.ts', 'src/plugins/b.ts', 'biblioteket-under-toppen'],
    ['src/ui/A.tsx', 'src/storage/b.ts', 'rum-ui'],
    ['src/guide/a.ts', 'src/nytt/b.ts', 'kända-rum'],
  ])('%s → %s', async (from, to, rule) => {
    expect(await imports(from, to)).toContain(rule);
  });

  it('a room above for its types either', async () => {
    expect(
      await imports('src/insatser/a.ts', 'src/library/b.ts', 'import {type x} from'),
    ).toContain('rum-insatser');
  });
});

describe('the core of a room', () => {
  const core = (line: string, file = 'src/guide/a.ts') =>
    broken({[file]: `${line}\n`, 'src/guide/B.tsx': 'export const x = 1;\n'});

  it('knows neither Node, React, Docusaurus nor a component', async () => {
    for (const line of [
      "import 'node:fs';",
      "import 'fs';",
      "import 'react';",
      "import '@docusaurus/Link';",
      "import {x} from './B';\nexport const y = x;",
    ]) {
      expect(await core(line), line).toContain('ren-kärna');
    }
  });

  it('may use their types, and Node where the file name says so', async () => {
    expect(await core("import type {ReactNode} from 'react';\nexport type A = ReactNode;")).toEqual(
      [],
    );
    expect(await core("import 'node:fs';", 'src/guide/a.node.ts')).toEqual([]);
    expect(await core("import 'node:fs';", 'src/content/a.ts')).toEqual([]);
  });
});

describe('everywhere', () => {
  it('components keep to the browser', async () => {
    const house = (line: string) => broken({'src/pages/a.tsx': `${line}\n`});
    expect(await house("import 'node:fs';")).toContain('webbläsaren-utan-node');
    expect(await house("import 'zod';")).toContain('webbläsaren-utan-node');
  });

  it('two files that need each other are found', async () => {
    expect(
      await broken({
        'src/guide/a.ts': "import {b} from './b';\nexport const a = 1 + b;\n",
        'src/guide/b.ts': "import {a} from './a';\nexport const b = 1 + a;\n",
      }),
    ).toContain('inga-cirklar');
  });
});
