import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {neutraliseCell, parseCsv, restoreCell, writeCsv} from './csv';

describe('parseCsv', () => {
  it.each([
    ['semicolons', 'a;b\r\n1;2\r\n'],
    ['commas', 'a,b\n1,2\n'],
    ['tabs', 'a\tb\n1\t2'],
    ['a byte order mark', '\uFEFFa;b\n1;2'],
  ])('reads a table with %s', (_, text) => {
    const {table, faults} = parseCsv(text);
    expect(table).toEqual({headers: ['a', 'b'], rows: [{number: 2, cells: ['1', '2']}]});
    expect(faults).toEqual([]);
  });

  it('keeps quoted line breaks, quotes and delimiters within a cell', () => {
    const {table} = parseCsv('a;b\n"rad 1\nrad 2";"säg ""hej""; sedan"\n');
    expect(table.rows[0]?.cells).toEqual(['rad 1\nrad 2', 'säg "hej"; sedan']);
  });

  it('counts empty rows, so that row numbers are those the author sees', () => {
    expect(parseCsv('a;b\n\n1;2\n').table.rows[0]?.number).toBe(3);
  });

  it('reports rows with too few or too many cells and an unclosed quote', () => {
    expect(parseCsv('a;b\n1\n1;2;3\n').faults).toEqual([
      {row: 2, code: 'too-few-cells'},
      {row: 3, code: 'too-many-cells'},
    ]);
    expect(parseCsv('a;b\n"1;2\n').faults.map(({code}) => code)).toContain('quotes');
  });

  it('says that a file without a header is empty', () => {
    expect(parseCsv('').faults).toEqual([{row: 0, code: 'empty'}]);
    expect(parseCsv('\n\n').faults[0]).toEqual({row: 0, code: 'empty'});
  });

  it('never throws', {timeout: 30_000}, () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(() => parseCsv(text)).not.toThrow();
      }),
    );
  });
});

describe('writeCsv', () => {
  const cell = fc.oneof(
    fc.string({unit: 'grapheme'}),
    fc.constantFrom('=1+1', '+46 21 39 00 00', "'=A1", "''-x", '@x', '-', 'a;b', 'a"b', 'a\nb'),
  );

  it('is read back unchanged, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), {minLength: 1}), (rows) => {
        const {table} = parseCsv(writeCsv(['första', 'andra'], rows));
        const filled = rows.filter((row) => row.some((text) => text.trim() !== ''));
        expect(table.rows.map(({cells}) => cells.map(restoreCell))).toEqual(
          filled.map((row) => row.map((text) => text)),
        );
      }),
    );
  });

  it('leaves no cell that a spreadsheet would run', () => {
    expect(neutraliseCell('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")');
    expect(neutraliseCell('+46 21-39 00 00')).toBe('+46 21-39 00 00');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(restoreCell(neutraliseCell(text))).toBe(text);
      }),
    );
  });
});
