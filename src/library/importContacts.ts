import fs from 'node:fs';
import path from 'node:path';
import {contactSchema, kommunSchema, nodSchema, type Contact} from '../contacts/contactSchema';
import {planImport, type Plan} from '../contacts/csv/merge';
import {tooMany, type TableFault} from '../contacts/csv/readTable';
import {applyToYaml} from '../contacts/csv/yaml';
import {readYamlList} from '../content/entry';
import {findFiles} from '../content/findFiles';
import {formatProblem} from '../content/problem';
import {decodeText} from '../document/decodeText';
import {sourceSchema} from '../knowledge/sourceSchema';
import {contactFaults, type ContactTargets} from './checks/contacts';
import {isInsatsFile} from './urls';

/** Where the contacts stand, from the root. */
export const CONTACTS_FILE = 'docs/kontakter/kontakter.yaml';
/** More bytes than any list of functions; above it the file is only counted, not read. */
const MAX_BYTES = 10_000_000;

/** The contacts as they stand, or why they could not be read. */
export function readContacts(root: string): {contacts: Contact[]; faults: string[]} {
  const {value, problems} = readYamlList(root, CONTACTS_FILE, contactSchema);
  return {contacts: value.map((entry) => entry.value), faults: problems.map(formatProblem)};
}

/** Works out what a file would change. Reads only what contacts point at, not all content. */
export function planFile(
  root: string,
  bytes: Uint8Array,
  existing: readonly Contact[],
  today: string,
  onRow?: (done: number, all: number) => void,
): Plan {
  const refused = refusedAtOnce(bytes);
  if (refused) return {ok: false, rows: 0, faults: [refused]};
  const targets = readTargets(root);
  const judge = (contact: Contact) =>
    contactFaults(contact, targets, today).map(({path: at, message}) => ({
      field: String(at[0]),
      message,
    }));
  return planImport(decodeText(bytes).text, existing, judge, onRow);
}

function refusedAtOnce(bytes: Uint8Array): TableFault | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return {
      row: 0,
      column: '',
      what: 'det är en Excel-fil, inte en CSV-fil',
      mend: 'spara den som CSV UTF-8 i Excel och försök igen',
    };
  }
  if (bytes.length <= MAX_BYTES) return undefined;
  let rows = 0;
  for (const byte of bytes) if (byte === 0x0a) rows += 1;
  return tooMany(rows);
}

function readTargets(root: string): ContactTargets {
  const idsOf = (file: string, schema: Parameters<typeof readYamlList>[2]): Set<string> =>
    new Set(readYamlList(root, file, schema).ids ?? []);
  return {
    kallor: idsOf('docs/kallor.yaml', sourceSchema),
    kommuner: idsOf('docs/kontakter/kommuner.yaml', kommunSchema),
    noder: idsOf('docs/kontakter/noder.yaml', nodSchema),
    insatser: new Set(
      findFiles(root, 'docs')
        .files.filter(isInsatsFile)
        .map((file) => path.posix.parse(file).name),
    ),
  };
}

/**
 * Writes a plan into the contacts' file: beside it first, then in its place in one step, so that a
 * run that is cut off leaves the file as it was.
 */
export function writePlan(root: string, plan: Extract<Plan, {ok: true}>): void {
  const file = path.join(root, CONTACTS_FILE);
  const source = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const text = applyToYaml(source, plan.changes);
  if (text === source) return;
  const beside = `${file}.${process.pid}.halvt`;
  removeLeftovers(file);
  const handle = fs.openSync(beside, 'w');
  try {
    fs.writeFileSync(handle, text);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  fs.renameSync(beside, file);
}

/** What runs that were cut off have left beside the file. A run that is still going keeps its own. */
function removeLeftovers(file: string): void {
  const folder = path.dirname(file);
  for (const name of fs.readdirSync(folder)) {
    const pid = /^kontakter\.yaml\.(\d+)\.halvt$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) fs.rmSync(path.join(folder, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
