/** A row as it is searched: its number in the repealed act, and all its words. */
export interface SearchableRow {
  /** `4:1`, without spaces. */
  readonly number: string;
  readonly text: string;
}

const NUMBER = /^(\d+(?:\s?[a-z])?)\s*(?:kap\.?\s*|:\s*)(?:(\d+(?:\s?[a-z])?)\s*§?)?$/;

/**
 * Makes the test of what someone typed: a number of the repealed act in any spelling
 * (`4:1`, `4 kap 1`, `4 kap. 1 § gamla SoL`), or words from the subject or the change.
 */
export function oldRowFilter(query: string): (row: SearchableRow) => boolean {
  const wanted = fold(query);
  if (wanted === '') return () => true;
  const number = NUMBER.exec(wanted.replace(/\s*(?:gamla\s+)?sol$/, '').trim());
  if (number) {
    const [, chapter = '', paragraph] = number.map((part) => part?.replace(/\s/g, ''));
    return (row) =>
      paragraph ? row.number === `${chapter}:${paragraph}` : row.number.startsWith(`${chapter}:`);
  }
  const words = wanted.split(/\s+/);
  return (row) => {
    const text = fold(row.text);
    return words.every((word) => text.includes(word));
  };
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('\u00A0', ' ').trim();
}
