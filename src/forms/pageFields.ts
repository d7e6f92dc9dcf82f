import {z} from 'zod';
import {ids, isCalendarDay, isoDate, text, uniqueList} from '../content/fields';

const reviewed = z
  .string()
  .regex(
    /^(?:nej|\d{4}-\d{2}-\d{2})$/,
    'är varken nej eller ett datum – skriv nej, eller dagen då verksamheten granskade: 2026-11-22',
  )
  .refine(isCalendarDay, 'dagen finns inte i kalendern – kontrollera år, månad och dag');

const target = z
  .string()
  .regex(
    /^(?:\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9åäö-]+)?|(?:insats|behov|verktyg|kurs|term):[a-z0-9/-]+)$/,
    'fel form – skriv en sökväg med snedstreck först och sist, /samverkan/sip/, eller insats:<slug>',
  );

/** The keys a form shares with a page: the same words for the same ideas. */
export const formPageFields = {
  titel: text(3, 90),
  sammanfattning: text(40, 320).describe('När du behöver den och vad den ger, 40–320 tecken.'),
  agare: text(3, 120).describe('Funktionen som ansvarar. Aldrig en person.'),
  uppdaterad: isoDate(),
  granskad: reviewed.describe('nej, eller dagen då en sakkunnig granskade.'),
  granskaSenast: isoDate(),
  kallor: ids().min(1),
  krav: uniqueList(
    z
      .string()
      .regex(/^[GMYVB]\d{2}$/, 'fel form på krav – skriv G, M, Y, V eller B och två siffror'),
  ).optional(),
  relaterat: uniqueList(target).optional(),
  ordning: z.number().optional(),
};

/** The next review lies after the last. */
export function checkPageDates(
  page: {uppdaterad: string; granskad: string; granskaSenast: string},
  context: z.core.$RefinementCtx,
): void {
  const latest = page.granskad === 'nej' ? page.uppdaterad : page.granskad;
  if (page.granskaSenast > latest) return;
  context.addIssue({
    code: 'custom',
    path: ['granskaSenast'],
    message: `ligger inte efter ${latest} – välj en senare dag för nästa granskning`,
  });
}
