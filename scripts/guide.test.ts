import {spawn, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';

const TSX = path.resolve('node_modules/tsx/dist/cli.mjs');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samsyn-guide-'));
afterAll(() => fs.rmSync(folder, {recursive: true, force: true}));

/** A file with that content; its path. */
function file(name: string, content: string | Buffer): string {
  const full = path.join(folder, name);
  fs.writeFileSync(full, content);
  return full;
}

function run(script: string, words: readonly string[], input = '') {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [TSX, path.resolve('scripts', script), ...words],
    {encoding: 'utf8', input, maxBuffer: 64_000_000},
  );
  return {status, stdout, stderr};
}

const guide = (words: readonly string[], input = '') => run('guide.ts', words, input);

describe('the guide in the terminal', {timeout: 240_000}, () => {
  it('answers one case indented, and a list one case a line', () => {
    const one = guide(['--json', file('ett.json', '{"alder": 9}')]);
    expect({...one, stdout: ''}).toEqual({status: 0, stdout: '', stderr: ''});
    expect(one.stdout).toMatch(/^\{\n {2}"nineEight": /);
    const many = guide(['--json', '-'], '[{"alder": 9}, {"facts": {}}]');
    expect(many.status).toBe(0);
    expect(many.stdout.split('\n')).toHaveLength(5);
    const [first, second] = JSON.parse(many.stdout) as unknown[];
    expect(first).toEqual(JSON.parse(one.stdout));
    expect(second).toHaveProperty('nineEight');
    expect(guide(['--json', '-'], '[]').stdout).toBe('[]\n');
  });

  it('says nothing at all when the last of many cases is wrong', () => {
    const cases = [...Array.from({length: 50}, () => ({})), {alder: 99}];
    expect(guide(['--json', '-'], JSON.stringify(cases))).toEqual({
      status: 2,
      stdout: '',
      stderr: '[50].alder: 99 är ingen ålder: skriv ett helt tal 0–25. Närmast: 25\n',
    });
  });

  it('tells only the first of very many faults, and how many more', () => {
    const {stderr} = guide(['--json', '-'], JSON.stringify(Array(500).fill({alder: 99})));
    expect(stderr.trim().split('\n')).toHaveLength(201);
    expect(stderr).toContain('… och 300 fel till.');
  });

  it.each<[string, () => string[], string, RegExp]>([
    ['a file that is missing', () => ['saknas.json'], '', /^saknas\.json: filen finns inte\.\n$/],
    ['a folder', () => [folder], '', /: är en mapp\. Ange en fil\.\n$/],
    ['no name', () => [''], '', /^Ange en fil: /],
    [
      'a text that is not UTF-8',
      () => [file('latin.json', Buffer.from([0x7b, 0xe5, 0x7d]))],
      '',
      /latin\.json: är inte text i UTF-8\. Spara filen som UTF-8\.\n$/,
    ],
    ['two files', () => ['a.json', '--json', 'b.json'], '', /^Ange en fil i taget\./],
    ['a word too many', () => ['a.json', 'b.json'], '', /^Okänt val\./],
    [
      'broken JSON',
      () => ['-'],
      '{\n  "alder" 9}',
      /^Trasig JSON i standard in, rad 2, kolumn 11: kolon saknas efter "alder"\.\n$/,
    ],
    [
      'deep nesting',
      () => ['-'],
      '['.repeat(100_000) + ']'.repeat(100_000),
      /^Trasig JSON i standard in, rad 1, kolumn 65: mer än 64 nivåer inuti varandra\.\n$/,
    ],
  ])('refuses %s in Swedish', (_, words, input, told) => {
    const {status, stdout, stderr} = guide(['--json', ...words()], input);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toMatch(told);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+|Error|ENOENT|EISDIR/);
  });

  it('ends quietly when nobody reads any longer', async () => {
    const many = file('manga.json', JSON.stringify(Array(300).fill({alder: 9})));
    const child = spawn(process.execPath, [TSX, 'scripts/guide.ts', '--json', many]);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
  });
});

describe('the rules of an insats in the terminal', {timeout: 120_000}, () => {
  it.each<[string, readonly string[], RegExp]>([
    ['no insats', [], /^Skriver en insats regler/],
    ['two insatser', ['hvb', 'sip'], /^Ange en insats i taget\./],
    ['an unknown one', ['hvbb'], /Menade du ”hvb”\?/],
  ])('refuses %s', (_, words, told) => {
    const {status, stdout, stderr} = run('guide-explain.ts', words);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toMatch(told);
  });
});
