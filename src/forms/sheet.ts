import type {Block, SheetDocument} from '../document/model';
import type {Field, Form} from './schema';
import {chosenValue, orphans, rowsValue, textValue, type Value, type Values} from './values';

/** Stands on every form, on screen, on paper and in files. */
export const NOT_A_SYSTEM =
  'Det här är inte ett verksamhetssystem. Skriv inget som kan röja vem någon är. Det som hör till ett ärende dokumenteras i verksamhetens eget system.';

/** What a form holds, ready for Word, text or paper. `today` is shown as the day it was made. */
export function toSheet(form: Form, values: Values, today: string): SheetDocument {
  const left = orphans(form, values);
  return {
    title: form.titel,
    subtitle: `Samsyn · ${today}`,
    notice: NOT_A_SYSTEM,
    blocks: [
      ...form.delar.flatMap(({rubrik, hjalp, falt}): Block[] => [
        {kind: 'heading', level: 2, text: rubrik},
        ...(hjalp ? [{kind: 'paragraph', text: hjalp} as const] : []),
        ...falt.flatMap((field) => fieldBlocks(field, values[field.id], rubrik)),
      ]),
      ...(left.length > 0
        ? [
            {kind: 'heading', level: 2, text: 'Från en äldre version av blanketten'} as const,
            ...left.map(({label, text}): Block => ({kind: 'field', label, value: text})),
          ]
        : []),
      {kind: 'heading', level: 2, text: 'Gör sedan'},
      {kind: 'list', ordered: false, items: form.efter},
    ],
  };
}

/** @param part the heading above, which a field with the same name does not say again */
function fieldBlocks(field: Field, value: Value | undefined, part: string): Block[] {
  const heading: Block[] =
    field.etikett === part ? [] : [{kind: 'heading', level: 3, text: field.etikett}];
  switch (field.typ) {
    case 'text':
    case 'kort':
    case 'datum':
      return [{kind: 'field', label: field.etikett, value: textValue(value)}];
    case 'kryss':
    case 'val': {
      const chosen = field.typ === 'val' ? [textValue(value)] : chosenValue(value);
      return [
        ...heading,
        {
          kind: 'checklist',
          items: field.alternativ.map(({id, text}) => ({text, checked: chosen.includes(id)})),
        },
      ];
    }
    case 'raknare':
      return [
        {
          kind: 'table',
          caption: field.etikett,
          captionIsHeading: true,
          firstColumnIsHeader: true,
          headers: ['Vad', 'Antal'],
          rows: field.alternativ.map(({id, text}) => [text, rowsValue(value)[0]?.[id] ?? '']),
        },
      ];
    case 'tabell':
      return [tableBlock(field, rowsValue(value))];
    case 'mening':
      return [...heading, {kind: 'list', ordered: false, items: field.meningar}];
  }
}

function tableBlock(
  field: Extract<Field, {typ: 'tabell'}>,
  rows: ReturnType<typeof rowsValue>,
): Block {
  const count = tableRows(field, rows.length);
  return {
    kind: 'table',
    caption: field.etikett,
    captionIsHeading: true,
    firstColumnIsHeader: field.fasta !== undefined,
    headers: [
      ...(field.fasta ? ['Vem eller vad'] : []),
      ...field.kolumner.map(({rubrik}) => rubrik),
    ],
    rows: Array.from({length: count}, (_, index) => [
      ...(field.fasta ? [field.fasta[index] ?? ''] : []),
      ...field.kolumner.map(({id}) => rows[index]?.[id] ?? ''),
    ]),
  };
}

/** How many rows a table shows. */
export function tableRows(field: Extract<Field, {typ: 'tabell'}>, filled: number): number {
  return Math.max(filled, field.fasta?.length ?? 0, field.rader ?? 0, 1);
}
