import type {Kind, QuestionOf} from './kind';

/** A number as it was typed. */
export const tal: Kind<'tal', string> = {
  typ: 'tal',
  scored: true,
  empty: '',
  read: (data) => (typeof data === 'string' && data.length <= 40 ? data : undefined),
  complete: (answer) => parseNumber(answer) !== undefined,
  grade: (answer, {ratt, tolerans}) => {
    const value = parseNumber(answer);
    return value !== undefined && Math.abs(value - ratt) <= tolerans ? 1 : 0;
  },
  code: (answer) => String(parseNumber(answer) ?? ''),
};

/**
 * The number in what was typed: decimal comma or point, spaces between thousands, a unit after it
 * (`14 dagar`, `0,5`). Undefined when there is none, or more than one.
 */
export function parseNumber(typed: string): number | undefined {
  const tidy = typed
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/(\d)\s+(?=\d{3}(?!\d))/g, '$1')
    .trim();
  const found = /^(?:ca|cirka|c:a)?\s*(-?\d{1,9}(?:[.,]\d{1,6})?)\s*(?:[\p{L}%§.]+\s*)*$/iu.exec(
    tidy,
  )?.[1];
  return found === undefined ? undefined : Number(found.replace(',', '.'));
}

/** What a common wrong number rests on. */
export function commonWrong(answer: string, {vanligaFel}: QuestionOf<'tal'>): string | undefined {
  const value = parseNumber(answer);
  return vanligaFel.find(({varde}) => varde === value)?.aterkoppling;
}
