import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parse} from 'yaml';
import {formatProblem} from '../../content/problem';
import {loadLibrary} from '../loadLibrary';

/** The day all fixtures are judged on. */
export const FIXTURE_DAY = '2026-11-22';

const FIXTURES = path.join('src', 'library', 'fixtures');

/** A small whole site without faults, in a folder of its own that may be changed. */
export function wholeSite(): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'samsyn-'));
  fs.cpSync(path.join(FIXTURES, 'hel'), root, {recursive: true});
  return root;
}

/** One deliberate fault: what is changed in the whole site, and what the check says of it. */
export interface Fault {
  readonly name: string;
  /** What is wrong, for whoever reads the list of faults. */
  readonly om: string;
  readonly skriv?: readonly {readonly fil: string; readonly innehall: string}[];
  readonly andra?: readonly {readonly fil: string; readonly fran: string; readonly till: string}[];
  /** Every line the check prints. */
  readonly vantat: readonly string[];
}

/** The faults of src/library/fixtures/fel, one a file. */
export function readFaults(): Fault[] {
  const folder = path.join(FIXTURES, 'fel');
  return fs.readdirSync(folder).map((file) => {
    const fault = parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Omit<Fault, 'name'>;
    return {...fault, name: path.parse(file).name};
  });
}

/** The whole site with the fault put in. */
export function faultySite({skriv = [], andra = []}: Pick<Fault, 'skriv' | 'andra'>): string {
  const root = wholeSite();
  for (const {fil, innehall} of skriv) write(root, fil, innehall);
  for (const {fil, fran, till} of andra) {
    const before = fs.readFileSync(path.join(root, fil), 'utf8');
    if (!before.includes(fran)) throw new Error(`${fil} innehåller inte ”${fran}”`);
    write(
      root,
      fil,
      before.replace(fran, () => till),
    );
  }
  return root;
}

/** Writes a file of a site, folders included. */
export function write(root: string, file: string, content: string | Uint8Array): void {
  const absolute = path.join(root, file);
  fs.mkdirSync(path.dirname(absolute), {recursive: true});
  fs.writeFileSync(absolute, content);
}

/** What the check prints for a site. */
export function checkedLines(root: string): string[] {
  return loadLibrary(root, {today: FIXTURE_DAY}).problems.map(formatProblem);
}
