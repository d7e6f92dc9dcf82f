import {z} from 'zod';
import {webUrl, id, isoDate, text} from '../content/fields';

/** What sort of source it is. */
export const KALLTYPER = [
  'lag',
  'forarbete',
  'praxis',
  'myndighet',
  'lokal',
  'forskning',
  'organisation',
  'media',
  'grunddokument',
] as const;

/** One entry of docs/kallor.yaml. */
export const sourceSchema = z
  .strictObject({
    id: id().describe('Kort id som sidorna hänvisar till.'),
    titel: text(3, 250).describe('Källans titel.'),
    utgivare: text(2, 150).describe('Vem som har gett ut den.'),
    url: webUrl().optional().describe('Var den finns på webben, när den gör det.'),
    typ: z.enum(KALLTYPER).describe('Vilken sorts källa det är.'),
    sedd: isoDate().describe('Dagen då någon senast läste källan.'),
    not: text(3, 400).optional().describe('Något läsaren bör veta om källan.'),
  })
  .superRefine((source, context) => {
    if (source.url === undefined && source.not === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['url'],
        message: 'webbadressen saknas – skriv den, eller förklara i not var källan finns',
      });
    }
  });

export type Source = z.output<typeof sourceSchema>;
