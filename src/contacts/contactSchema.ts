import {z} from 'zod';
import {
  id,
  ids,
  isCalendarDay,
  isoDate,
  oneOrMore,
  text,
  uniqueList,
  webUrl,
} from '../content/fields';
import {HoursError, parseHours} from './time/openingHours';
import {UPPDRAG_IDS} from './uppdrag';

const HUVUDMAN = ['kommun', 'region', 'stat', 'annan'] as const;

/** Plain words: no tags, no control characters, nothing a spreadsheet would run. */
const plain = (min: number, max: number) =>
  text(min, max)
    .refine(
      (value) => !/<[a-z!/][^>]*>?/i.test(value),
      'text i fältet ser ut som HTML – skriv vanlig text',
    )
    .refine((value) => !hasControls(value), 'osynliga styrtecken i texten – skriv om den')
    .refine(
      (value) => !/^[=+@-]/.test(value),
      'texten börjar med ett tecken som kalkylprogram kör som formel – börja med ett ord',
    )
    .refine(
      (value) => !/Ã[\u0080-\u00bf¤¥¶…„–]|\ufffd/.test(value),
      'å, ä och ö är felkodade – spara filen som UTF-8 och försök igen',
    )
    .refine(
      (value) => !value.includes('|'),
      'tecknet | skiljer punkter åt i filer – skriv utan det',
    );

/** Line breaks are allowed inside a cell; every other control character is not. */
function hasControls(value: string): boolean {
  return [...value].some((char) => {
    const code = char.charCodeAt(0);
    return (code < 32 && char !== '\n') || (code >= 127 && code < 160);
  });
}

/** nej, or the day somebody who knows said that it is so. */
const verified = () =>
  z
    .string()
    .regex(
      /^(?:nej|\d{4}-\d{2}-\d{2})$/,
      'är varken nej eller ett datum – skriv nej, eller dagen då uppgiften bekräftades: 2026-11-22',
    )
    .refine(isCalendarDay, 'dagen finns inte i kalendern – kontrollera år, månad och dag');

const phone = () =>
  z
    .string()
    .regex(
      /^(?:112|1177|\+?[0-9][0-9 -]{4,20})$/,
      'fel form på telefonnummer – skriv siffror med mellanslag: 021-39 00 00',
    );

const openingHours = () =>
  z
    .string()
    .max(200)
    .superRefine((value, context) => {
      try {
        parseHours(value);
      } catch (error) {
        if (!(error instanceof HoursError)) throw error;
        const mend = 'skriv till exempel: mån–fre 8.30–12.00, 13.00–16.00; lör 10.00–14.00';
        context.addIssue({code: 'custom', message: `${error.message} – ${mend}`});
      }
    });

/** The fields of a contact, in the order they are written. */
export const contactFields = {
  id: id().describe('Kort id. Ändras aldrig.'),
  funktion: plain(3, 120).describe('Funktionen, inte en person: Mottagningen för barn och unga.'),
  enhet: plain(3, 150).describe('Enheten eller organisationen den hör till.'),
  uppdrag: z
    .enum(UPPDRAG_IDS)
    .describe('Vad man vänder sig dit för. Situationerna letar efter det.'),
  huvudman: z.enum(HUVUDMAN).describe('Vem som ansvarar.'),
  kommuner: ids()
    .min(1)
    .optional()
    .describe('Kommunerna den gäller. Utelämnas om den gäller hela länet.'),
  nod: id().optional().describe('Noden, när den gäller en hel nod.'),
  insatser: ids().min(1).optional().describe('Insatser som leder hit, utöver dem i verksamheten.'),
  forVad: uniqueList(plain(3, 200)).min(1).describe('Vad man kan vända sig dit om.'),
  aldrar: plain(3, 120).optional().describe('Åldrar: 6–18 år.'),
  telefon: oneOrMore(phone())
    .optional()
    .describe('Telefon till funktionen, det bästa numret först.'),
  telefonInfo: plain(3, 120).optional().describe('Knappval eller annat om telefonen.'),
  epost: z
    .string()
    .max(120)
    .regex(
      /^[^\s@<>"',;:()=+-][^\s@<>"',;:()]*@[^\s@<>"',;:()]+\.[a-z]{2,}$/i,
      'fel form på e-postadress – skriv funktionens brevlåda',
    )
    .optional()
    .describe('Funktionens brevlåda, aldrig en persons.'),
  oppettider: openingHours()
    .optional()
    .describe('När man får svar: mån–fre 8.30–12.00, 13.00–16.00.'),
  tiderInfo: plain(3, 200).optional().describe('Om tiderna, när de inte går att skriva exakt.'),
  adress: plain(5, 200).optional().describe('Besöksadress.'),
  postadress: plain(5, 200).optional().describe('Postadress.'),
  webb: webUrl().optional().describe('Sida på webben.'),
  sakertSatt: plain(5, 200)
    .optional()
    .describe('Hur man når dem utan att röja uppgifter om barnet.'),
  kallor: ids().min(1).describe('Källor: id ur docs/kallor.yaml.'),
  hamtad: isoDate().describe('Dagen då uppgiften hämtades.'),
  kontrolleraSenast: isoDate().describe('Senast den dagen ska uppgiften kontrolleras.'),
  verifierad: verified().describe('nej, eller dagen då verksamheten bekräftade uppgiften.'),
  agare: plain(3, 120).describe('Funktionen som håller uppgiften aktuell.'),
  kontrolleraLokalt: plain(10, 300).optional().describe('Vad som är okänt eller osäkert.'),
  fragaVem: plain(3, 200).optional().describe('Vem som kan svara på det som är okänt.'),
  samtycke: isoDate()
    .optional()
    .describe('Dagen då den som har ett mobilnummer gick med på att det visas.'),
  namn: plain(3, 120).optional().describe('En persons namn. Bara om tasBort finns.'),
  tasBort: isoDate().optional().describe('Dagen då namn och personliga uppgifter ska tas bort.'),
} as const;

