const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/**
 * A date as a reader says it: "22 november 2026". Written without the browser's own formatter, so
 * that server and browser always agree.
 *
 * @param iso YYYY-MM-DD; anything else is returned as it is
 */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const month = match && MONTHS[Number(match[2]) - 1];
  return match && month ? `${Number(match[3])}\u00A0${month} ${match[1]}` : iso;
}
