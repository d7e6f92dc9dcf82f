import {EMPTY_FIELD, type Block, type SheetDocument} from './model';

/**
 * The document as plain text, for the clipboard and for readers who open no Word files.
 * Headings are underlined, tables become one line per row with the header before each cell.
 */
export function toPlainText(sheet: SheetDocument): string {
  const parts = [underlined(sheet.title, '=')];
  if (sheet.subtitle) parts.push(sheet.subtitle);
  if (sheet.notice) parts.push(sheet.notice);
  parts.push(...sheet.blocks.map(blockToText));
  return `${parts.join('\n\n')}\n`;
}

function blockToText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return underlined(block.text, block.level === 2 ? '-' : '.');
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '–'} ${item}`)
        .join('\n');
    case 'checklist':
      return block.items
        .map(
          ({checked, text, note}) =>
            `[${checked ? 'x' : ' '}] ${text}${note ? `\n    ${indent(note)}` : ''}`,
        )
        .join('\n');
    case 'table':
      return [block.caption, ...block.rows.map((row) => rowToText(block.headers, row))].join('\n');
    case 'field':
      return `${block.label}\n${block.value.trim() === '' ? EMPTY_FIELD : block.value}`;
  }
}

const rowToText = (headers: readonly string[], row: readonly string[]): string =>
  `– ${row.map((cell, index) => `${headers[index] ?? ''}: ${cell}`).join('; ')}`;

const underlined = (text: string, mark: string): string => `${text}\n${mark.repeat(text.length)}`;

const indent = (text: string): string => text.replaceAll('\n', '\n    ');