/** One entry of docs/kontakter/kontakter.yaml: a function one can turn to. */
export const contactSchema = z.strictObject(contactFields).superRefine((contact, context) => {
  const fault = (field: string, message: string) =>
    context.addIssue({code: 'custom', path: [field], message});
  if (contact.namn !== undefined && contact.tasBort === undefined) {
    fault(
      'namn',
      'ett namn får bara stå här en tid – ta bort det, eller skriv tasBort med ett datum',
    );
  }
  if (contact.kontrolleraLokalt !== undefined && contact.fragaVem === undefined) {
    fault('kontrolleraLokalt', 'det står inte vem som kan svara – skriv fragaVem');
  }
  if (contact.kommuner !== undefined && contact.nod !== undefined) {
    fault('nod', 'både kommuner och nod är angivna – behåll det ena');
  }
  if (!canBeReached(contact) && contact.kontrolleraLokalt === undefined) {
    fault(
      'telefon',
      'det står inte hur man når dem – skriv hur, eller kontrolleraLokalt och fragaVem',
    );
  }
  if (contact.hamtad > contact.kontrolleraSenast) {
    fault(
      'kontrolleraSenast',
      'ska kontrolleras innan uppgiften hämtades – rätta något av datumen',
    );
  }
});

export type Contact = z.output<typeof contactSchema>;

/** Is any way of getting in touch written? */
function canBeReached(contact: Partial<Record<keyof typeof contactFields, unknown>>): boolean {
  return [contact.telefon, contact.epost, contact.webb, contact.adress, contact.postadress].some(
    Boolean,
  );
}

/** One entry of docs/kontakter/kommuner.yaml. */
export const kommunSchema = z.strictObject({
  id: id().describe('Kommunens id, i adresser: vasteras.'),
  namn: text(2, 40).describe('Namn: Västerås.'),
  organisation: text(2, 60).describe('Organisationens namn: Västerås stad.'),
  webb: webUrl().optional(),
  ruta: z
    .strictObject({rad: z.number().int().min(1).max(9), kolumn: z.number().int().min(1).max(9)})
    .describe('Platsen i översiktskartan.'),
  kallor: ids().min(1),
});

export type Kommun = z.output<typeof kommunSchema>;

/** One entry of docs/kontakter/noder.yaml: a part of the county with a group of managers of its own. */
export const nodSchema = z.strictObject({
  id: id().describe('Nodens id, i adresser: /kontakter/<id>/.'),
  namn: text(2, 60).describe('Nodens namn.'),
  arbetsnamn: z.boolean().describe('true om namnet är vårt eget arbetsnamn.'),
  sammanfattning: text(20, 300),
  kommuner: z
    .array(
      z.strictObject({
        kommun: id(),
        verifierad: verified(),
        not: text(5, 200).optional().describe('Varför vi tror det, eller vad som är osäkert.'),
      }),
    )
    .min(1),
  kallor: ids().min(1),
  fragaVem: text(3, 200).describe('Vem som vet vilka kommuner som hör till noden.'),
});

export type Nod = z.output<typeof nodSchema>;

/** One entry of docs/kontakter/situationer.yaml: why one calls, and what one needs then. */
export const kontaktSituationSchema = z.strictObject({
  id: id().describe('Id, i länkar: situation:<id>.'),
  titel: text(3, 60).describe('Situationen som du själv skulle säga den.'),
  text: text(20, 240).describe('När det är den här vägen, i en eller två meningar.'),
  sokord: uniqueList(text(2, 60)).optional(),
  skydd: z.boolean().optional().describe('true om det kan vara fara för barnet.'),
  kontakta: uniqueList(z.enum(UPPDRAG_IDS)).min(1).describe('Uppdrag, det bästa först.'),
  narDetArStangt: uniqueList(z.enum(UPPDRAG_IDS))
    .optional()
    .describe('Vart man vänder sig annars.'),
  redo: z.array(text(5, 200)).min(1).max(6).describe('Vad du har till hands när du ringer.'),
  farSagas: z.array(text(10, 300)).min(1).max(5).describe('Vad du får säga, med lagrum.'),
  lankar: z
    .array(z.strictObject({text: text(2, 80), till: text(2, 120)}))
    .max(4)
    .optional()
    .describe('Läs mer: insats:<slug> eller en sökväg.'),
});

export type KontaktSituation = z.output<typeof kontaktSituationSchema>;
