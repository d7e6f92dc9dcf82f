import type {Field, Form} from './schema';

/** A row of a table: what stands in each column. */
export type Row = Readonly<Record<string, string>>;
/** An answer: text, chosen ids, or rows. */
export type Value = string | readonly string[] | readonly Row[];
/** What somebody has filled in, by field. Plain JSON. */
export type Values = Readonly<Record<string, Value>>;

/** A stretch of free text in a form, with an address of its own. */
export interface TextUnit {
  /** `behov`, or `tabell.2.ansvarig` for a cell. */
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** All fields of a form, in order. */
export const fieldsOf = (form: Form): readonly Field[] => form.delar.flatMap(({falt}) => falt);

/** The text of a field, or an empty one. */
export const textValue = (value: Value | undefined): string =>
  typeof value === 'string' ? value : '';

/** The chosen ids of a field. */
export const chosenValue = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** The rows of a table. */
export const rowsValue = (value: Value | undefined): readonly Row[] =>
  Array.isArray(value) ? value.filter((item): item is Row => typeof item === 'object') : [];

/** Nothing is filled in. */
export function isEmptyValue(value: Value | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return value.every((item) =>
    typeof item === 'string'
      ? item === ''
      : Object.values(item).every((cell) => cell.trim() === ''),
  );
}

/** Nothing at all is filled in. */
export const isEmpty = (values: Values): boolean => Object.values(values).every(isEmptyValue);

/** Every free text of a form, including what this version of the form has no place for. */
export function textUnits(form: Form, values: Values): TextUnit[] {
  const known = fieldsOf(form).flatMap((field) => fieldTexts(field, values[field.id]));
  return [...known.filter(({text}) => text.trim() !== ''), ...orphans(form, values)];
}

function fieldTexts(field: Field, value: Value | undefined): TextUnit[] {
  if (field.typ === 'text' || field.typ === 'kort') {
    return [{key: field.id, label: field.etikett, text: textValue(value)}];
  }
  if (field.typ !== 'tabell') return [];
  return rowsValue(value).flatMap((row, index) =>
    field.kolumner.map(({id, rubrik}) => ({
      key: `${field.id}.${index}.${id}`,
      label: `${field.etikett}, rad ${index + 1}, ${rubrik}`,
      text: row[id] ?? '',
    })),
  );
}

/** The values with one text put in place of another, at its address. */
export function withText(values: Values, key: string, text: string): Values {
  const [id = '', index, ...rest] = key.split('.');
  if (index === undefined) return {...values, [id]: text};
  if (rest.length === 0) {
    return {
      ...values,
      [id]: chosenValue(values[id]).map((item, at) => (at === Number(index) ? text : item)),
    };
  }
  const rows = [...rowsValue(values[id])];
  rows[Number(index)] = {...rows[Number(index)], [rest.join('.')]: text};
  return {...values, [id]: rows.map((row) => row ?? {})};
}

/** One text of an answer: the answer itself, a chosen id, or a cell. */
interface Leaf {
  readonly key: string;
  readonly text: string;
  readonly index?: number;
  readonly column?: string;
}

/**
 * What was filled in that this version of the form has no place for: a question, an alternative or
 * a column that was taken away, or a question that is answered in another way now. Nothing is lost.
 */
export function orphans(form: Form, values: Values): TextUnit[] {
  const fields = new Map(fieldsOf(form).map((field) => [field.id, field]));
  return Object.entries(values).flatMap(([id, value]) => {
    const field = fields.get(id);
    return leavesOf(id, value)
      .filter((leaf) => leaf.text.trim() !== '' && !(field && hasPlaceFor(field, leaf)))
      .map(({key, text, column}) => ({
        key,
        label: [field?.etikett ?? id, column].filter(Boolean).join(', '),
        text,
      }));
  });
}

function leavesOf(id: string, value: Value): Leaf[] {
  if (typeof value === 'string') return [{key: id, text: value}];
  return value.flatMap((item: string | Row, index): Leaf[] =>
    typeof item === 'string'
      ? [{key: `${id}.${index}`, text: item, index}]
      : Object.entries(item).map(([column, text]) => ({
          key: `${id}.${index}.${column}`,
          text,
          index,
          column,
        })),
  );
}

function hasPlaceFor(field: Field, {text, index, column}: Leaf): boolean {
  switch (field.typ) {
    case 'text':
    case 'kort':
      return index === undefined;
    case 'datum':
      return index === undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
    case 'val':
      return index === undefined && field.alternativ.some(({id}) => id === text);
    case 'kryss':
      return column === undefined && field.alternativ.some(({id}) => id === text);
    case 'raknare':
      return index === 0 && field.alternativ.some(({id}) => id === column);
    case 'tabell':
      return field.kolumner.some(({id}) => id === column);
    case 'mening':
      return false;
  }
}

/** Checks data from a file or from storage: only text, ids and rows of text. */
export function parseValues(data: unknown): Values | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  return Object.values(data).every(isValue) ? (data as Values) : undefined;
}

function isValue(value: unknown): value is Value {
  if (typeof value === 'string') return true;
  if (!Array.isArray(value)) return false;
  return value.every((item) => typeof item === 'string') || value.every(isRow);
}

const isRow = (item: unknown): item is Row =>
  typeof item === 'object' &&
  item !== null &&
  !Array.isArray(item) &&
  Object.values(item).every((cell) => typeof cell === 'string');
