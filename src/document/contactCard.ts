import VCard from 'vcard-creator';

/** MIME type of a contact card (RFC 6350, RFC 2426). */
export const CONTACT_CARD_MIME = 'text/vcard;charset=utf-8';

export interface ContactCard {
  /** The function, never a person: "Mottagning barn och unga". */
  readonly name: string;
  readonly organisation: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly url?: string;
  readonly address?: string;
  readonly note?: string;
}

/** Writes functions as contact cards (vCard 3.0), one after the other in one file. */
export function toContactCards(cards: readonly ContactCard[]): string {
  return cards.map(cardToText).join('');
}

function cardToText(card: ContactCard): string {
  const vcard = new VCard();
  // A function has no family name: the whole name stands in one field, so that phones show it whole.
  vcard.addName({givenName: card.name});
  vcard.addCompany({name: card.organisation});
  for (const number of card.phones) vcard.addPhoneNumber({number, type: ['work']});
  for (const address of card.emails) vcard.addEmail({address, type: ['work']});
  if (card.url) vcard.addUrl({url: card.url, type: ['work']});
  if (card.address) vcard.addAddress({street: card.address, type: ['work']});
  if (card.note) vcard.addNote(card.note);
  return vcard.toString();
}
