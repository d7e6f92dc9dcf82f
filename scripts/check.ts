import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {repairText} from '../src/content/readText';
import {loadLibrary} from '../src/library/loadLibrary';
import type {Library} from '../src/library/loadLibrary';
import {renderReport, reportFor} from '../src/library/report';
import {renderSolUses, reviewedListWith, unreadSolUses} from '../src/library/solReview';

const HELP = `Kontrollerar allt innehåll och visar alla fel på en gång.

  npm run check                          allt innehåll
  npm run check -- docs/samverkan        bara rader om de filerna (allt läses ändå)
  npm run check -- --json                som JSON
  npm run check -- --fix                 rätta det som säkert går att rätta (BOM, Windows-radslut)
  npm run check -- --sol-bruk            visa nummer som finns i gamla och nya SoL och som ingen har läst
  npm run check -- --sol-bruk --skriv    skriv in dem som lästa; gör det först när du har läst dem

Slutar med 1 när det finns fel.`;

const SOL_FILE = 'docs/lagar/granskade-sol-bruk.yaml';
const root = process.cwd();
const today = process.env['SAMSYN_DATUM'] ?? new Date().toISOString().slice(0, 10);

main();

function main(): void {
  const options = readOptions();
  if (options === undefined) return;
  const {values, positionals} = options;
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (values.fix) repair(loadLibrary(root, {today}));
  const library = loadLibrary(root, {today});
  if (values['sol-bruk']) solUses(library, positionals, values.skriv);
  else report(library, positionals, values.json);
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: {type: 'boolean', default: false},
        fix: {type: 'boolean', default: false},
        'sol-bruk': {type: 'boolean', default: false},
        skriv: {type: 'boolean', default: false},
        help: {type: 'boolean', short: 'h', default: false},
      },
    });
  } catch {
    console.error(`Okänt val.\n\n${HELP}`);
    process.exitCode = 2;
    return undefined;
  }
}

function report(library: Library, paths: readonly string[], json: boolean): void {
  const result = reportFor(library.problems, paths);
  console.log(json ? JSON.stringify(result, null, 2) : renderReport(result, library.read.size));
  if (result.errors > 0) process.exitCode = 1;
}

function repair(library: Library): void {
  const files = new Set(
    library.problems.filter((problem) => problem.mend.includes('--fix')).map(({file}) => file),
  );
  for (const file of files) {
    const absolute = path.join(root, file);
    fs.writeFileSync(absolute, repairText(fs.readFileSync(absolute, 'utf8')));
    console.error(`Rättade ${file}`);
  }
}

function solUses(library: Library, paths: readonly string[], write: boolean): void {
  const uses = unreadSolUses(library).filter(
    ({file}) => paths.length === 0 || paths.some((wanted) => file.startsWith(wanted)),
  );
  console.log(renderSolUses(uses, library));
  console.log(`\n${uses.length} ställen som ingen har läst.`);
  if (!write) return;
  fs.writeFileSync(path.join(root, SOL_FILE), reviewedListWith(uses, library, today));
  console.log(`Inskrivna i ${SOL_FILE}.`);
}
