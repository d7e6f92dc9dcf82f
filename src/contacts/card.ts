import type {ContactCard} from '../document/contactCard';
import type {Contact} from './contactSchema';

/** A function as a contact card. What is uncertain goes with it, so that it is not forgotten in a phone. */
export function cardOf(contact: Contact): ContactCard {
  return {
    name: `${contact.funktion} (${contact.enhet})`,
    organisation: contact.enhet,
    phones: contact.telefon ?? [],
    emails: contact.epost === undefined ? [] : [contact.epost],
    ...(contact.webb !== undefined && {url: contact.webb}),
    ...(contact.adress !== undefined && {address: contact.adress}),
    note: noteOf(contact),
  };
}

function noteOf(contact: Contact): string {
  return [
    contact.forVad.join('. '),
    contact.telefonInfo,
    contact.oppettider && `Tider: ${contact.oppettider}`,
    contact.tiderInfo,
    contact.kontrolleraLokalt && `Kontrollera lokalt: ${contact.kontrolleraLokalt}`,
    `Hämtad ${contact.hamtad}. ${contact.verifierad === 'nej' ? 'Inte bekräftad.' : ''}`.trim(),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A function as plain text to paste into a message or a note. */
export function copyText(contact: Contact): string {
  return [
    `${contact.funktion}, ${contact.enhet}`,
    contact.telefon &&
      `Telefon: ${contact.telefon.join(', ')}${contact.telefonInfo ? ` (${contact.telefonInfo})` : ''}`,
    contact.epost && `E-post: ${contact.epost}`,
    contact.oppettider && `Tider: ${contact.oppettider}`,
    contact.tiderInfo,
    contact.adress && `Besök: ${contact.adress}`,
    contact.postadress && `Post: ${contact.postadress}`,
    contact.webb,
    contact.kontrolleraLokalt &&
      `Kontrollera lokalt: ${contact.kontrolleraLokalt} Fråga: ${contact.fragaVem ?? ''}`,
    `Uppgiften hämtad ${contact.hamtad}${contact.verifierad === 'nej' ? ', inte bekräftad' : ''}.`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The address a phone number is dialled with: digits and a leading plus only. */
export function telHref(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}
