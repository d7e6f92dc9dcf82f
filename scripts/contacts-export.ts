import fs from 'node:fs';
import {contactsToCsv} from '../src/contacts/csv/writeContacts';
import {readContacts} from '../src/library/importContacts';

/*
 * npm run contacts:export -- [fil.csv]
 * Writes every contact as CSV, to a file or to standard output. contacts:import takes it back
 * unchanged.
 */

const {contacts, faults} = readContacts(process.cwd());
const [file] = process.argv.slice(2);

if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  console.error('Ingenting är skrivet. Rätta felen först.');
  process.exitCode = 1;
} else if (file === undefined) {
  process.stdout.write(contactsToCsv(contacts));
} else {
  fs.writeFileSync(file, contactsToCsv(contacts));
  console.log(`${contacts.length} kontakter skrivna till ${file}.`);
}
