import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';

const TSX = path.resolve('node_modules/tsx/dist/cli.mjs');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samsyn-vakt-'));

afterAll(() => {
  fs.rmSync(folder, {recursive: true});
});

/** Runs the command on a file with this content; without content there is no file. */
function run(content?: string | Uint8Array) {
  const file = path.join(folder, `${content === undefined ? 'saknas' : 'text'}.txt`);
  if (content !== undefined) fs.writeFileSync(file, content);
  return spawnSync(process.execPath, [TSX, 'scripts/guard.ts', '--json', file], {encoding: 'utf8'});
}

describe('npm run guard', () => {
  it('answers with one array a line, for empty lines too', () => {
    const {status, stdout} = run('Ingenting här\n\nElias bor här');
    expect(status).toBe(0);
    expect(stdout).toBe('[]\n[]\n[{"kind":"namn","text":"Elias","start":0,"end":5}]\n');
  });

  it('has nothing to say about an empty file', () => {
    expect(run('')).toMatchObject({status: 0, stdout: '', stderr: ''});
  });

  it('says what is wrong with the file, and ends with 2', () => {
    const broken = run(new Uint8Array([0x61, 0xff, 0xfe]));
    expect(broken).toMatchObject({status: 2, stdout: ''});
    expect(broken.stderr).toContain('är inte text i UTF-8');
    const missing = run();
    expect(missing).toMatchObject({status: 2, stdout: ''});
    expect(missing.stderr).toContain('filen finns inte');
  });
});
