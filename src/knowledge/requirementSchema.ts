import {z} from 'zod';
import {text} from '../content/fields';

/** One entry of docs/om/krav.yaml: a requirement of the founding documents, in our words. */
export const requirementSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[GMYVB]\d{2}$/, 'ett krav-id är en bokstav och två siffror: G01')
    .describe('Kravets id: G01. Sidan som svarar har samma id i krav.'),
  text: text(10, 120).describe('Kravet i en rad.'),
});

export type Requirement = z.output<typeof requirementSchema>;
