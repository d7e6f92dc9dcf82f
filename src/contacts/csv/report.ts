import type {Change} from './merge';
import type {TableFault} from './readTable';

const MAX_TEXT = 70;

/** Every fault on its own line: "Rad 4, Telefon: vad som är fel – hur du rättar". */
export function faultLines(faults: readonly TableFault[]): string[] {
  return faults.map(({row, column, what, mend}) => {
    const place = row === 0 ? 'Filen' : `Rad ${row}`;
    return `${place}${column === '' ? '' : `, ${column}`}: ${printable(what)} – ${printable(mend)}`;
  });
}

/** What is about to change, contact by contact, before and after. */
export function changeLines(changes: readonly Change[]): string[] {
  return changes.flatMap(({kind, id, funktion, fields}) => [
    `${kind === 'ny' ? '+ Ny' : '~ Ändras'}: ${id} (${printable(funktion)})`,
    ...fields
      .filter(({key}) => kind === 'andrad' || key !== 'id')
      .map(({header, before, after}) =>
        kind === 'ny'
          ? `    ${header}: ${short(after)}`
          : `    ${header}: ${short(before)} → ${short(after)}`,
      ),
  ]);
}

const short = (text: string): string => {
  if (text === '') return '(tomt)';
  const line = printable(text);
  return line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT)} …` : line;
};

/** A line for a terminal: no line breaks, and nothing that would move the cursor. */
const printable = (text: string): string =>
  [...text].map((char) => (/\p{Cc}/u.test(char) ? ' ' : char)).join('');
