import type {SheetDocument} from '../document/model';
import {GOR_FORST, type Avsnitt} from './underlag';

/**
 * The samtalsunderlag as a sheet for Word, paper and the clipboard.
 *
 * @param today YYYY-MM-DD, printed so that the reader knows how old the sheet is.
 */
export function underlagSheet(parts: readonly Avsnitt[], today: string): SheetDocument {
  return {
    title: 'Samtalsunderlag från Insatsguiden',
    subtitle: `Gjort ${today}. Utan namn och personuppgifter.`,
    notice:
      'Det här är ett samtalsunderlag. Det är inget beslut och hör inte hemma i journalen. Fråga barnet.',
    blocks: parts.flatMap(({rubrik, rader}) => [
      {kind: 'heading', level: 2, text: rubrik} as const,
      {kind: 'list', ordered: rubrik === GOR_FORST, items: rader} as const,
    ]),
  };
}
