import type {Contact} from './contactSchema';

/** A field that holds more than a function's details, as `what – mend`. */
export interface PrivacyFault {
  readonly field: keyof Contact;
  readonly message: string;
}

/** Swedish mobile prefixes: 070, 072, 073, 076 and 079 (Post- och telestyrelsen). */
const MOBILE = /(?<!\d)(?:\+|00)?(?:46[ -]?\(?0?\)?)?[ -]?0?7[02369](?:[ -]?\d){7}(?!\d)/;
/** Six or eight digits of a date, a mark or none, four digits. */
const IDENTITY =
  /(?<!\d)(?:(?:19|20)\d{2}|\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|[6-8]\d|9[01])[-+ ]?\d{4}(?!\d)/;
const PERSONAL_BOX = /^[a-zåäöé]+(?:-[a-zåäöé]+)?\.[a-zåäöé]+(?:-[a-zåäöé]+)?(?:\.?\d)?@/i;
/** First parts of functions' boxes that look like a first name and a last name. */
const FUNCTION_BOX =
  /(?:kommun|info|social|stod|lss|kund|kontakt|registrator|barn|familj|mottag|namnd|omsorg|halsa|bup|hab|center|vaxel|brevlada|forvaltning)/i;

/**
 * Everything in a contact that may belong to a person: an identity number anywhere, a mobile number
 * without the day its owner agreed, a personal mailbox or a name without a day it is taken away.
 */
export function privacyFaults(contact: Contact, today: string): PrivacyFault[] {
  return [...identityNumbers(contact), ...mobiles(contact), ...personal(contact, today)];
}

function identityNumbers(contact: Contact): PrivacyFault[] {
  return textFields(contact)
    .filter(([field, value]) => field !== 'webb' && IDENTITY.test(withoutPhones(field, value)))
    .map(([field]) => ({
      field,
      message: 'ser ut som ett personnummer – ta bort det; här står bara funktioner',
    }));
}

/** Ten digits in a row that begin with 07 are a mobile number where phones are written, whatever date they spell. */
const withoutPhones = (field: keyof Contact, value: string): string =>
  field === 'telefon' || field === 'telefonInfo' || field === 'forVad'
    ? value.replace(/(?<!\d)07[02369]\d{7}(?!\d)/, '')
    : value;

function mobiles(contact: Contact): PrivacyFault[] {
  if (contact.samtycke !== undefined) return [];
  return textFields(contact)
    .filter(([field, value]) => field !== 'webb' && MOBILE.test(value))
    .map(([field]) => ({
      field,
      message:
        'är ett mobilnummer – skriv funktionens nummer, eller samtycke med dagen då den som har numret gick med på det',
    }));
}

function personal(contact: Contact, today: string): PrivacyFault[] {
  const faults: PrivacyFault[] = [];
  const box = contact.epost;
  if (
    box &&
    contact.tasBort === undefined &&
    PERSONAL_BOX.test(box) &&
    !FUNCTION_BOX.test(box.split('@')[0] ?? '')
  ) {
    faults.push({
      field: 'epost',
      message:
        'ser ut som en persons adress – skriv funktionens brevlåda, eller tasBort med ett datum',
    });
  }
  if (contact.namn !== undefined && contact.tasBort !== undefined && contact.tasBort <= today) {
    faults.push({
      field: 'tasBort',
      message: 'dagen har kommit – ta bort namnet och det som hör till det',
    });
  }
  return faults;
}

function textFields(contact: Contact): (readonly [keyof Contact, string])[] {
  return (Object.entries(contact) as [keyof Contact, unknown][]).flatMap(([field, value]) => {
    if (typeof value === 'string') return [[field, value] as const];
    if (Array.isArray(value)) return value.map((item) => [field, String(item)] as const);
    return [];
  });
}
