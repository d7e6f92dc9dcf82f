import {z} from 'zod';
import {insatsFields} from '../insatser/schema';
import {HUVUDMAN, VERKSAMHET} from '../insatser/labels';
import {pageFields} from '../knowledge/pageSchema';
import type {Library} from './loadLibrary';
import {registerOf} from './register';

/*
 * The content as open data, for anyone who wants to build on it. The shape is a promise: a field
 * may be added, never renamed or given another meaning.
 */

const pending = z.object({
  proposition: z.string(),
  foreslaget: z.string().optional(),
  antagen: z.enum(['ja', 'nej', 'okant']),
  text: z.string(),
  kalla: z.string().optional(),
});

/** One provision in lagrum.json. */
export const openProvisionSchema = z.object({
  id: z.string().describe('lag-kapitel-paragraf-punkt, till exempel sol-11-1 eller lss-9-8.'),
  lag: z.string().describe('Lagens korta id.'),
  lagNamn: z.string().describe('Lagens hela namn.'),
  sfs: z.string().describe('SFS-nummer, till exempel 2025:400.'),
  kapitel: z.string().nullable().describe('Kapitel, eller null i lagar utan kapitel.'),
  paragraf: z.string().describe('Paragraf eller artikel.'),
  punkt: z.string().optional().describe('Punkt i en numrerad lista.'),
  hanvisning: z.string().describe('Så skrivs hänvisningen: 9 § 8 LSS.'),
  rubrik: z.string(),
  sammanfattning: z.string().describe('Samsyns egen sammanfattning. Lagtexten gäller.'),
  gallerFran: z.string().optional(),
  sakerhet: z.enum(['verifierad', 'allman-kunskap', 'kontrollera']),
  kontrolleradTom: z.string().optional().describe('Senaste SFS i den text som lästes.'),
  gamla: z.array(z.string()).describe('Nummer i socialtjänstlagen (2001:453) som den ersatte.'),
  lagtext: z.string().describe('Adress till den officiella texten.'),
  sida: z.string().describe('Sökväg till lagrummet i Samsyn.'),
  paGang: pending.optional().describe('Föreslagen eller beslutad ändring.'),
});

/** One insats in insatser.json. */
export const openInsatsSchema = z.object({
  ...pageFields,
  ...insatsFields,
  huvudman: z.array(z.enum(HUVUDMAN)),
  verksamhet: z.enum(VERKSAMHET),
  sida: z.string().describe('Sökväg till insatsen i Samsyn.'),
});

export type OpenProvision = z.output<typeof openProvisionSchema>;

/** Every provision, in the order of the register. */
export function openProvisions(library: Library): OpenProvision[] {
  const register = registerOf(library);
  return library.lagrum.flatMap(({value}) => {
    const law = register.lag(value.lag);
    if (!law) return [];
    const {id, lag, kapitel, paragraf, punkt, rubrik, sammanfattning, sakerhet} = value;
    return [
      {
        id,
        lag,
        lagNamn: law.namn,
        sfs: law.sfs,
        kapitel,
        paragraf,
        ...(punkt !== undefined && {punkt}),
        hanvisning: register.grammar.formatCitation({
          lag,
          sfs: law.sfs,
          kapitel,
          paragraf,
          ...(punkt !== undefined && {punkt}),
        }),
        rubrik,
        sammanfattning,
        ...(value.gallerFran && {gallerFran: value.gallerFran}),
        sakerhet,
        ...(law.kontrolleradTom && {kontrolleradTom: law.kontrolleradTom}),
        gamla: register.tidigare(id).map((row) => row.gammal),
        lagtext: law.url,
        sida: `/lagar/${lag}/#${id}`,
        ...(value.paGang && {paGang: value.paGang}),
      },
    ];
  });
}

/** Every insats: the whole record, without the author's text. */
export function openInsatser(library: Library) {
  return library.insatser.map(({value, url}) => ({...value, sida: url}));
}

/** The files of open data by name: the data, and a JSON Schema for each. */
export function openDataFiles(library: Library): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ['lagrum.json', openProvisions(library)],
    ['lagrum.schema.json', listSchema(openProvisionSchema, 'Lagrum i Samsyn')],
    ['insatser.json', openInsatser(library)],
    ['insatser.schema.json', listSchema(openInsatsSchema, 'Insatser i Samsyn')],
  ]);
}

function listSchema(item: z.ZodType, title: string): object {
  return {title, ...z.toJSONSchema(z.array(item), {io: 'output', unrepresentable: 'any'})};
}
