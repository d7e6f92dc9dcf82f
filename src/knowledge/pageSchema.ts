import {z} from 'zod';
import {ids, isCalendarDay, isoDate, text, uniqueList} from '../content/fields';
import {ROLLER, SLAG} from './kinds';

/** Front matter of every page. Insats pages and lessons add their own keys to it. */
export const pageFields = {
  titel: text(3, 90).describe(
    'Sidans rubrik. Skrivs en gång, här; texten har ingen egen huvudrubrik.',
  ),
  kortnamn: text(2, 45).optional().describe('Kortare namn i menyn.'),
  sammanfattning: text(40, 320).describe(
    'Svaret först: 40–320 tecken som räcker för den som har bråttom.',
  ),
  slag: z.enum(SLAG).describe('Vilken sorts påståenden sidan mest består av.'),
  agare: text(3, 120).describe('Funktionen som ansvarar för innehållet. Aldrig en person.'),
  uppdaterad: isoDate().describe('Dagen då innehållet senast ändrades.'),
  granskad: reviewed().describe('nej, eller dagen då en sakkunnig i verksamheten granskade sidan.'),
  granskaSenast: isoDate().describe('Senast den dagen ska sidan granskas igen.'),
  kallor: ids().min(1).describe('Källor: id ur docs/kallor.yaml, minst en.'),
  roller: uniqueList(z.enum(ROLLER)).optional().describe('Vilka läsare sidan rör mest.'),
  relaterat: uniqueList(relatedTarget())
    .optional()
    .describe('Läs mer: sökvägar som /samverkan/sip/ eller insats:<slug>.'),
  ovning: pointer('kurs', 'kurs:sip/sip-1').optional().describe('Övning som hör till sidan.'),
  blankett: pointer('verktyg', 'verktyg:formote').optional().describe('Blankett eller checklista.'),
  kontakt: pointer('situation', 'situation:samrada-med-lss')
    .optional()
    .describe('Vem man kontaktar.'),
  krav: uniqueList(requirement()).optional().describe('Krav ur underlaget som sidan svarar mot.'),
  ordning: z.number().optional().describe('Plats i menyn: lägre tal kommer först.'),
  kontrolleraLokalt: z
    .array(text(10, 400))
    .optional()
    .describe('Hela meningar om vad som måste kontrolleras lokalt.'),
  andringar: z
    .array(
      z.strictObject({
        datum: isoDate().describe('Dagen för ändringen.'),
        text: text(10, 300).describe('Vad som är nytt, skrivet för kollegor.'),
      }),
    )
    .optional()
    .describe('Ändringar som visas under Vad är nytt.'),
};

/** Front matter of an ordinary page. */
export const pageSchema = z.strictObject(pageFields).superRefine(checkPageDates);

/** Checked front matter of an ordinary page. */
export type PageMeta = z.output<typeof pageSchema>;

interface Dated {
  readonly uppdaterad: string;
  readonly granskad: string;
  readonly granskaSenast: string;
}

/** Dates of a page that contradict each other. Shared with the insats record. */
export function checkPageDates(page: Dated, context: z.core.$RefinementCtx): void {
  const latest = page.granskad === 'nej' ? page.uppdaterad : page.granskad;
  if (!isDay(latest) || !isDay(page.granskaSenast)) return;
  if (page.granskaSenast <= latest) {
    context.addIssue({
      code: 'custom',
      path: ['granskaSenast'],
      message: `ligger inte efter ${latest} – välj en senare dag för nästa granskning`,
    });
  }
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** `nej`, or a day. */
function reviewed() {
  const mend = 'skriv nej, eller dagen då verksamheten granskade sidan: 2026-11-22';
  return z
    .string({
      error: (issue) => (issue.input === undefined ? `fältet saknas – ${mend}` : undefined),
    })
    .regex(/^(?:nej|\d{4}-\d{2}-\d{2})$/, `är varken nej eller ett datum – ${mend}`)
    .refine(isCalendarDay, 'dagen finns inte i kalendern – kontrollera år, månad och dag');
}

function pointer(scheme: string, example: string) {
  return z
    .string()
    .regex(
      new RegExp(`^${scheme}:[a-z0-9]+(?:[-/][a-z0-9]+)*$`),
      `fel form – skriv ${scheme}: följt av id, till exempel ${example}`,
    );
}

/** Where a link in front matter or YAML may point: a path of our own, or an id with its scheme. */
export function relatedTarget() {
  return z
    .string()
    .regex(
      /^(?:\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9åäö-]+)?|(?:insats|behov|verktyg|kurs|term):[a-z0-9/-]+)$/,
      'fel form – skriv en sökväg med snedstreck först och sist, /samverkan/sip/, eller insats:<slug>',
    );
}

/** Requirement ids of the founding documents: a letter for the document and two digits. */
function requirement() {
  return z
    .string()
    .regex(/^[GMYVB]\d{2}$/, 'fel form på krav – skriv G, M, Y, V eller B och två siffror: G01');
}
