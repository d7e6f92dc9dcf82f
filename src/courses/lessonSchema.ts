import {z} from 'zod';
import {id, ids, isCalendarDay, isoDate, text, uniqueList} from '../content/fields';
import {relatedTarget} from './fields';

const goals = () =>
  z
    .array(text(10, 200))
    .min(1)
    .max(8)
    .describe('Vad läsaren kan efteråt, ett mål per rad: Du kan …');

/** What a lesson adds to the front matter of a page. The library joins the two. */
export const lessonFields = {
  modul: id().describe('Modulens id: kursens id och ett nummer, sip-1. Ändras aldrig.'),
  mal: goals(),
  minuter: z
    .number()
    .int()
    .min(3)
    .max(90)
    .describe('Hur lång tid modulen tar, övningar medräknade.'),
  missuppfattningar: z
    .array(
      z.strictObject({
        pastaende: text(5, 200).describe('Vad många tror.'),
        svar: text(10, 500).describe('Hur det är.'),
      }),
    )
    .min(3)
    .describe('Vanliga missuppfattningar, minst tre.'),
  provaPaJobbet: text(15, 500).describe('En sak att pröva i det egna arbetet.'),
  kunskapssidor: uniqueList(relatedTarget())
    .min(1)
    .describe('Sidor i Kunskapsbanken som modulen vilar på.'),
};

/** courses/<kurs>/kurs.yaml */
export const courseSchema = z.strictObject({
  id: id().describe('Samma som mappens namn.'),
  titel: text(3, 90).describe('Kursens namn.'),
  sammanfattning: text(40, 320).describe('Vad kursen ger, i en eller två meningar.'),
  malgrupp: text(5, 200).describe('Vem den är för.'),
  hallsAv: text(3, 120).describe('Vem som håller kursen: en funktion, aldrig en person.'),
  mal: goals(),
  agare: text(3, 120).describe('Funktionen som ansvarar för kursen. Aldrig en person.'),
  ordning: z.number().describe('Plats i listan: lägre tal kommer först.'),
  troskel: z
    .number()
    .int()
    .min(50)
    .max(100)
    .describe('Hur många procent av poängen som behövs för att modulen ska räknas som klar.'),
  uppdaterad: isoDate().describe('Dagen då kursen senast ändrades.'),
  granskad: z
    .string()
    .regex(
      /^(?:nej|\d{4}-\d{2}-\d{2})$/,
      'är varken nej eller ett datum – skriv nej, eller dagen då verksamheten granskade kursen',
    )
    .refine(isCalendarDay, 'dagen finns inte i kalendern – kontrollera år, månad och dag')
    .describe('nej, eller dagen då en sakkunnig granskade kursen.'),
  granskaSenast: isoDate().describe('Senast den dagen ska kursen granskas igen.'),
  kallor: ids().min(1).describe('Källor: id ur docs/kallor.yaml, minst en.'),
  forkunskaper: ids().optional().describe('Kurser som bör läsas först.'),
});

export type Course = z.output<typeof courseSchema>;

/** One entry of courses/vagar.yaml: courses and modules in the order someone is advised to take them. */
export const pathSchema = z.strictObject({
  id: id(),
  titel: text(5, 90).describe('Vem vägen är för, i få ord.'),
  varfor: text(10, 300).describe('Varför i den ordningen.'),
  steg: uniqueList(id()).min(1).describe('Kursers och modulers id i ordning: nio-atta, npf-1.'),
});

export type CoursePath = z.output<typeof pathSchema>;

/** One entry of courses/introduktion/checklista.yaml: what a new colleague does in a period. */
export const checklistSchema = z.strictObject({
  id: id(),
  titel: text(3, 60).describe('Perioden: Första veckan.'),
  mal: text(10, 300).describe('Vad perioden ska leda till.'),
  punkter: z
    .array(
      z.strictObject({
        id: id().describe('Ändras aldrig: det som är bockat pekar hit.'),
        text: text(5, 200).describe('Vad du gör.'),
        fraga: text(5, 300).optional().describe('Vad du frågar.'),
        vem: text(3, 120).optional().describe('Vem du frågar: en funktion, aldrig en person.'),
        lank: relatedTarget().optional().describe('Var du läser mer.'),
      }),
    )
    .min(1),
});

export type ChecklistPeriod = z.output<typeof checklistSchema>;
