import {z} from 'zod';
import {id, ids, isoDate, text, uniqueList} from '../content/fields';
import {relatedTarget, lagrumList} from './fields';
import {checkBranches} from './branches';
import {NIVAER, ANVANDNING, SAKERHET, OMDOMEN} from './words';

/*
 * courses/<kurs>/<nn>-<modul>.fragor.yaml: a list of questions. Every answer that can be given has
 * feedback of its own, and every question a source and a day when it is to be reviewed.
 */

const feedback = () =>
  text(5, 700).describe('Vad den som svarar så får veta: varför det är rätt eller fel.');

/** An answer to choose, with what the learner is told after choosing it; right ones too. */
const option = z.strictObject({
  text: text(1, 300).describe('Svaret som deltagaren ser.'),
  ratt: z.boolean().describe('Är svaret rätt?'),
  aterkoppling: feedback(),
});

/** A wrong answer that many give, with what it rests on. */
const commonWords = z.strictObject({
  text: text(1, 120).describe('Ett vanligt fel svar.'),
  aterkoppling: feedback(),
});

const common = {
  id: id().describe('Unikt inom kursen. Ändras aldrig; byter frågan rätt svar får den ett nytt.'),
  niva: z.enum(NIVAER).describe('Vad frågan kräver av den som svarar.'),
  fraga: text(10, 600).describe('Frågan.'),
  missuppfattning: text(5, 300).describe('Vilken missuppfattning frågan prövar.'),
  forklaring: text(10, 900).describe('Det rätta svaret, i klarspråk.'),
  kallor: ids().min(1).describe('Källor: id ur docs/kallor.yaml, minst en.'),
  lagrum: lagrumList().optional().describe('Lagrum som frågan vilar på, ett per rad: 9 § 8 LSS.'),
  sidor: uniqueList(relatedTarget()).optional().describe('Sidor som frågan vilar på.'),
  sakerhet: z.enum(SAKERHET).describe('Hur säkert underlaget är.'),
  anvandning: uniqueList(z.enum(ANVANDNING)).min(1).describe('Var frågan får användas.'),
  sekunder: z.number().int().min(10).max(900).describe('Ungefär hur lång tid den tar.'),
  granskaSenast: isoDate().describe('Senast den dagen ska frågan granskas igen.'),
};

/** Answers are shuffled: each stands on its own, none twice, none that points at the others. */
const options = (min: number) =>
  z
    .array(option)
    .min(min, `minst ${min} svar behövs – lägg till fler att välja mellan`)
    .max(7)
    .superRefine((list, context) => {
      refuseTwice(list, context, 'text');
      list.forEach(({text: words}, index) => {
        if (
          /^(?:alla|inget|inga|samtliga|båda) (?:av )?(?:ovanstående|alternativ|svar|ovan)/i.test(
            words,
          )
        ) {
          context.addIssue({
            code: 'custom',
            path: [index, 'text'],
            message: `svaren blandas, så ”${words}” går inte att förstå – skriv ett eget svar`,
          });
        }
      });
    });

/** Exactly one right answer. */
const oneRight = (min: number) =>
  options(min).superRefine((list, context) => {
    const right = list.filter((each) => each.ratt).length;
    if (right === 1) return;
    context.addIssue({
      code: 'custom',
      message:
        right === 0
          ? 'inget svar är rätt – skriv ratt: true på det rätta'
          : `${right} svar är rätt men bara ett får vara det – ändra ratt, eller skriv typ: flerval`,
    });
  });

const single = z.strictObject({typ: z.literal('enval'), ...common, svar: oneRight(3)});

const multiple = z.strictObject({
  typ: z.literal('flerval'),
  ...common,
  svar: options(3).superRefine((list, context) => {
    const right = list.filter((each) => each.ratt).length;
    if (right > 0 && right < list.length) return;
    context.addIssue({
      code: 'custom',
      message:
        right === 0
          ? 'inget svar är rätt – skriv ratt: true på minst ett'
          : 'alla svar är rätta – lägg till minst ett som är fel',
    });
  }),
});

