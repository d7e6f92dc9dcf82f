import {z} from 'zod';

/*
 * The small parts that every room's schema is made of. Messages are written
 * `what – mend`; `zodProblems` splits them. What zod itself reports (missing
 * key, wrong type, unknown key …) is worded there, once for all.
 */

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A stable id: lower-case ASCII letters, digits and single hyphens. It stands in links, so it is never changed. */
export const id = () =>
  z
    .string()
    .max(80)
    .regex(ID, 'fel form på id – använd små bokstäver a–z, siffror och bindestreck, utan å, ä, ö');

/** A list of ids with no id twice. */
export const ids = () => uniqueList(id());

/** Plain text of a stated length in characters, without spaces at the ends. */
export const text = (min: number, max: number) =>
  z
    .string()
    .min(min)
    .max(max)
    .refine((value) => value.trim() === value, 'mellanslag först eller sist – ta bort dem');

/** A day as YYYY-MM-DD that exists in the calendar. */
export const isoDate = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, DATE_MESSAGE)
    .refine(isCalendarDay, {
      message: 'dagen finns inte i kalendern – kontrollera år, månad och dag',
      abort: true,
    });

const DATE_MESSAGE = 'fel form på datum – skriv år-månad-dag, till exempel 2026-11-22';

/** True for a day that exists, written YYYY-MM-DD. */
export function isCalendarDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return true; // the form is reported by the pattern; one message is enough
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** An address on the web. */
export const webUrl = () =>
  z
    .string()
    .max(500)
    .refine(
      isWebUrl,
      'fel form på webbadress – skriv hela adressen, med https:// först och utan mellanslag',
    );

function isWebUrl(value: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s/]+/.test(value) && !/\s/.test(value) && URL.canParse(value);
}

/** An SFS number such as 1993:387. */
export const sfsNumber = () =>
  z.string().regex(/^\d{4}:\d{1,4}$/, 'fel form på SFS-nummer – skriv till exempel 1993:387');

/** A list where nothing stands twice. */
export const uniqueList = <T extends z.ZodType>(item: T) =>
  z.array(item).superRefine((list, context) => {
    const seen = new Set<unknown>();
    list.forEach((value, index) => {
      if (seen.has(value)) {
        context.addIssue({
          code: 'custom',
          path: [index],
          message: `”${String(value)}” står två gånger i listan – ta bort den ena`,
        });
      }
      seen.add(value);
    });
  });

/** One value or a list of values; read as a list. */
export const oneOrMore = <T extends z.ZodType<string>>(item: T) =>
  z
    .union([item, uniqueList(item).min(1)])
    .transform((value): z.output<T>[] => (Array.isArray(value) ? value : [value]));

/** A number of a paragraph or chapter, `9`, `13 a`; a bare YAML number is read as its text. */
export const sectionNumber = () =>
  z
    .union([
      z.number().int().min(1),
      z
        .string()
        .regex(/^\d+(?: ?[a-z])?$/, "fel form på nummer – skriv till exempel '9' eller '13 a'"),
    ])
    .transform(String);
