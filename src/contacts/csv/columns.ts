import {fold} from '../../swedish';
import {contactFields, type Contact} from '../contactSchema';

/** A column of the contacts' table. */
export interface Column {
  readonly key: keyof Contact;
  /** As it is written on export. */
  readonly header: string;
  /** Other headings it is recognised by. */
  readonly aliases: readonly string[];
  /** Several values in a cell, with | between. */
  readonly list: boolean;
}

/** Between the values of a list in one cell. No value may hold it. */
export const LIST_MARK = ' | ';

const HEADERS: Readonly<Record<keyof Contact, readonly [string, ...string[]]>> = {
  id: ['Id', 'kontakt-id'],
  funktion: ['Funktion'],
  enhet: ['Enhet'],
  uppdrag: ['Uppdrag'],
  huvudman: ['Huvudman'],
  kommuner: ['Kommuner', 'kommun'],
  nod: ['Nod'],
  insatser: ['Insatser', 'insats'],
  forVad: ['För vad', 'vad'],
  aldrar: ['Åldrar', 'ålder'],
  telefon: ['Telefon', 'telefonnummer', 'tel'],
  telefonInfo: ['Om telefonen', 'telefoninfo', 'knappval'],
  epost: ['E-post', 'mejl', 'mail', 'e-postadress'],
  oppettider: ['Öppettider', 'telefontider'],
  tiderInfo: ['Om tiderna', 'tiderinfo'],
  adress: ['Besöksadress', 'adress'],
  postadress: ['Postadress'],
  webb: ['Webb', 'webbsida', 'webbadress'],
  sakertSatt: ['Säkert sätt'],
  kallor: ['Källor', 'källa'],
  hamtad: ['Hämtad'],
  kontrolleraSenast: ['Kontrolleras senast', 'kontrollera senast'],
  verifierad: ['Verifierad'],
  agare: ['Ägare'],
  kontrolleraLokalt: ['Kontrollera lokalt'],
  fragaVem: ['Fråga vem'],
  samtycke: ['Samtycke'],
  namn: ['Namn'],
  tasBort: ['Tas bort', 'ta bort'],
};

const LISTS: ReadonlySet<keyof Contact> = new Set([
  'kommuner',
  'insatser',
  'forVad',
  'telefon',
  'kallor',
]);

/** Every column, in the order of the schema. */
export const COLUMNS: readonly Column[] = (Object.keys(contactFields) as (keyof Contact)[]).map(
  (key) => {
    const [header, ...aliases] = HEADERS[key];
    return {key, header, aliases, list: LISTS.has(key)};
  },
);

/** The column a heading stands for, however it is spelt and spaced. */
export function columnOf(heading: string): Column | undefined {
  const wanted = plain(heading);
  return COLUMNS.find(({key, header, aliases}) =>
    [key, header, ...aliases].some((name) => plain(name) === wanted),
  );
}

/** What a field is called in the table. */
export function headerOf(key: string): string {
  return COLUMNS.find((column) => column.key === key)?.header ?? key;
}

const plain = (text: string): string => fold(text.toLowerCase()).replace(/[^a-z0-9]/g, '');
