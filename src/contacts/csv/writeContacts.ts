import {writeCsv} from '../../document/csv';
import type {Contact} from '../contactSchema';
import {COLUMNS, LIST_MARK} from './columns';

/** The contacts as a table that spreadsheet programs open, with every column, in file order. */
export function contactsToCsv(contacts: readonly Contact[]): string {
  return writeCsv(
    COLUMNS.map(({header}) => header),
    contacts.map((contact) => COLUMNS.map(({key}) => cellOf(contact[key]))),
  );
}

/** A field as it stands in a cell. */
export function cellOf(value: string | readonly string[] | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : value.join(LIST_MARK);
}
