import {z} from 'zod';
import {id, ids, text} from '../content/fields';

/** What a lesson adds to the front matter of a page. The library joins the two. */
export const lessonFields = {
  mal: z
    .array(text(10, 200))
    .min(1)
    .max(6)
    .describe('Vad läsaren kan efteråt, ett mål per rad, med ett verb först.'),
  minuter: z
    .number()
    .int()
    .min(3)
    .max(60)
    .describe('Hur lång tid modulen tar, övningar medräknade.'),
};

/** courses/<kurs>/kurs.yaml */
export const courseSchema = z.strictObject({
  id: id().describe('Samma som mappens namn.'),
  titel: text(3, 90).describe('Kursens namn.'),
  sammanfattning: text(40, 320).describe('Vad kursen ger, i en eller två meningar.'),
  malgrupp: text(5, 200).describe('Vem den är för.'),
  mal: z.array(text(10, 200)).min(1).describe('Vad deltagaren kan efteråt.'),
  agare: text(3, 120).describe('Funktionen som ansvarar för kursen. Aldrig en person.'),
  ordning: z.number().describe('Plats i listan: lägre tal kommer först.'),
  forkunskaper: ids().optional().describe('Kurser som bör läsas först.'),
});

export type Course = z.output<typeof courseSchema>;
