import fs from 'node:fs';
import {parseArgs} from 'node:util';
import {changeLines, faultLines} from '../src/contacts/csv/report';
import {CONTACTS_FILE, planFile, readContacts, writePlan} from '../src/library/importContacts';

const HELP = `Tar in kontakter från en CSV-fil.

  npm run contacts:import -- fil.csv             visar vad som ändras och skriver sedan
  npm run contacts:import -- fil.csv --dry-run   visar bara
  npm run contacts:import -- fil.csv --alla      visar varje ändring, också när de är många

Raderna hör ihop med kontakterna genom kolumnen Id. Kolumner som filen inte har lämnas i fred, en tom
cell tar bort ett fält, och kontakter som filen inte nämner står kvar. Är något fel skrivs ingenting.

Slutar med 1 när något är fel i filen.`;

const PROGRESS_EVERY = 500;
/** Changes shown unless all are asked for: what one reads before saying yes. */
const MAX_SHOWN = 50;
const root = process.cwd();
const today = process.env['SAMSYN_DATUM'] ?? new Date().toISOString().slice(0, 10);

main();

function main(): void {
  const options = readOptions();
  if (!options) return;
  const bytes = readFile(options.file);
  if (!bytes) return;
  const {contacts, faults} = readContacts(root);
  if (faults.length > 0) {
    stop(['Kontakterna som redan finns har fel. Rätta dem först:', ...faults]);
    return;
  }
  const plan = planFile(root, bytes, contacts, today, showProgress);
  if (!plan.ok) {
    const count = plan.faults.length;
    stop([...faultLines(plan.faults), '', `${count} fel. Ingenting är ändrat.`]);
    return;
  }
  const {changes} = plan;
  const added = changes.filter(({kind}) => kind === 'ny').length;
  const shown = options.all ? changes : changes.slice(0, MAX_SHOWN);
  for (const line of changeLines(shown)) console.log(line);
  if (shown.length < changes.length) {
    console.log(`… och ${changes.length - shown.length} till. Visa alla med --alla.`);
  }
  console.log(
    `${plan.rows} rader lästa: ${added} nya, ${changes.length - added} ändrade, ${plan.rows - changes.length} utan ändring.`,
  );
  if (options.dryRun) {
    console.log('Provkörning: ingenting är ändrat.');
    return;
  }
  if (changes.length === 0) return;
  writePlan(root, plan);
  console.log(`Skrivet till ${CONTACTS_FILE}. Kör npm run check och läs igenom ändringen.`);
}

function readOptions(): {file: string; dryRun: boolean; all: boolean} | undefined {
  try {
    const {values, positionals} = parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': {type: 'boolean', default: false},
        alla: {type: 'boolean', default: false},
        help: {type: 'boolean', short: 'h', default: false},
      },
    });
    const [file, ...more] = positionals;
    if (values.help) {
      console.log(HELP);
      return undefined;
    }
    if (file !== undefined && more.length === 0)
      return {file, dryRun: values['dry-run'], all: values.alla};
  } catch {
    // An unknown option: the help tells which there are.
  }
  console.error(HELP);
  process.exitCode = 2;
  return undefined;
}

function readFile(file: string): Uint8Array | undefined {
  try {
    return fs.readFileSync(file);
  } catch {
    stop([`Filen ${file} går inte att läsa – kontrollera namnet och mappen.`]);
    return undefined;
  }
}

/** Only for files that take a while, and beside the report. */
function showProgress(done: number, all: number): void {
  if (all >= PROGRESS_EVERY && done % PROGRESS_EVERY === 0) {
    console.error(`${done} av ${all} rader kontrollerade`);
  }
}

function stop(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}
