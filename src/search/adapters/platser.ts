import type {SearchDocument} from '../document';

/** Pages that do something rather than tell something; they have no text of their own to search. */
const PLATSER: readonly {url: string; titel: string; sokord: string; sammanfattning: string}[] = [
  {
    url: '/insatser/',
    titel: 'Alla insatser',
    sokord: 'insatskatalog, katalogen, filtrera insatser, lista över insatser',
    sammanfattning: 'Katalogen: filtrera på behov, ålder, huvudman och livsområde.',
  },
  {
    url: '/insatser/karta/',
    titel: 'Insatskartan',
    sokord: 'insatskarta, karta över insatser, LSS och SoL bredvid varandra',
    sammanfattning: 'Insatserna efter huvudman och livsområde, i en bild.',
  },
  {
    url: '/insatser/trappa/',
    titel: 'Insatstrappan',
    sokord: 'insatstrappa, stödtrappan, stödtrappa, steg för steg bort från hemmet',
    sammanfattning:
      'Hur långt från hemmet en insats ligger. Trappan är ingen ordning som lagen kräver.',
  },
  {
    url: '/insatser/jamfor/',
    titel: 'Jämför insatser',
    sokord: 'jämföra insatser, skillnader mellan insatser',
    sammanfattning: 'Ställ två till fyra insatser bredvid varandra.',
  },
  {
    url: '/guide/',
    titel: 'Guiden: vilket stöd kan passa?',
    sokord: 'beslutshjälp, beslutsstöd, hitta rätt insats, vilken insats, behovsguiden',
    sammanfattning: 'Svara på frågor om barnets behov och se vad som kan passa, och varför.',
  },
  {
    url: '/guide/ova/',
    titel: 'Öva på påhittade fall',
    sokord: 'övningsfall, vinjetter, träna på fall',
    sammanfattning: 'Pröva guiden på påhittade barn.',
  },
  {
    url: '/guide/sa-resonerar-guiden/',
    titel: 'Så här resonerar guiden',
    sokord: 'guidens regler, regler och källor i guiden',
    sammanfattning: 'Alla frågor, villkor och källor i guiden, att läsa och granska.',
  },
  {
    url: '/mote/',
    titel: 'Möte: färdiga upplägg att leda',
    sokord: 'enhetsmöte, mötespaket, leda möte, mötesläge, röstkort, rösta med kort, projektor',
    sammanfattning: 'Färdiga möten på 30 och 60 minuter, med röstning, samtal och anteckningar.',
  },
  {
    url: '/repetition/',
    titel: 'Repetition',
    sokord: 'repetera, repetitionsfrågor',
    sammanfattning: 'Frågor ur kurserna som är dags att repetera.',
  },
  {
    url: '/kallor/',
    titel: 'Källor',
    sokord: 'källförteckning, referenser',
    sammanfattning: 'Alla källor som Samsyn vilar på, med dag då de lästes.',
  },
  {
    url: '/vad-ar-nytt/',
    titel: 'Vad är nytt',
    sokord: 'nyheter, ändringar, uppdateringar',
    sammanfattning: 'Det senaste som har ändrats i Samsyn.',
  },
  {
    url: '/mina-uppgifter/',
    titel: 'Mina uppgifter',
    sokord: 'sparade uppgifter, radera, exportera, kakor, lokal lagring',
    sammanfattning: 'Vad som är sparat på den här enheten: se, ta med dig, radera.',
  },
];

/** The pages among them that exist in this build. */
export function platsDocuments(exists: (url: string) => boolean): SearchDocument[] {
  return PLATSER.filter(({url}) => exists(url)).map(({url, titel, sokord, sammanfattning}) => ({
    id: `verktyg:${url}`,
    kind: 'verktyg',
    url,
    title: titel,
    keywords: sokord.split(', '),
    summary: sammanfattning,
    sections: [],
  }));
}
