import Papa from 'papaparse';

/** A cell that a spreadsheet would run as a formula (OWASP, "CSV Injection"). */
const FORMULA_START = /^[=+\-@\t\r]/;
/** A phone number in international form starts with + and is no formula. */
const PHONE = /^\+?[\d\s()-]+$/;

export interface CsvTable {
  readonly headers: readonly string[];
  /** Rows below the header, each as long as the file made it. */
  readonly rows: readonly CsvRow[];
}

export interface CsvRow {
  /** Row number as a spreadsheet counts: the header is 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface CsvFault {
  /** Row number as a spreadsheet counts, or 0 for the file as a whole. */
  readonly row: number;
  readonly code: 'empty' | 'quotes' | 'too-few-cells' | 'too-many-cells';
}

/**
 * Reads a table that a spreadsheet program wrote: comma, semicolon or tab, quoted line breaks,
 * with or without a byte order mark. Rows that are empty throughout are left out but counted, so
 * that row numbers stay those the author sees.
 *
 * @returns the table and every structural fault found; never throws.
 */
export function parseCsv(text: string): {table: CsvTable; faults: CsvFault[]} {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: guessDelimiter(text),
    skipEmptyLines: false,
  });
  const faults: CsvFault[] = parsed.errors
    .filter(({type}) => type === 'Quotes')
    .map(({row}) => ({row: (row ?? -1) + 1, code: 'quotes' as const}));
  const [first = [], ...rest] = parsed.data;
  const headers = first.map((cell) => cell.trim());
  if (headers.every((header) => header === '')) {
    return {table: {headers: [], rows: []}, faults: [{row: 0, code: 'empty'}, ...faults]};
  }
  const rows = rest
    .map((cells, index) => ({number: index + 2, cells}))
    .filter(({cells}) => cells.some((cell) => cell.trim() !== ''));
  for (const {number, cells} of rows) {
    if (cells.length < headers.length) faults.push({row: number, code: 'too-few-cells'});
    if (cells.length > headers.length) faults.push({row: number, code: 'too-many-cells'});
  }
  return {table: {headers, rows}, faults};
}

/**
 * Writes a table as Swedish spreadsheet programs expect it: semicolons, CRLF and a byte order
 * mark. A cell that would be run as a formula gets an apostrophe before it; {@link restoreCell}
 * takes it away again, so that a round trip changes nothing.
 */
export function writeCsv(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const data = [headers, ...rows].map((row) => row.map(neutraliseCell));
  return `\uFEFF${Papa.unparse(data, {delimiter: ';', newline: '\r\n'})}\r\n`;
}

/** Puts an apostrophe before what a spreadsheet would run; leaves phone numbers as they are. */
export function neutraliseCell(cell: string): string {
  const runs = FORMULA_START.test(cell) && !PHONE.test(cell);
  return runs || startsLikeNeutralised(cell) ? `'${cell}` : cell;
}

/** Undoes {@link neutraliseCell}. */
export function restoreCell(cell: string): string {
  return startsLikeNeutralised(cell) ? cell.slice(1) : cell;
}

/** An apostrophe already before a formula is doubled, so that restoring is exact. */
const startsLikeNeutralised = (cell: string): boolean => /^'+[=+\-@\t\r]/.test(cell);

/** The first line outside quotes decides; a file with one column has no delimiter and gets ';'. */
function guessDelimiter(text: string): string {
  const firstLine = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '';
  const unquoted = firstLine.replace(/"(?:[^"]|"")*"/g, '');
  const count = (mark: string): number => unquoted.split(mark).length - 1;
  return [';', '\t', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ';');
}
