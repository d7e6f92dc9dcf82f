import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {contentHash} from '../src/courses/contentHash';
import {isScored} from '../src/courses/kinds';
import {itemStatistics, readResultFile, type ResultFile} from '../src/courses/statistics';
import {statisticsTable} from '../src/courses/statisticsTable';
import {loadLibrary} from '../src/library/loadLibrary';

const HELP = `Räknar frågestatistik på anonyma resultatfiler från kurserna.

  npm run items -- fil1.json fil2.json …     en tabell
  npm run items -- --json fil1.json …        som JSON

Färre än 5 svar visas aldrig. Svårighet och diskriminering räknas från 30 svar.
Slutar med 1 när någon fil inte går att läsa; de andra räknas ändå.`;

main();

/** Reads result files, tells what is wrong with each that cannot be read, and counts the rest. */
function main(): void {
  const options = readOptions();
  if (options === undefined) return;
  const files = options.files.flatMap(read);
  const library = loadLibrary(process.cwd(), {today: new Date().toISOString().slice(0, 10)});
  const items = library.fragor.map(({value}) => ({
    id: value.id,
    hash: contentHash(value),
    poang: isScored(value),
  }));
  const rows = itemStatistics(files, items);
  console.log(options.json ? JSON.stringify(rows, null, 2) : statisticsTable(rows, files.length));
}

function readOptions(): {files: readonly string[]; json: boolean} | undefined {
  try {
    const {values, positionals} = parseArgs({
      allowPositionals: true,
      options: {json: {type: 'boolean', default: false}, help: {type: 'boolean', short: 'h'}},
    });
    if (!values.help && positionals.length > 0) return {files: positionals, json: values.json};
    console.log(HELP);
    if (!values.help) process.exitCode = 2;
  } catch {
    console.error(`Okänt val.\n\n${HELP}`);
    process.exitCode = 2;
  }
  return undefined;
}

function read(path: string): ResultFile[] {
  let fault: string;
  try {
    const result = readResultFile(readFileSync(path, 'utf8'));
    if ('file' in result) return [result.file];
    fault = result.fault;
  } catch {
    fault = 'Filen finns inte eller går inte att öppna.';
  }
  console.error(`${path}: ${fault}`);
  process.exitCode = 1;
  return [];
}
