import {z} from 'zod';
import {webUrl, id, isoDate, sectionNumber, sfsNumber, text, uniqueList} from '../content/fields';
import type {GammalParagraf, Lag, Lagrum} from '../lagrum';

/** A change that has been proposed and that readers must check before they rely on the text. */
const pendingChange = z.strictObject({
  proposition: text(3, 200).describe('Var förslaget finns, till exempel prop. 2025/26:60.'),
  foreslaget: isoDate().describe('Dagen då ändringen är tänkt att börja gälla.'),
  antagen: z
    .enum(['ja', 'nej', 'okant'])
    .describe('Har riksdagen antagit förslaget, så vitt vi vet?'),
  text: text(10, 500).describe('Vad som kan ändras, i klartext.'),
});

export type PendingChange = z.output<typeof pendingChange>;

/** One entry of docs/lagar/lagar.yaml. */
export const lawSchema = z.strictObject({
  id: id().describe('Kort id som börjar varje lagrums id.'),
  sfs: sfsNumber().describe('SFS-nummer.'),
  namn: text(3, 200).describe('Lagens hela namn.'),
  kortnamn: text(2, 150).describe('Så skrivs lagen efter paragrafen: 9 § 8 LSS.'),
  alias: uniqueList(text(2, 150)).optional().describe('Andra sätt att skriva lagens namn.'),
  harKapitel: z.boolean().describe('Har lagen kapitel?'),
  artiklar: z.boolean().optional().describe('true för konventioner med artiklar.'),
  url: webUrl().describe('Den officiella lagtexten.'),
  kontrolleradTom: sfsNumber()
    .optional()
    .describe('Senaste ändring som den lästa texten innehöll.'),
  lydelse: text(3, 150).optional().describe('Vilken lydelse som lästes.'),
  kontrollerad: isoDate().optional().describe('Dagen då sammanfattningarna lästes mot lagtexten.'),
  upphavd: isoDate().optional().describe('Dagen då lagen upphävdes.'),
  paGang: z.array(pendingChange).optional().describe('Föreslagna ändringar.'),
}) satisfies z.ZodType<Lag>;

export type Law = z.output<typeof lawSchema>;

/** How sure we are of a provision's summary. */
export const LAGRUM_SAKERHET = ['verifierad', 'allman-kunskap', 'kontrollera'] as const;

/** One entry of docs/lagar/lagrum.yaml: every provision we cite, once. */
export const provisionSchema = z.strictObject({
  id: id().describe('lag-kapitel-paragraf-punkt, till exempel sol-11-1, lss-9-8, osl-26-9c.'),
  lag: id().describe('Lagens id ur lagar.yaml.'),
  kapitel: sectionNumber().nullable().describe('Kapitel, eller null i lagar utan kapitel.'),
  paragraf: sectionNumber().describe('Paragraf (eller artikel).'),
  punkt: sectionNumber().optional().describe('Punkt i en numrerad lista.'),
  rubrik: text(3, 120).describe('Vad paragrafen handlar om.'),
  sammanfattning: text(15, 600).describe('Vad den säger, med egna ord, i en eller två rader.'),
  gallerFran: isoDate().optional().describe('Gäller från och med.'),
  sakerhet: z.enum(LAGRUM_SAKERHET).describe('Är sammanfattningen läst mot lagtexten?'),
  paGang: pendingChange.optional().describe('Föreslagen ändring.'),
}) satisfies z.ZodType<Lagrum>;

export type Provision = z.output<typeof provisionSchema>;

/** One entry of docs/lagar/gamla-sol.yaml: a paragraph of the repealed act and what replaced it. */
export const oldProvisionSchema = z.strictObject({
  gammal: z
    .string()
    .regex(
      /^\d+(?: ?[a-z])?:\d+(?: ?[a-z])?$/,
      "fel form – skriv kapitel:paragraf inom citattecken: '4:1'",
    )
    .describe("Kapitel och paragraf i gamla SoL: '4:1'."),
  nya: z.array(id()).describe('Lagrum i nya SoL som har ersatt den; tom lista när inget gör det.'),
  amne: text(3, 200).describe('Vad paragrafen handlade om.'),
  andring: text(3, 600).describe('Vad som är annorlunda nu.'),
  sakerhet: z.enum(LAGRUM_SAKERHET).describe('Är raden läst mot båda lagarna?'),
}) satisfies z.ZodType<GammalParagraf>;

export type OldProvision = z.output<typeof oldProvisionSchema>;

/** One entry of docs/lagar/gamla-sol-paragrafer.yaml: the paragraph numbers of a chapter of the repealed act. */
export const oldChapterSchema = z.strictObject({
  kapitel: sectionNumber().describe('Kapitel i gamla SoL.'),
  paragrafer: z
    .union([z.number().transform(String), z.string()])
    .refine(
      (value) => /^\d+(?: [a-z])?(?:, \d+(?: [a-z])?)*$/.test(value),
      'fel form – skriv numren med komma emellan: 1, 2, 3 a',
    )
    .describe('Kapitlets paragrafer med komma emellan: 1, 2, 3 a.'),
});
