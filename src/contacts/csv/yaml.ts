import {isMap, isSeq, parseDocument, type Document, type YAMLMap} from 'yaml';
import {contactFields} from '../contactSchema';
import type {Change} from './merge';

const ORDER: readonly string[] = Object.keys(contactFields);

/**
 * The contacts' file with some changes made: comments, order and everything that does not change
 * stay as they are; new contacts come last.
 *
 * @throws Error when the file is no YAML list. The content check tells why.
 */
export function applyToYaml(source: string, changes: readonly Change[]): string {
  if (changes.length === 0) return source;
  const document = parseDocument(source.trim() === '' ? '[]' : source);
  const list = document.contents;
  if (document.errors.length > 0 || !isSeq(list))
    throw new Error('kontakter.yaml går inte att läsa');
  list.flow = false;
  const byId = new Map(
    list.items.flatMap((item) => (isMap(item) ? [[String(item.get('id')), item] as const] : [])),
  );
  for (const change of changes) {
    const item = byId.get(change.id);
    if (item) changeItem(document, item, change);
    else document.add(document.createNode(ordered(change.contact)));
  }
  return document.toString({lineWidth: 0, singleQuote: true});
}

function changeItem(document: Document, item: YAMLMap, {contact, fields}: Change): void {
  for (const {key} of fields) {
    const value = contact[key];
    if (value === undefined) item.delete(key);
    else item.set(key, document.createNode(value));
  }
  const place = (pair: {key: unknown}): number => ORDER.indexOf(String(pair.key));
  item.items.sort((a, b) => place(a) - place(b));
}

const ordered = (contact: Change['contact']): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(contact)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)),
  );