const trueFalse = z.strictObject({
  typ: z.literal('santfalskt'),
  ...common,
  sant: z.boolean().describe('Är påståendet sant?'),
  skal: oneRight(3).describe('Skäl att välja mellan; ett är rätt.'),
});

const match = z.strictObject({
  typ: z.literal('para'),
  ...common,
  par: z
    .array(
      z.strictObject({
        vanster: text(1, 200).describe('Det som ska paras ihop.'),
        hoger: text(1, 200).describe('Det som hör ihop med det.'),
        aterkoppling: feedback(),
      }),
    )
    .min(3)
    .max(8)
    .superRefine((list, context) => {
      refuseTwice(list, context, 'vanster');
    }),
  over: z.array(commonWords).optional().describe('Svar som inte hör ihop med något.'),
});

const order = z.strictObject({
  typ: z.literal('ordna'),
  ...common,
  steg: z
    .array(z.strictObject({text: text(1, 200), aterkoppling: feedback()}))
    .min(3)
    .max(9)
    .superRefine((list, context) => {
      refuseTwice(list, context, 'text');
    })
    .describe('Stegen i rätt ordning.'),
  lika: z
    .array(z.array(z.number().int().min(1)).min(2))
    .optional()
    .describe('Steg som får byta plats med varandra, som nummer i listan: [[2, 3]].'),
});

const numeric = z.strictObject({
  typ: z.literal('tal'),
  ...common,
  ratt: z.number().describe('Rätt svar.'),
  tolerans: z.number().min(0).describe('Hur långt från rätt svar som godtas.'),
  enhet: text(1, 30).describe('Enheten: år, dagar, procent.'),
  vanligaFel: z.array(z.strictObject({varde: z.number(), aterkoppling: feedback()})).min(1),
});

const short = z.strictObject({
  typ: z.literal('kortsvar'),
  ...common,
  godtas: uniqueList(text(1, 120))
    .min(1)
    .describe('Svar som godtas. Böjning och versaler spelar ingen roll.'),
  vanligaFel: z.array(commonWords).min(1),
});

const branching = z
  .strictObject({
    typ: z.literal('fall'),
    ...common,
    start: id().describe('Id på det första läget.'),
    lagen: z
      .array(
        z.strictObject({
          id: id(),
          text: text(5, 500).describe('Vad som händer, och vad du ska ta ställning till.'),
          val: z
            .array(
              z.strictObject({
                text: text(3, 300),
                omdome: z.enum(OMDOMEN).describe('Hur bra valet är.'),
                aterkoppling: feedback(),
                till: id().describe('Läget som valet leder till, eller slut.'),
              }),
            )
            .min(2)
            .max(5)
            .superRefine((list, context) => {
              refuseTwice(list, context, 'text');
            }),
        }),
      )
      .min(1),
    guide: text(3, 600)
      .optional()
      .describe('Samma fall i Insatsguiden: det som står efter # i guidens adress.'),
  })
  .superRefine(checkBranches);

const reflection = z.strictObject({
  typ: z.literal('reflektion'),
  ...common,
  exempelsvar: text(20, 1200),
  kriterier: uniqueList(text(3, 200)).min(2).max(7).describe('Vad ett bra svar har med.'),
});

/** One question. A new kind is one member here, one file in kinds/ and one in ui/kinds/. */
export const questionSchema = z.discriminatedUnion('typ', [
  single,
  multiple,
  trueFalse,
  match,
  order,
  numeric,
  short,
  branching,
  reflection,
]);

export type Question = z.output<typeof questionSchema>;

function refuseTwice<K extends string>(
  list: readonly Record<K, string>[],
  context: z.core.$RefinementCtx,
  key: K,
): void {
  const texts = list.map((each) => comparable(each[key]));
  texts.forEach((each, index) => {
    if (texts.indexOf(each) === index) return;
    context.addIssue({
      code: 'custom',
      path: [index, key],
      message: 'samma svar finns redan – ta bort det ena eller skriv om det',
    });
  });
}

/** Two answers that differ only in capitals, spacing or a final full stop are the same to a reader. */
function comparable(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/[.!]$/, '').trim();
}
