import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {wholeSite, write} from '../src/library/testing/site';

const TSX = path.resolve('node_modules/tsx/dist/cli.mjs');
const PAGE = 'docs/samverkan/sip.mdx';
const sites: string[] = [];

function site(change?: (root: string) => void): string {
  const root = wholeSite();
  sites.push(root);
  change?.(root);
  return root;
}

/** Runs a script of ours in a site, as the terminal does. */
function run(script: string, root: string, ...words: string[]) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [TSX, path.resolve('scripts', script), ...words],
    {cwd: root, encoding: 'utf8', env: {...process.env, SAMSYN_DATUM: '2026-11-22'}},
  );
  return {status, stdout, stderr};
}

const edit = (from: string, to: string) => (root: string) => {
  const file = path.join(root, PAGE);
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(from, to));
};

afterEach(() => {
  for (const root of sites.splice(0)) fs.rmSync(root, {recursive: true, force: true});
});

describe('npm run check', {timeout: 60_000}, () => {
  it('ends with 0 when there is nothing to mend', () => {
    expect(run('check.ts', site())).toEqual({
      status: 0,
      stdout: '9 filer lästa: 0 fel, 0 varningar.\n',
      stderr: '',
    });
  });

  it('ends with 1, and without a stack trace, when there is', () => {
    const result = run(
      'check.ts',
      site((root) => write(root, PAGE, Buffer.from([0, 1, 2, 0xff]))),
    );
    expect(result.status).toBe(1);
    expect(result.stdout).toContain(`${PAGE}:1: filen innehåller NUL-tecken`);
    expect(result.stdout + result.stderr).not.toMatch(/^\s+at /m);
  });

  it('as JSON gives the same problems as data', () => {
    const {stdout} = run('check.ts', site(edit('slag: overenskommelse', 'slag: ja')), '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 1,
      warnings: 0,
      problems: [{file: PAGE, line: 4, field: 'slag', level: 'fel'}],
    });
  });

  it('mends with --fix what can be mended for certain', () => {
    const root = site(edit('---\ntitel', '\uFEFF---\r\ntitel'));
    expect(run('check.ts', root, '--fix').status).toBe(0);
    expect(fs.readFileSync(path.join(root, PAGE), 'utf8')).toMatch(/^---\ntitel/);
  });

  it('ends with 2 on a word it does not know', () => {
    const {status, stderr} = run('check.ts', site(), '--fixa');
    expect(status).toBe(2);
    expect(stderr).toContain('Okänt val.');
  });
});

describe('npm run new', {timeout: 60_000}, () => {
  it('makes a page that passes the check, and never writes over one', () => {
    const root = site();
    expect(run('new.ts', root, 'insats', 'lss', 'min-insats').status).toBe(0);
    expect(run('check.ts', root).status).toBe(0);
    const file = path.join(root, 'docs/insatser/lss/min-insats.mdx');
    const before = fs.readFileSync(file, 'utf8');
    const again = run('new.ts', root, 'insats', 'lss', 'min-insats');
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('Insatsen finns redan');
    expect(fs.readFileSync(file, 'utf8')).toBe(before);
  });
});
