import {z} from 'zod';
import {id, ids, oneOrMore, text, uniqueList} from '../content/fields';
import {HUVUDMAN, LIVSOMRADEN, SAKERHET, VERKSAMHET} from './labels';

/** A provision as people write it: `9 § 8 LSS`. The library resolves it. */
const writtenProvision = () => text(3, 120);

const age = () => z.number().int().min(0).max(120);

const ageRange = z
  .strictObject({
    min: age().optional().describe('Från och med den åldern.'),
    max: age().optional().describe('Till och med den åldern.'),
    text: text(3, 300).describe('Hur åldern sägs till läsaren.'),
    grund: z.enum(['lag', 'praxis']).describe('Står gränsen i lag, eller är den praxis?'),
  })
  .superRefine((range, context) => {
    if (range.min !== undefined && range.max !== undefined && range.min > range.max) {
      context.addIssue({
        code: 'custom',
        path: ['min'],
        message: `${range.min} är högre än max ${range.max} – byt plats på dem`,
      });
    }
  });

/** One condition of the insats itself, beyond age and personkrets. */
const condition = z
  .strictObject({
    id: id().describe('Kort id för villkoret, unikt inom insatsen.'),
    avgors: z
      .enum(['maskin', 'bedomning'])
      .describe('Kan guiden avgöra det, eller måste en människa bedöma?'),
    villkor: text(3, 600)
      .optional()
      .describe(
        'Uttryck i guidens språk. När det är sant utesluts insatsen. Bara när avgors är maskin.',
      ),
    skal: text(10, 400).describe('Skälet, i klarspråk.'),
    lagrum: uniqueList(writtenProvision()).optional().describe('Lagrum som villkoret vilar på.'),
  })
  .superRefine((value, context) => {
    if (value.avgors === 'maskin' && value.villkor === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['villkor'],
        message: 'fältet saknas – skriv uttrycket, eller ändra avgors till bedomning',
      });
    }
    if (value.avgors === 'bedomning' && value.villkor !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['villkor'],
        message:
          'ett villkor som en människa bedömer har inget uttryck – ta bort villkor, eller ändra avgors till maskin',
      });
    }
  });

/** What an insats page adds to the front matter of a page. The library joins the two. */
export const insatsFields = {
  slug: id().describe('Samma som filens namn. Ändras aldrig.'),
  sokord: uniqueList(text(2, 60))
    .min(1)
    .describe('Vardagsord, synonymer och vanliga felstavningar.'),
  huvudman: oneOrMore(z.enum(HUVUDMAN)).describe('Vem som har ansvaret.'),
  verksamhet: z.enum(VERKSAMHET).describe('Vilken verksamhet som ger den. Samma som mappen.'),
  beslutar: text(3, 200).describe('Vem som fattar beslutet.'),
  lagrum: uniqueList(writtenProvision())
    .min(1)
    .describe('Lagrum som folk skriver dem. Det första är huvudgrunden.'),
  livsomraden: uniqueList(z.enum(LIVSOMRADEN)).min(1).describe('Vilka delar av livet den rör.'),
  malgrupp: text(10, 500).describe('För vem, i en eller två meningar.'),
  alder: ageRange.optional().describe('Ålder, när det finns en gräns.'),
  personkrets: uniqueList(
    z.union([z.literal(1), z.literal(2), z.literal(3)], {
      error: 'är ingen personkrets – skriv 1, 2 eller 3',
    }),
  )
    .min(1)
    .optional()
    .describe('Personkretsar i LSS, bara när insatsen kräver det.'),
  vemAnsoker: text(3, 400).describe('Vem som ansöker eller tar kontakt.'),
  ger: text(20, 700).describe('Vad den ger, i en till tre meningar.'),
  passarInte: z
    .array(
      z.strictObject({
        text: text(10, 400).describe('När den inte passar.'),
        iStallet: ids().optional().describe('Vad som kan passa i stället: slug för insatser.'),
      }),
    )
    .min(1)
    .describe('När den inte passar, och vad i stället.'),
  forvaxlas: z
    .array(
      z.strictObject({
        insats: id().describe('Slug för insatsen som den förväxlas med.'),
        skillnad: text(10, 400).describe('Vad som skiljer dem åt.'),
      }),
    )
    .optional()
    .describe('Insatser den förväxlas med.'),
  provaForst: z
    .array(
      z.strictObject({
        text: text(10, 400).describe('Vad som ligger närmare hemmet.'),
        insatser: ids().optional().describe('Slug för insatser.'),
      }),
    )
    .optional()
    .describe('Vad man prövar först.'),
  ansokan: text(10, 700).describe('Hur man ansöker eller kommer dit.'),
  avgift: text(3, 400).describe('Vad den kostar den enskilde.'),
  overklagan: text(3, 400).describe('Om och hur beslutet överklagas.'),
  kombineras: ids().optional().describe('Insatser som den ofta kombineras med.'),
  uppfoljning: text(10, 500).describe('Hur och när den följs upp.'),
  trappa: z
    .number()
    .int()
    .min(1)
    .max(7)
    .nullable()
    .describe('Steg 1–7 på Insatstrappan, eller null när den inte hör dit.'),
  villkor: z.array(condition).optional().describe('Egna villkor utöver ålder och personkrets.'),
  sakerhet: z.enum(SAKERHET).describe('Hur säkra uppgifterna är.'),
};

/** The insats part alone, for those who need only its type. */
export const insatsSchema = z.strictObject(insatsFields);

/** What an insats record holds beyond the front matter of its page. */
export type InsatsFields = z.output<typeof insatsSchema>;
