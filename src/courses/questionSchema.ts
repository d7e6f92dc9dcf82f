import {z} from 'zod';
import {id, ids, isoDate, text} from '../content/fields';

/** An option with what the learner is told after choosing it; right ones too. */
const option = z.strictObject({
  text: text(1, 300).describe('Svaret som deltagaren ser.'),
  ratt: z.boolean().describe('Är svaret rätt?'),
  aterkoppling: text(10, 500).describe('Varför det är rätt eller fel.'),
});

const common = {
  id: id().describe('Kort id, unikt inom kursen. Ändras aldrig.'),
  fraga: text(10, 600).describe('Frågan.'),
  missuppfattning: text(5, 300).describe('Vilken missuppfattning frågan prövar.'),
  forklaring: text(10, 700).describe('Det rätta svaret, i klarspråk.'),
  kallor: ids().min(1).describe('Källor: id ur docs/kallor.yaml, minst en.'),
  granskaSenast: isoDate().describe('Senast den dagen ska frågan granskas igen.'),
};

const options = z
  .array(option)
  .min(2)
  .max(6)
  .superRefine((list, context) => {
    const texts = list.map((each) => each.text.toLowerCase());
    texts.forEach((each, index) => {
      if (texts.indexOf(each) < index) {
        context.addIssue({
          code: 'custom',
          path: [index, 'text'],
          message: 'samma svar finns redan – ta bort det ena eller skriv om det',
        });
      }
      if (/^alla (?:ovanstående|alternativ)/.test(each)) {
        context.addIssue({
          code: 'custom',
          path: [index, 'text'],
          message:
            'svaren blandas, så ”alla ovanstående” går inte att förstå – skriv ett eget svar',
        });
      }
    });
  });

/** One right answer. */
const single = z.strictObject({
  typ: z.literal('enval'),
  ...common,
  svar: options.refine(
    (list) => list.filter((each) => each.ratt).length === 1,
    'exakt ett svar ska vara rätt – ändra ratt, eller skriv typ: flerval',
  ),
});

/** One or more right answers. */
const multiple = z.strictObject({
  typ: z.literal('flerval'),
  ...common,
  svar: options.refine(
    (list) => list.some((each) => each.ratt),
    'inget svar är rätt – skriv ratt: true på minst ett',
  ),
});

/** One entry of courses/<kurs>/<nn>-<modul>.fragor.yaml. A new kind of question is one member more. */
export const questionSchema = z.discriminatedUnion('typ', [single, multiple]);

export type Question = z.output<typeof questionSchema>;
