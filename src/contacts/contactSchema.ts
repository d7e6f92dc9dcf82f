import {z} from 'zod';
import {id, isoDate, text, uniqueList, webUrl} from '../content/fields';

/** One entry of docs/kontakter/kontakter.yaml: a function one can turn to, never a person. */
export const contactSchema = z.strictObject({
  id: id().describe('Kort id. Ändras aldrig.'),
  funktion: text(3, 120).describe('Funktionen, inte en person: Mottagningen för barn och unga.'),
  enhet: text(3, 150).describe('Enheten den hör till.'),
  huvudman: z.enum(['kommun', 'region', 'stat', 'annan']).describe('Vem som ansvarar.'),
  kommun: id().optional().describe('Kommunen, när den bara gäller en.'),
  nod: id().optional().describe('Noden, när den gäller en hel nod.'),
  forVad: uniqueList(text(3, 200)).min(1).describe('Vad man kan vända sig dit om.'),
  telefon: z
    .string()
    .regex(
      /^[+0-9][0-9 -]{4,20}$/,
      'fel form på telefonnummer – skriv siffror med mellanslag: 021-39 00 00',
    )
    .optional()
    .describe('Telefon till funktionen.'),
  epost: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i, 'fel form på e-postadress – skriv funktionens brevlåda')
    .optional()
    .describe('Funktionens brevlåda, aldrig en persons.'),
  webb: webUrl().optional().describe('Sida på webben.'),
  adress: text(5, 200).optional().describe('Besöksadress.'),
  oppettider: text(3, 200).optional().describe('När man får svar.'),
  kalla: id().describe('Källa: id ur docs/kallor.yaml.'),
  hamtad: isoDate().describe('Dagen då uppgiften hämtades.'),
  kontrolleraSenast: isoDate().describe('Senast den dagen ska uppgiften kontrolleras.'),
  verifierad: z.boolean().describe('Har verksamheten bekräftat uppgiften?'),
  kontrolleraLokalt: text(10, 300).optional().describe('Vad som är okänt, och vem som kan svara.'),
});

export type Contact = z.output<typeof contactSchema>;
