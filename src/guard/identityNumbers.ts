import {makeFinding, type Finding} from './finding';

/**
 * A date, an optional separator and four digits, with or without century, in the spellings people
 * use: 20140312-2389, 140312 2389, 2014-03-12-2389, 201403122389.
 */
const NUMBER =
  /(?<!\d|\d[-/])((?:(?:18|19|20)[ \u00a0]?)?\d{2})[ \u00a0./-]?(\d{2})[ \u00a0./-]?(\d{2})[ \u00a0]{0,2}[-+\u2010-\u2015\u2212]?[ \u00a0]{0,2}(\d{2}[ \u00a0]?\d{2})(?!\d)/g;

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** A samordningsnummer has 60 added to the day (folkbokföringslagen; Skatteverket, SKV 704). */
const COORDINATION_OFFSET = 60;

/**
 * Finds personnummer and samordningsnummer: the date must exist and the check digit be right
 * (SKV 704), so that diary numbers, organisation numbers and sums are left alone.
 */
export function findIdentityNumbers(text: string): Finding[] {
  const findings: Finding[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const [whole, year = '', month = '', day = '', last = ''] = match;
    const kind = kindOf(Number(month), Number(day));
    const digits = `${year.slice(-2)}${month}${day}${last.replace(/\D/g, '')}`;
    if (kind && hasValidCheckDigit(digits) && !looksLikeMobile(text, match.index, whole)) {
      findings.push(makeFinding(kind, text, match.index, match.index + whole.length));
    } else {
      // The digits may belong to a number that starts later in the same run.
      NUMBER.lastIndex = match.index + 1;
    }
  }
  return findings;
}

function kindOf(month: number, day: number): 'personnummer' | 'samordningsnummer' | undefined {
  const days = DAYS_IN_MONTH[month - 1];
  if (days === undefined) return undefined;
  if (day >= 1 && day <= days) return 'personnummer';
  const real = day - COORDINATION_OFFSET;
  return real >= 1 && real <= days ? 'samordningsnummer' : undefined;
}

/** The check digit of ten digits is right (the Luhn algorithm, ISO/IEC 7812-1, annex B). */
export function hasValidCheckDigit(tenDigits: string): boolean {
  return tenDigits.length === 10 && checkDigit(tenDigits.slice(0, 9)) === Number(tenDigits[9]);
}

/** The check digit that belongs to nine digits. */
export function checkDigit(nineDigits: string): number {
  const sum = [...nineDigits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/**
 * Ten digits in a row that start as a mobile number does are read as one, unless the words before
 * speak of a number of the other kind.
 */
function looksLikeMobile(text: string, start: number, number: string): boolean {
  if (!/^07\d{8}$/.test(number)) return false;
  return !/(?:person|samordnings|reserv|id-?)\s?n(?:umm)?(?:e)?r[^.!?]{0,12}$/iu.test(
    text.slice(Math.max(0, start - 40), start),
  );
}
