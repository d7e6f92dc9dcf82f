import {z} from 'zod';
import {httpsUrl, id, isoDate, text} from '../content/fields';

/** What sort of source it is. */
export const KALLTYPER = [
  'lag',
  'forarbete',
  'praxis',
  'myndighet',
  'lokal',
  'forskning',
  'grunddokument',
] as const;

/** One entry of docs/kallor.yaml. */
export const sourceSchema = z.strictObject({
  id: id().describe('Kort id som sidorna hänvisar till.'),
  titel: text(3, 250).describe('Källans titel.'),
  utgivare: text(2, 150).describe('Vem som har gett ut den.'),
  url: httpsUrl().describe('Var den finns.'),
  typ: z.enum(KALLTYPER).describe('Vilken sorts källa det är.'),
  sedd: isoDate().describe('Dagen då någon senast läste källan.'),
  not: text(3, 400).optional().describe('Något läsaren bör veta om källan.'),
});

export type Source = z.output<typeof sourceSchema>;
