import {splitMessage} from '../../content/problem';
import {validate} from '../../content/zodProblems';
import {contactSchema, type Contact} from '../contactSchema';
import {headerOf} from './columns';
import {readTable, idOf, type TableFault, type TableRow} from './readTable';
import {cellOf} from './writeContacts';

/** What a row does to a contact. */
export interface Change {
  readonly kind: 'ny' | 'andrad';
  readonly id: string;
  readonly funktion: string;
  /** The contact as it will be. */
  readonly contact: Contact;
  readonly fields: readonly {
    readonly key: keyof Contact;
    readonly header: string;
    readonly before: string;
    readonly after: string;
  }[];
}

export type Plan =
  | {readonly ok: false; readonly rows: number; readonly faults: readonly TableFault[]}
  | {readonly ok: true; readonly rows: number; readonly changes: readonly Change[]};

/** Judges a contact against what it points at, as `field, what – mend`. */
export type Judge = (
  contact: Contact,
) => readonly {readonly field: string; readonly message: string}[];

/**
 * Works out what a table would change. A row belongs to the contact with its id; columns that the
 * table has replace the contact's, an empty cell takes a field away, and columns it lacks are left
 * alone. Contacts that the table does not mention stay. With any fault at all there is no plan.
 *
 * @param onRow called after each row, for showing progress.
 */
export function planImport(
  text: string,
  existing: readonly Contact[],
  judge: Judge,
  onRow: (done: number, all: number) => void = () => undefined,
): Plan {
  const {rows, faults: structure} = readTable(text);
  const faults = [...structure];
  const byId = new Map(existing.map((contact) => [contact.id, contact]));
  const changes: Change[] = [];
  rows.forEach((row, index) => {
    const id = idOf(row.fields);
    if (id !== undefined) {
      const result = readRow(row, byId.get(id), judge);
      faults.push(...result.faults);
      if (result.contact) changes.push(...changeOf(byId.get(id), result.contact));
    }
    onRow(index + 1, rows.length);
  });
  if (faults.length > 0) return {ok: false, rows: rows.length, faults: sorted(faults)};
  return {ok: true, rows: rows.length, changes};
}

function readRow(
  {row, fields}: TableRow,
  before: Contact | undefined,
  judge: Judge,
): {contact?: Contact; faults: TableFault[]} {
  const raw: Record<string, unknown> = {...before};
  for (const [{key}, value] of fields) {
    if (value === undefined) Reflect.deleteProperty(raw, key);
    else raw[key] = value;
  }
  const nowhere = {line: row, column: 1};
  const locator = {valueAt: () => nowhere, keyAt: () => nowhere};
  const {result, problems} = validate(contactSchema, raw, '', locator);
  const fault = (field: string, what: string, mend: string): TableFault => ({
    row,
    column: headerOf(field.replace(/[.[].*$/, '')),
    what,
    mend,
  });
  if (!result.ok) return {faults: problems.map(({field, what, mend}) => fault(field, what, mend))};
  const judged = judge(result.value).map(({field, message}) => {
    const {what, mend} = splitMessage(message);
    return fault(field, what, mend);
  });
  return judged.length > 0 ? {faults: judged} : {contact: result.value, faults: []};
}

function changeOf(before: Contact | undefined, after: Contact): Change[] {
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after)] as (keyof Contact)[]);
  const fields = [...keys].flatMap((key) => {
    const from = cellOf(before?.[key]);
    const to = cellOf(after[key]);
    return from === to ? [] : [{key, header: headerOf(key), before: from, after: to}];
  });
  if (fields.length === 0) return [];
  const {id, funktion} = after;
  return [{kind: before ? 'andrad' : 'ny', id, funktion, contact: after, fields}];
}

const sorted = (faults: readonly TableFault[]): TableFault[] =>
  [...faults].sort((a, b) => a.row - b.row);
