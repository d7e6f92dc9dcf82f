import {z} from 'zod';
import {id, text, uniqueList} from '../content/fields';
import {FORM_GROUPS} from './groups';
import {checkPageDates, formPageFields} from './pageFields';

/** How a form is used: ticked off, written in, or kept at hand. */
export const FORM_TYPES = ['checklista', 'blankett', 'kort'] as const;

/** The six life areas of the founding initiative (V08), in its order, and no other. */
export const LIFE_AREAS = [
  'fysisk-halsa',
  'psykisk-halsa',
  'relationer',
  'skolsituation',
  'hemsituation',
  'fritid',
] as const;

const base = {
  id: id().describe('Stabilt id; sparade utkast hänger på det. Byt det aldrig.'),
  etikett: text(2, 160).describe('Frågan eller rubriken vid fältet.'),
  hjalp: text(5, 500).optional().describe('En eller två meningar som hjälper den som fyller i.'),
};

const choices = z
  .array(z.strictObject({id: id(), text: text(1, 300)}))
  .min(1)
  .describe('Det man kan välja, med stabila id.');

const column = z.strictObject({id: id(), rubrik: text(2, 60)});

/** A field: what is asked and how it is answered. */
export const fieldSchema = z.discriminatedUnion('typ', [
  z.strictObject({
    ...base,
    typ: z.literal('text'),
    rader: z.number().int().min(2).max(12).optional(),
  }),
  z.strictObject({...base, typ: z.literal('kort')}),
  z.strictObject({...base, typ: z.literal('datum')}),
  z.strictObject({...base, typ: z.literal('kryss'), alternativ: choices}),
  z.strictObject({
    ...base,
    typ: z.literal('val'),
    alternativ: choices,
    livsomrade: z.enum(LIFE_AREAS).optional().describe('Fältet visas i helhetsbilden.'),
  }),
  z.strictObject({...base, typ: z.literal('raknare'), alternativ: choices}),
  z.strictObject({
    ...base,
    typ: z.literal('tabell'),
    kolumner: z.array(column).min(2).max(6),
    rader: z.number().int().min(1).max(12).optional().describe('Tomma rader från början.'),
    fasta: z.array(text(2, 120)).min(1).optional().describe('Rader som redan har en rubrik.'),
  }),
  z.strictObject({
    ...base,
    typ: z.literal('mening'),
    meningar: z.array(text(5, 400)).min(1).describe('Att läsa eller säga, inte att fylla i.'),
  }),
]);

const partSchema = z.strictObject({
  rubrik: text(2, 90),
  hjalp: text(5, 600).optional(),
  falt: z.array(fieldSchema).min(1),
});

/** docs/verktyg/<id>.yaml: a form, checklist or card as data. */
export const formSchema = z
  .strictObject({
    id: id().describe('Samma som filens namn.'),
    ...formPageFields,
    typ: z.enum(FORM_TYPES),
    grupp: z.enum(FORM_GROUPS),
    delar: z.array(partSchema).min(1),
    kontroller: uniqueList(
      z.strictObject({
        om: id().describe('Fältet som är ifyllt …'),
        ar: id().optional().describe('… med detta alternativ.'),
        saknas: id().describe('Fältet som då också behövs.'),
        saga: text(10, 300).describe('Vad läsaren får veta.'),
      }),
    )
      .optional()
      .describe('Mildra påpekanden om sådant som inte går ihop.'),
    serie: z
      .strictObject({
        titel: text(3, 90),
        start: id(),
        tid: id(),
        antal: id(),
        veckor: z.number().int().min(1).max(26),
        minuter: z.number().int().min(10).max(480),
        text: text(5, 400),
      })
      .optional()
      .describe('Möten som upprepas och kan läggas i kalendern.'),
    efter: z.array(text(5, 400)).min(1).describe('Vad du gör sedan.'),
  })
  .superRefine((form, context) => {
    checkPageDates(form, context);
    const fields = form.delar.flatMap(({falt}) => falt);
    const seen = new Set<string>();
    form.delar.forEach((part, partIndex) => {
      part.falt.forEach((field, index) => {
        const path = ['delar', partIndex, 'falt', index, 'id'];
        if (seen.has(field.id)) context.addIssue({code: 'custom', path, message: twice(field.id)});
        seen.add(field.id);
      });
    });
    const used = [
      ...(form.kontroller ?? []).flatMap(({om, saknas}) => [om, saknas]),
      ...(form.serie ? [form.serie.start, form.serie.tid, form.serie.antal] : []),
    ];
    for (const fieldId of used) {
      if (fields.some((field) => field.id === fieldId)) continue;
      context.addIssue({
        code: 'custom',
        path: ['delar'],
        message: `fältet ”${fieldId}” finns inte – skriv ett id som står under falt`,
      });
    }
  });

const twice = (fieldId: string): string =>
  `”${fieldId}” står två gånger – ge varje fält ett eget id`;

/** A form as it is written. */
export type Form = z.output<typeof formSchema>;
export type Field = z.output<typeof fieldSchema>;
export type FormPart = Form['delar'][number];
export type LifeArea = (typeof LIFE_AREAS)[number];
