import {dueDay, staleByOwner} from '../src/contacts/stale';
import {readContacts} from '../src/library/importContacts';

/*
 * npm run contacts:stale
 * Lists the contacts whose check-by day has come, by the function that keeps them up to date.
 * Always ends with 0: it reports, the content check judges.
 */

const today = process.env['SAMSYN_DATUM'] ?? new Date().toISOString().slice(0, 10);
const {contacts} = readContacts(process.cwd());
const owners = staleByOwner(contacts, today);

for (const {agare, contacts: stale} of owners) {
  console.log(`${agare}: ${stale.length} att kontrollera`);
  for (const contact of stale) {
    console.log(`  ${dueDay(contact)}  ${contact.id}  ${contact.funktion}`);
  }
}
const count = owners.reduce((sum, {contacts: stale}) => sum + stale.length, 0);
console.log(
  count === 0
    ? `Inget att kontrollera den ${today}. ${contacts.length} kontakter.`
    : `${count} av ${contacts.length} kontakter ska kontrolleras.`,
);
