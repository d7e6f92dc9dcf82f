import type {OldRow} from './lawView';

const NUMBER = /^(\d+(?:\s?[a-z])?)\s*(?:kap\.?\s*|:\s*)(?:(\d+(?:\s?[a-z])?)\s*§?)?$/;

/**
 * Rows that answer what someone typed: a number of the repealed act in any spelling
 * (`4:1`, `4 kap 1`, `4 kap. 1 § gamla SoL`), or words from the subject or the change.
 */
export function filterOldRows(rows: readonly OldRow[], query: string): readonly OldRow[] {
  const wanted = fold(query);
  if (wanted === '') return rows;
  const number = NUMBER.exec(wanted.replace(/\s*(?:gamla\s+)?sol$/, '').trim());
  if (number) {
    const [, chapter = '', paragraph] = number.map((part) => part?.replace(/\s/g, ''));
    return rows.filter((row) =>
      paragraph ? row.number === `${chapter}:${paragraph}` : row.number.startsWith(`${chapter}:`),
    );
  }
  const words = wanted.split(/\s+/);
  return rows.filter((row) => {
    const text = fold(
      [row.text, row.amne, row.andring, ...row.nya.flatMap((to) => [to.text, to.rubrik])].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('\u00A0', ' ').trim();
}
