import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {EMPTY_FIELD, type Block, type CheckItem, type SheetDocument} from './model';

/** MIME type of a .docx file (ECMA-376). */
export const WORD_MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const NUMBERED = 'samsyn-numbered';
const BULLETED = 'samsyn-bulleted';

/**
 * Builds an accessible Word file: real headings and lists, repeated table headers, a document
 * title and Swedish as its language (WCAG 1.3.1, 2.4.2 and 3.1.1 as applied to documents).
 * The library is large, so callers load this module on demand.
 */
export async function toWord(sheet: SheetDocument): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: sheet.title,
    creator: 'Samsyn',
    description: sheet.subtitle ?? sheet.title,
    styles: {
      default: {
        document: {run: {font: 'Calibri', size: 22, language: {value: 'sv-SE'}}},
        title: {run: {size: 40, bold: true}, paragraph: {spacing: {after: 120}}},
        heading1: {run: {size: 36, bold: true}, paragraph: {spacing: {after: 120}}},
        heading2: {run: {size: 28, bold: true}, paragraph: {spacing: {before: 320, after: 80}}},
        heading3: {run: {size: 24, bold: true}, paragraph: {spacing: {before: 240, after: 60}}},
      },
    },
    numbering: {
      config: [
        numbering(NUMBERED, LevelFormat.DECIMAL, '%1.'),
        numbering(BULLETED, LevelFormat.BULLET, '•'),
      ],
    },
    sections: [{children: [...front(sheet), ...sheet.blocks.flatMap(blockToWord)]}],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const numbering = (
  reference: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) => ({
  reference,
  levels: [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.START,
      style: {paragraph: {indent: {left: 500, hanging: 300}}},
    },
  ],
});

function front(sheet: SheetDocument): Paragraph[] {
  const children = [new Paragraph({heading: HeadingLevel.HEADING_1, text: sheet.title})];
  if (sheet.subtitle) children.push(new Paragraph({text: sheet.subtitle}));
  if (sheet.notice) {
    children.push(
      new Paragraph({
        children: runs(sheet.notice, true),
        spacing: {before: 120, after: 200},
        border: {left: {style: BorderStyle.SINGLE, size: 24, space: 8, color: '12505F'}},
      }),
    );
  }
  return children;
}

function blockToWord(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          text: block.text,
          keepNext: true,
        }),
      ];
    case 'paragraph':
      return [new Paragraph({children: runs(block.text), spacing: {after: 120}})];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: runs(item),
            numbering: {reference: block.ordered ? NUMBERED : BULLETED, level: 0},
          }),
      );
    case 'checklist':
      return block.items.map(checkToWord);
    case 'table':
      return [
        block.captionIsHeading
          ? heading3(block.caption)
          : new Paragraph({
              children: runs(block.caption, true),
              spacing: {before: 160},
              keepNext: true,
            }),
        tableToWord(block.headers, block.rows, block.firstColumnIsHeader ?? false),
      ];
    case 'field':
      return [
        heading3(block.label),
        new Paragraph({children: runs(block.value.trim() === '' ? EMPTY_FIELD : block.value)}),
      ];
  }
}

/** A question is a heading, so that a screen reader can go from one to the next. */
const heading3 = (text: string): Paragraph =>
  new Paragraph({heading: HeadingLevel.HEADING_3, children: runs(text), keepNext: true});

const checkToWord = ({text, checked, note}: CheckItem): Paragraph =>
  new Paragraph({
    children: runs(`${checked ? '☒' : '☐'} ${text}${note ? `\n${note}` : ''}`),
    indent: {left: 400, hanging: 400},
    spacing: {after: 60},
  });

function tableToWord(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  firstColumn: boolean,
): Table {
  const cell = (text: string, header: boolean): TableCell =>
    new TableCell({
      children: [new Paragraph({children: runs(text, header)})],
      margins: {top: 60, bottom: 60, left: 100, right: 100},
      shading: header ? {type: ShadingType.CLEAR, fill: 'EFEAE0'} : undefined,
    });
  return new Table({
    width: {size: 100, type: WidthType.PERCENTAGE},
    // Says which cells are headers, to Word's accessibility checker and to screen readers.
    tableLook: {firstRow: true, firstColumn, noVBand: true, noHBand: true},
    rows: [
      new TableRow({tableHeader: true, children: headers.map((text) => cell(text, true))}),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, at) => cell(text, firstColumn && at === 0)),
          }),
      ),
    ],
  });
}

/** One run per line; control characters that XML 1.0 forbids would make Word refuse the file. */
function runs(text: string, bold = false): TextRun[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN_IN_XML, '')
    .split('\n')
    .map((line, index) => new TextRun({text: line, bold, break: index === 0 ? 0 : 1}));
}

// Lone surrogates and C0 controls other than tab and line feed (XML 1.0, production 2 "Char").
const FORBIDDEN_IN_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
