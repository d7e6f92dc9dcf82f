import fs from 'node:fs';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {checkedLines, faultySite, readFaults, wholeSite, write} from './testing/site';

const sites: string[] = [];
const keep = (root: string): string => {
  sites.push(root);
  return root;
};

afterEach(() => {
  for (const root of sites.splice(0)) fs.rmSync(root, {recursive: true, force: true});
});

describe('a site without faults', () => {
  it('has nothing to mend', () => {
    expect(checkedLines(keep(wholeSite()))).toEqual([]);
  });
});

describe('a deliberate fault', () => {
  const faults = readFaults();

  it('is tried in at least forty ways', () => {
    expect(faults.length).toBeGreaterThanOrEqual(40);
  });

  it.each(faults)('$name: $om', (fault) => {
    expect(checkedLines(keep(faultySite(fault)))).toEqual(fault.vantat);
  });

  it.each(faults)('$name names file, line and mend', (fault) => {
    for (const line of fault.vantat) expect(line).toMatch(/^[^:]+:\d+:.* – \S/);
  });
});

/** Faults that cannot lie in a repository: made when the test runs. */
interface MadeFault {
  readonly name: string;
  readonly make: (root: string) => void;
  /** One line that must be said; without it, the page is odd but not wrong, and only must not crash. */
  readonly says?: string | RegExp;
}

const PAGE = 'docs/samverkan/sip.mdx';
const change = (root: string, from: string, to: string): void => {
  const file = path.join(root, PAGE);
  fs.writeFileSync(
    file,
    fs.readFileSync(file, 'utf8').replace(from, () => to),
  );
};

const MADE: readonly MadeFault[] = [
  {
    name: 'text that is not UTF-8',
    make: (root) =>
      write(
        root,
        PAGE,
        Buffer.concat([
          Buffer.from('---\ntitel: f'),
          Buffer.from([0xf6, 0x72]),
          Buffer.from('\n---\n'),
        ]),
      ),
    says: `${PAGE}:2: filen är inte UTF-8 (å, ä eller ö är förstörda) – spara den som UTF-8`,
  },
  {
    name: 'text in UTF-16',
    make: (root) => write(root, PAGE, Buffer.from('\uFEFF---\ntitel: a\n', 'utf16le')),
    says: `${PAGE}:1: filen är sparad som UTF-16 – spara den som UTF-8`,
  },
  {
    name: 'a field of one megabyte',
    make: (root) => change(root, 'SIP steg för steg', 'å'.repeat(1024 * 1024)),
    says: `${PAGE}:2: titel: för lång: 1048576 tecken – korta till högst 90 tecken`,
  },
  {
    name: 'an unknown key of a thousand characters',
    make: (root) => change(root, 'krav:', `${'k'.repeat(1000)}:`),
    says: /sip\.mdx:11: k{80}: okänt fält ”k{80}” – ta bort fältet eller rätta namnet/,
  },
  {
    name: 'a file far too large',
    make: (root) => write(root, PAGE, 'x'.repeat(5 * 1024 * 1024)),
    says: `${PAGE}:1: filen är för stor: 5120 kB – dela den; högst 4096 kB`,
  },
  {
    name: 'links that point at each other',
    make: (root) => {
      fs.symlinkSync('b.mdx', path.join(root, 'docs/samverkan/a.mdx'));
      fs.symlinkSync('a.mdx', path.join(root, 'docs/samverkan/b.mdx'));
    },
    says: 'docs/samverkan/a.mdx:1: symboliska länkar pekar på varandra i en ring – ta bort länken och lägg dit filen',
  },
  {
    name: 'a link to its own folder',
    make: (root) => fs.symlinkSync('.', path.join(root, 'docs/samverkan/igen')),
    says: 'docs/samverkan/igen:1: är en symbolisk länk till en mapp – ta bort länken och lägg filerna i en vanlig mapp',
  },
  {
    name: 'a link to a file that is gone',
    make: (root) => fs.symlinkSync('borta.mdx', path.join(root, 'docs/samverkan/c.mdx')),
    says: /c\.mdx:1: filen finns inte, eller är en länk till en fil som inte finns – lägg dit filen/,
  },
  {
    name: 'a folder named as a page',
    make: (root) => fs.mkdirSync(path.join(root, 'docs/samverkan/mapp.mdx')),
    says: 'docs/samverkan/mapp.mdx:1: är en mapp men heter som en fil – byt namn på mappen, utan filändelse',
  },
  {
    name: 'brackets nested a hundred thousand deep in YAML',
    make: (root) => change(root, '[G22]', '['.repeat(100_000)),
    says: `${PAGE}:11: filen är för djupt nästlad – förenkla strukturen`,
  },
  {
    name: 'lists nested deep in YAML',
    make: (root) => write(root, 'docs/kallor.yaml', `${'- '.repeat(50_000)}a\n`),
    says: 'docs/kallor.yaml:1: filen är för djupt nästlad – förenkla strukturen',
  },
  {
    name: 'quotes nested deep in a text',
    make: (root) => change(root, '1. Fråga', `${'> '.repeat(20_000)}Fråga`),
    says: /sip\.mdx:\d+: text: texten är för djupt nästlad – /,
  },
  {
    name: 'a page of nothing but stars',
    make: (root) => change(root, 'Ett barn är tolv år.', '*'.repeat(20_000)),
  },
  {
    name: "an old page system's binary picture named as a page",
    make: (root) =>
      write(root, PAGE, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 13])),
    says: `${PAGE}:2: filen innehåller NUL-tecken och är ingen textfil – spara den som vanlig text i UTF-8`,
  },
  {
    name: 'no content at all',
    make: (root) => fs.rmSync(path.join(root, 'docs'), {recursive: true}),
    says: 'docs:1: mappen finns inte – kör kommandot i projektets översta mapp',
  },
];

const isRoot = process.getuid?.() === 0;

describe('a fault that cannot be kept in a repository', () => {
  it.each(MADE)('$name', ({make, says}) => {
    const root = keep(wholeSite());
    make(root);
    const lines = checkedLines(root);
    if (typeof says === 'string') expect(lines).toContain(says);
    else if (says) expect(lines.join('\n')).toMatch(says);
  });

  it.skipIf(isRoot)('a file one may not read', () => {
    const root = keep(wholeSite());
    fs.chmodSync(path.join(root, PAGE), 0);
    expect(checkedLines(root)).toContain(
      `${PAGE}:1: filen får inte läsas – ge dig själv läsrätt till filen`,
    );
  });
});
