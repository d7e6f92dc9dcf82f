/** A field above a map, and the columns it looks in. */
export interface MapField {
  readonly label: string;
  readonly columns: readonly string[];
}

/** What someone chose in the fields; an empty value is no choice. */
export type MapChoice = Readonly<Record<string, string>>;

/**
 * Reads what an author wrote about a map's fields: `Behov; Roll: Leder + Medverkar` is a field
 * named as its column, and a field that looks in two.
 */
export function mapFields(text: string): readonly MapField[] {
  return text
    .split(';')
    .map((field) => field.split(':').map((part) => part.trim()))
    .flatMap(([label, columns]) =>
      label ? [{label, columns: (columns ?? label).split('+').map((column) => column.trim())}] : [],
    );
}

/**
 * The parties or needs that a cell names: parted by comma or *eller*. What stands in brackets
 * explains (`LSS (om personkrets)`) and is no part of the name.
 */
export function cellValues(cell: string): readonly string[] {
  return cell
    .replace(/\s*\([^)]*\)/g, '')
    .split(/,\s+|\s+eller\s+/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** What can be chosen in a field, in the order of the alphabet. Who is everyone is no choice. */
export function mapOptions(cells: readonly string[]): readonly string[] {
  const values = cells.flatMap(cellValues).filter((value) => !isEveryone(value));
  return [...new Set(values)].sort((a, b) => a.localeCompare(b, 'sv'));
}

/**
 * Does a row answer the choice? A row that concerns everyone answers each choice: a duty to report
 * must not vanish because someone chose her own unit.
 *
 * @param cells The row's text, by column name.
 */
export function rowAnswers(
  fields: readonly MapField[],
  choice: MapChoice,
  cells: Readonly<Record<string, string>>,
): boolean {
  return fields.every(({label, columns}) => {
    const wanted = choice[label];
    if (!wanted) return true;
    const values = columns.flatMap((column) => cellValues(cells[column] ?? ''));
    return values.some((value) => value === wanted || isEveryone(value));
  });
}

function isEveryone(value: string): boolean {
  return /^alla\b/i.test(value);
}
