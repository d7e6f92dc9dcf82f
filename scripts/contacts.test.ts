import {spawn, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parse} from 'yaml';
import {afterEach, describe, expect, it} from 'vitest';
import {planFile, readContacts, writePlan} from '../src/library/importContacts';

const TSX = path.resolve('node_modules/tsx/dist/cli.mjs');
const FILE = 'docs/kontakter/kontakter.yaml';
const roots: string[] = [];

/** A folder with the real contacts and what they point at. */
function site(): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'samsyn-kontakter-'));
  roots.push(root);
  for (const part of ['docs/kallor.yaml', 'docs/kontakter', 'docs/insatser']) {
    fs.cpSync(part, path.join(root, part), {recursive: true});
  }
  return root;
}

const command = (script: string, words: readonly string[]): string[] => [
  TSX,
  path.resolve('scripts', script),
  ...words,
];
const env = {...process.env, SAMSYN_DATUM: '2026-11-22'};

function run(script: string, root: string, ...words: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, command(script, words), {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    env,
  });
  return {status, stdout, stderr};
}

const contactsOf = (root: string): {id: string}[] =>
  parse(fs.readFileSync(path.join(root, FILE), 'utf8')) as {id: string}[];

/** Rows enough to take a while. */
function manyRows(count: number): string {
  const head =
    'Id;Funktion;Enhet;Uppdrag;Huvudman;Kommuner;För vad;Telefon;Öppettider;Källor;Hämtad;Kontrolleras senast;Verifierad;Ägare';
  const rows = Array.from(
    {length: count},
    (_, index) =>
      `prov-${index};Funktion ${index};Enhet ${index};vaxel;kommun;koping;Prova | Pröva;021-39 00 00;mån–fre 8.00–16.00;kop;2026-11-22;2027-02-28;nej;Redaktören`,
  );
  return [head, ...rows].join('\r\n');
}

afterEach(() => {
  for (const root of roots.splice(0)) fs.rmSync(root, {recursive: true, force: true});
});

