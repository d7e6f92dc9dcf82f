import fs from 'node:fs';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {VERKSAMHET} from '../insatser/labels';
import {loadLibrary} from './loadLibrary';
import {skeleton} from './skeletons';
import {FIXTURE_DAY, wholeSite, write} from './testing/site';

const sites: string[] = [];
const site = (): string => {
  const root = wholeSite();
  sites.push(root);
  return root;
};

afterEach(() => {
  for (const root of sites.splice(0)) fs.rmSync(root, {recursive: true, force: true});
});

/** Makes it, writes it, and gives what the check then says of the whole site. */
function make(root: string, kind: string, ...words: string[]) {
  const made = skeleton(kind, words, loadLibrary(root, {today: FIXTURE_DAY}));
  if (!made.ok) throw new Error(made.message);
  for (const {file, text, append} of made.files) {
    const absolute = path.join(root, file);
    write(root, file, append ? fs.readFileSync(absolute, 'utf8') + text : text);
  }
  return {
    files: made.files.map(({file}) => file),
    library: loadLibrary(root, {today: FIXTURE_DAY}),
  };
}

const errors = (library: ReturnType<typeof loadLibrary>): string[] =>
  library.problems.filter(({level}) => level === 'fel').map(({file, what}) => `${file}: ${what}`);

const refusal = (kind: string, ...words: string[]): string => {
  const made = skeleton(kind, words, loadLibrary(site(), {today: FIXTURE_DAY}));
  return made.ok ? 'made' : made.message;
};

describe('a new skeleton', () => {
  it.each(VERKSAMHET)('of an insats in %s is right in form', (verksamhet) => {
    const {library, files} = make(site(), 'insats', verksamhet, 'min-insats');
    expect(files).toEqual([`docs/insatser/${verksamhet}/min-insats.mdx`]);
    expect(errors(library)).toEqual([]);
    expect(library.insatser.map((page) => page.value.slug)).toContain('min-insats');
  });

  it.each([
    ['sida', ['samverkan/ny-sida']],
    ['sida', ['/barnets-ratt/ny/', 'Barnets', 'röst']],
    ['modul', ['sip', 'sip-1', 'SIP', 'i', 'korthet']],
    ['kontakt', ['mottagningen']],
  ])('of a %s (%j) is right in form', (kind, words) => {
    expect(errors(make(site(), kind, ...words).library)).toEqual([]);
  });

  it('of a question is added to its module', () => {
    const root = site();
    make(root, 'modul', 'sip', 'sip-1');
    const {files, library} = make(root, 'fraga', 'sip/sip-1', 'sip-1-igen');
    expect(files).toEqual(['courses/sip/01-sip-1.fragor.yaml']);
    expect(errors(library)).toEqual([]);
    expect(library.fragor.map((entry) => entry.value.id)).toEqual(['sip-1-1', 'sip-1-igen']);
  });

  it('of a second module comes after the first, in the same course', () => {
    const root = site();
    make(root, 'modul', 'sip', 'sip-1');
    expect(make(root, 'modul', 'sip', 'sip-2').files).toEqual([
      'courses/sip/02-sip-2.mdx',
      'courses/sip/02-sip-2.fragor.yaml',
      'courses/sip/02-sip-2.mote.yaml',
    ]);
  });

  it('of a contact is added to those there are', () => {
    const root = site();
    make(root, 'kontakt', 'mottagningen');
    const {library} = make(root, 'kontakt', 'socialjouren', 'Socialjouren');
    expect(library.kontakter.map((entry) => entry.value.id)).toEqual([
      'mottagningen',
      'socialjouren',
    ]);
  });

  it('tells the author what is left to write', () => {
    const {library} = make(site(), 'sida', 'samverkan/ny-sida');
    const left = library.problems.filter(({file}) => file === 'docs/samverkan/ny-sida.mdx');
    expect(left.length).toBeGreaterThan(3);
    expect(new Set(left.map(({what, level}) => `${level}: ${what}`))).toEqual(
      new Set(['varning: mallens text står kvar']),
    );
  });
});

describe('a skeleton is refused', () => {
  it.each([
    [
      'an unknown kind',
      ['insatser', 'lss', 'a'],
      '”insatser” går inte att skapa – menade du ”insats”?',
    ],
    [
      'an unknown verksamhet',
      ['insats', 'lsss', 'min'],
      '”lsss” är ingen verksamhet – menade du ”lss”?',
    ],
    [
      'a name with å',
      ['insats', 'lss', 'små-steg'],
      '”små-steg” är inget bra namn – använd små bokstäver a–z, siffror och bindestreck, utan å, ä, ö',
    ],
    [
      'a path out of docs',
      ['sida', '../hemligt'],
      '”..” är inget bra namn – använd små bokstäver a–z, siffror och bindestreck, utan å, ä, ö',
    ],
    [
      'an insats that exists',
      ['insats', 'iff', 'korttidsvistelse'],
      'Insatsen finns redan: docs/insatser/lss/korttidsvistelse.mdx',
    ],
    ['a page that exists', ['sida', 'samverkan/sip'], 'Sidan finns redan: docs/samverkan/sip.mdx'],
    [
      'a question without a module',
      ['fraga', 'sip/sip-9', 'a'],
      'Modulen ”sip/sip-9” finns inte – skapa den med npm run new -- modul',
    ],
    [
      'too few words',
      ['insats', 'lss'],
      'Skriv: npm run new -- insats <verksamhet> <slug> [titel]',
    ],
  ])('for %s', (_name, [kind = '', ...words], message) => {
    expect(refusal(kind, ...words)).toBe(message);
  });
});
