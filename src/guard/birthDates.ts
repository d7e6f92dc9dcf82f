import {makeFinding, type Finding} from './finding';

const MONTHS =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|aug|sept?|okt|nov|dec';
const FULL_MONTHS = MONTHS.split('|').slice(0, 12).join('|');
/** The day in words: den tredje, tjugoförsta. */
const DAY_IN_WORDS =
  '(?:tjugo|trettio)?(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde)|tionde|elfte|tolfte|trettonde|fjortonde|femtonde|sextonde|sjuttonde|artonde|nittonde|tjugonde|trettionde';
const MONTH_IN_WORDS =
  'första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte';
/** The year in digits, or in words: tjugohundrafemton, tvåtusentolv, nittonhundranittioåtta. */
const YEAR = String.raw`(?:(?:19|20)\d{2}|[-'’]?\d{2}(?!\d)|(?:nittonhundra|tjugohundra|tvåtusen)[a-zåäö]+)`;
const DATE = new RegExp(
  [
    String.raw`(?:19|20)\d{2}[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:3[01]|[12]\d|0?[1-9])`,
    String.raw`(?:3[01]|[12]\d|0?[1-9])[/.-](?:1[0-2]|0?[1-9])[/.\- ]+(?:(?:19|20)?\d{2})`,
    String.raw`(?:den[ ])?(?:3[01]|[12]?\d)(?::?e|:?a)?[ ](?:${MONTHS})\.?(?:[ ]${YEAR})?`,
    String.raw`(?:den[ ])?(?:${DAY_IN_WORDS})[ ](?:${FULL_MONTHS}|i[ ](?:${MONTH_IN_WORDS}))(?:[ ]${YEAR})?`,
    String.raw`(?:den[ ])?(?:3[01]|[12]?\d)(?::?e|:?a)?[ ]i[ ](?:${MONTH_IN_WORDS})(?:[ ]${YEAR})?`,
    String.raw`(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`,
  ]
    .map((form) => `(?:${form})`)
    .join('|'),
  'giu',
);
/** What must stand shortly before for a date to be somebody's birth. */
const CUE =
  /(?:\bfödd?a?\b|\bfött\b|\bföddes\b|\bfödelsedatum|\bfödelsedag|\bfödelsedata|\bfyll(?:er|de|t)\b|(?:^|[\s,(])f\.|(?:^|[\s,(])f(?=[ ]*$))[^.!?\n]{0,28}$/iu;
/** The first six or eight digits of a personnummer with the last four hidden. */
const MASKED =
  /(?<!\d)(?:(?:19|20)\d{2}|\d{2})-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])[-+ ][Xx*]{4}/g;
/** "2013-02-11 född", "12 mars 2014 (födelsedag)". */
const BORN_AFTER = /^[ ,(]{1,2}(?:född|fött|födelsedag)/iu;
const CUE_REACH = 48;

/**
 * Finds dates of birth: a date after words such as *född*, *födelsedatum* or *f.*, or a
 * personnummer whose last digits are hidden. A year alone is free, and so are dates of meetings
 * and decisions.
 */
export function findBirthDates(text: string): Finding[] {
  const dates = [...text.matchAll(DATE)].filter((match) => {
    const before = text.slice(Math.max(0, match.index - CUE_REACH), match.index);
    const isolated = !/\d$/.test(before) && !/^\d/.test(text.slice(match.index + match[0].length));
    const after = text.slice(match.index + match[0].length);
    return (
      isolated &&
      (BORN_AFTER.test(after) || CUE.test(before.replace(/(?<=\d)\.(?=\d)|\bf\./g, 'f.')))
    );
  });
  return [...dates, ...text.matchAll(MASKED)].map((match) =>
    makeFinding('fodelsedatum', text, match.index, match.index + match[0].length),
  );
}
