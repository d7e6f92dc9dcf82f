import {MIN_SHOWN, type Count, type ItemStatistics} from './statistics';

/** Item statistics as a table for the terminal. Questions with too few answers are counted, not listed. */
export function statisticsTable(rows: readonly ItemStatistics[], files: number): string {
  const shown = rows.filter(({n}) => n !== 'for-fa');
  const hidden = rows.length - shown.length;
  const head = ['fråga', 'svar', 'andel', 'diskr', 'vad de svarade', 'anmärkning'];
  const body = shown.map((row) => [
    row.id,
    String(row.n),
    row.p === undefined ? '–' : `${Math.round(row.p * 100)} %`,
    row.discrimination === undefined ? '–' : row.discrimination.toFixed(2).replace('.', ','),
    Object.entries(row.choices)
      .map(([code, count]) => `${code || '(tomt)'}: ${countText(count)}`)
      .join(', '),
    row.remarks.join(' '),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((cells) => (cells[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const table = body.length > 0 ? [line(head), ...body.map(line), ''] : [];
  return [
    ...table,
    `${files} ${files === 1 ? 'fil' : 'filer'}. ${shown.length} frågor visas; ${hidden} har färre än ${MIN_SHOWN} svar.`,
  ].join('\n');
}

function countText(count: Count): string {
  return count === 'for-fa' ? `<${MIN_SHOWN}` : String(count);
}
