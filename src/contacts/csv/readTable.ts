import {suggestion} from '../../content/suggest';
import {parseCsv, restoreCell, type CsvFault} from '../../document/csv';
import {COLUMNS, columnOf, LIST_MARK, type Column} from './columns';

/** Something that is wrong in a table, told so that whoever made it can mend it. */
export interface TableFault {
  /** As a spreadsheet counts, the headings being row 1; 0 for the file as a whole. */
  readonly row: number;
  /** Heading of the column; empty for the row as a whole. */
  readonly column: string;
  readonly what: string;
  readonly mend: string;
}

/** One row: the fields its columns hold. An empty cell is undefined: the field is to be taken away. */
export interface TableRow {
  readonly row: number;
  readonly fields: ReadonlyMap<Column, string | readonly string[] | undefined>;
}

/** More rows than any county has functions; above it something is wrong, and nothing is tried. */
export const MAX_ROWS = 10_000;

/** Reads a table of contacts. Faults of structure only; what the cells say is judged elsewhere. */
export function readTable(text: string): {rows: TableRow[]; faults: TableFault[]} {
  const nul = text.indexOf('\0');
  if (nul >= 0) return {rows: [], faults: [nulFault(text, nul)]};
  const {table, faults: broken} = parseCsv(text);
  if (table.rows.length > MAX_ROWS) return {rows: [], faults: [tooMany(table.rows.length)]};
  if (broken.some(({code}) => code === 'empty'))
    return {rows: [], faults: broken.map(structureFault)};
  const {columns, faults} = readHeadings(table.headers);
  faults.unshift(...broken.map(structureFault));
  if (columns.length > 0 && table.rows.length === 0) {
    faults.push({
      row: 0,
      column: '',
      what: 'det finns inga rader under rubrikerna',
      mend: 'lägg till minst en kontakt',
    });
  }
  const rows = table.rows.map(({number, cells}): TableRow => ({
    row: number,
    fields: new Map(
      columns.flatMap((column, index) =>
        column ? [[column, readCell(cells[index] ?? '', column)] as const] : [],
      ),
    ),
  }));
  return {rows, faults: [...faults, ...idFaults(rows)]};
}

/** Too many rows to be a list of functions. */
export function tooMany(count: number): TableFault {
  return {
    row: 0,
    column: '',
    what: `filen har ${count} rader, och gränsen är ${MAX_ROWS}`,
    mend: 'dela filen, eller kontrollera att det är rätt fil',
  };
}

function readHeadings(headers: readonly string[]): {
  columns: (Column | undefined)[];
  faults: TableFault[];
} {
  const faults: TableFault[] = [];
  const seen = new Set<Column>();
  const columns = headers.map((heading) => {
    const column = columnOf(heading);
    if (!column) {
      const names = COLUMNS.map(({header}) => header);
      const what =
        heading === ''
          ? 'en kolumn saknar rubrik'
          : `kolumnen ”${heading.slice(0, 40)}” finns inte`;
      const mend =
        heading === ''
          ? 'skriv en rubrik, eller ta bort kolumnen'
          : suggestion(heading, names, 'ta bort den, eller jämför med en fil från contacts:export');
      faults.push({row: 1, column: heading.slice(0, 40), what, mend});
    } else if (seen.has(column)) {
      faults.push({
        row: 1,
        column: column.header,
        what: 'kolumnen finns två gånger',
        mend: 'behåll den ena',
      });
    } else seen.add(column);
    return column;
  });
  if (![...seen].some(({key}) => key === 'id')) {
    faults.push({
      row: 1,
      column: 'Id',
      what: 'kolumnen Id saknas',
      mend: 'lägg till den; den säger vilken kontakt raden gäller',
    });
  }
  return {columns, faults};
}

function readCell(cell: string, column: Column): string | readonly string[] | undefined {
  const text = restoreCell(cell.replace(/\r\n?/g, '\n').trim());
  if (text === '') return undefined;
  return column.list ? text.split(LIST_MARK.trim()).map((item) => item.trim()) : text;
}

function idFaults(rows: readonly TableRow[]): TableFault[] {
  const first = new Map<string, number>();
  return rows.flatMap(({row, fields}) => {
    const id = idOf(fields);
    if (id === undefined) {
      return [
        {row, column: 'Id', what: 'id saknas', mend: 'skriv ett kort id, till exempel koping-lss'},
      ];
    }
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, row);
      return [];
    }
    return [
      {
        row,
        column: 'Id',
        what: `id:t ”${id.slice(0, 80)}” står redan på rad ${earlier}`,
        mend: 'behåll en av raderna',
      },
    ];
  });
}

/** The id written in a row. */
export function idOf(fields: TableRow['fields']): string | undefined {
  for (const [column, value] of fields) {
    if (column.key === 'id' && typeof value === 'string') return value;
  }
  return undefined;
}

function nulFault(text: string, at: number): TableFault {
  const row = text.slice(0, at).split('\n').length;
  return {
    row,
    column: '',
    what: 'filen innehåller nolltecken',
    mend: 'det är inte en CSV-fil; spara om som CSV UTF-8 i Excel',
  };
}

const STRUCTURE: Record<CsvFault['code'], readonly [string, string]> = {
  empty: ['filen är tom', 'börja med en rad rubriker, som i en fil från contacts:export'],
  quotes: [
    'ett citattecken är inte avslutat',
    'skriv citattecken i par, och dubbla dem inne i en cell',
  ],
  'too-few-cells': ['raden har färre celler än rubrikerna', 'lägg till de tomma cellerna'],
  'too-many-cells': [
    'raden har fler celler än rubrikerna',
    'sätt text som innehåller ; eller , inom citattecken',
  ],
};

function structureFault({row, code}: CsvFault): TableFault {
  const [what, mend] = STRUCTURE[code];
  return {row, column: '', what, mend};
}