describe('contacts in and out of a spreadsheet', {timeout: 120_000}, () => {
  it('come back unchanged, and the file is not touched', () => {
    const root = site();
    const before = fs.readFileSync(path.join(root, FILE), 'utf8');
    expect(run('contacts-export.ts', root, 'ut.csv').status).toBe(0);
    const {status, stdout} = run('contacts-import.ts', root, 'ut.csv');
    expect(status).toBe(0);
    expect(stdout).toContain('0 nya, 0 ändrade');
    expect(fs.readFileSync(path.join(root, FILE), 'utf8')).toBe(before);
    expect(run('contacts-export.ts', root).stdout).toBe(
      fs.readFileSync(path.join(root, 'ut.csv'), 'utf8'),
    );
  });

  it('are only shown with --dry-run, then written', () => {
    const root = site();
    const before = fs.readFileSync(path.join(root, FILE), 'utf8');
    fs.writeFileSync(path.join(root, 'in.csv'), 'Id,Telefon\nkoping-lss,0221-250 01\n');
    const dry = run('contacts-import.ts', root, 'in.csv', '--dry-run');
    expect(dry.stdout).toContain('Telefon: (tomt) → 0221-250 01');
    expect(dry.stdout).toContain('ingenting är ändrat');
    expect(fs.readFileSync(path.join(root, FILE), 'utf8')).toBe(before);
    expect(run('contacts-import.ts', root, 'in.csv').status).toBe(0);
    const [line, ...more] = lineDiff(before, fs.readFileSync(path.join(root, FILE), 'utf8'));
    expect([line, ...more]).toEqual(['  telefon:', '    - 0221-250 01']);
  });

  it('nothing is written when any row is wrong', () => {
    const root = site();
    const before = fs.readFileSync(path.join(root, FILE), 'utf8');
    const rows = 'Id;Telefon;Källor\nkoping-lss;0221-250 01;kop\nkoping-oro;070-123 45 67;okand\n';
    fs.writeFileSync(path.join(root, 'in.csv'), rows);
    const {status, stderr} = run('contacts-import.ts', root, 'in.csv');
    expect(status).toBe(1);
    expect(stderr).toContain('Rad 3, Telefon: är ett mobilnummer');
    expect(stderr).toContain('Rad 3, Källor: källan ”okand” finns inte');
    expect(stderr).toContain('Ingenting är ändrat.');
    expect(fs.readFileSync(path.join(root, FILE), 'utf8')).toBe(before);
  });

  it('an Excel file, a missing file and a far too large one are refused at once', () => {
    const root = site();
    fs.writeFileSync(path.join(root, 'bok.csv'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    expect(run('contacts-import.ts', root, 'bok.csv').stderr).toContain('en Excel-fil');
    expect(run('contacts-import.ts', root, 'finns-inte.csv').stderr).toContain('går inte att läsa');
    fs.writeFileSync(path.join(root, 'stor.csv'), `${'x;'.repeat(50)}\n`.repeat(150_000));
    const {status, stderr} = run('contacts-import.ts', root, 'stor.csv');
    expect([status, stderr.includes('filen har 150000 rader, och gränsen är 10000')]).toEqual([
      1,
      true,
    ]);
  });

  it('5 000 rows are taken in, with progress', () => {
    const root = site();
    fs.writeFileSync(path.join(root, 'in.csv'), manyRows(5_000));
    const {status, stdout, stderr} = run('contacts-import.ts', root, 'in.csv');
    expect(status).toBe(0);
    expect(stdout).toContain('… och 4950 till');
    expect(stderr).toContain('2500 av 5000 rader kontrollerade');
    expect(contactsOf(root).length).toBeGreaterThan(5_000);
  });

  it('5 000 rows take less than ten seconds of work', () => {
    const root = site();
    const {contacts} = readContacts(root);
    // Processor time: what the clock on the wall says depends on what else the machine does.
    const from = process.cpuUsage();
    const plan = planFile(root, Buffer.from(manyRows(5_000)), contacts, '2026-11-22');
    if (!plan.ok) throw new Error('The plan should hold.');
    writePlan(root, plan);
    const {user, system} = process.cpuUsage(from);
    expect((user + system) / 1e6).toBeLessThan(10);
  });

  it('a run that is cut off at any time leaves the old list or the new, whole', async () => {
    const root = site();
    fs.writeFileSync(path.join(root, 'in.csv'), manyRows(3_000));
    const before = fs.readFileSync(path.join(root, FILE), 'utf8');
    let cut = 0;
    for (const beside of [false, true, true]) {
      fs.writeFileSync(path.join(root, FILE), before);
      cut += (await killedRun(root, beside)) ? 1 : 0;
      const ids = contactsOf(root).length;
      const old = parse(before) as unknown[];
      expect([old.length, old.length + 3_000]).toContain(ids);
    }
    expect(cut).toBeGreaterThan(0);
    fs.writeFileSync(path.join(root, FILE), before);
    expect(run('contacts-import.ts', root, 'in.csv').status).toBe(0);
    expect(
      fs.readdirSync(path.join(root, 'docs/kontakter')).filter((n) => n.endsWith('.halvt')),
    ).toEqual([]);
  });

  it('overdue ones are listed by owner', () => {
    const root = site();
    expect(run('contacts-stale.ts', root).stdout).toContain('Inget att kontrollera');
    const late = spawnSync(process.execPath, command('contacts-stale.ts', []), {
      cwd: root,
      encoding: 'utf8',
      env: {...process.env, SAMSYN_DATUM: '2027-06-01'},
    });
    expect(late.stdout).toContain('Samsyns redaktör för Köping: 3 att kontrollera');
  });
});

/** Lines that only the second text has. */
function lineDiff(before: string, after: string): string[] {
  const old = before.split('\n');
  const extra: string[] = [];
  let at = 0;
  for (const line of after.split('\n')) {
    if (line === old[at]) at += 1;
    else extra.push(line);
  }
  return extra;
}

/** Starts an import and kills it: as soon as it writes beside the file, or at a time of chance. */
function killedRun(root: string, beside: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command('contacts-import.ts', ['in.csv']), {
      cwd: root,
      env,
      stdio: 'ignore',
      detached: true,
    });
    const kill = () => {
      try {
        // The group: tsx runs the script in a process of its own.
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It had ended by itself.
      }
    };
    const folder = path.join(root, 'docs/kontakter');
    const watch = beside
      ? setInterval(() => {
          if (fs.readdirSync(folder).some((name) => name.endsWith('.halvt'))) kill();
        }, 0)
      : setTimeout(kill, 300 + Math.random() * 2_500);
    child.on('exit', (_code, signal) => {
      clearInterval(watch);
      clearTimeout(watch);
      resolve(signal === 'SIGKILL');
    });
  });
}
