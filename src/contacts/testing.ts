import type {Contact, Kommun, Nod} from './contactSchema';
import type {Directory} from './directory';

/** A contact that is right in form, for tests; fields given replace its own. */
export function aContact(fields: Partial<Contact> = {}): Contact {
  return {
    id: 'koping-lss',
    funktion: 'LSS-handläggare',
    enhet: 'Köpings kommun',
    uppdrag: 'lss',
    huvudman: 'kommun',
    kommuner: ['koping'],
    forVad: ['Ansöka om insatser', 'Samråda anonymt'],
    telefon: ['0221-250 00'],
    oppettider: 'mån–fre 8.00–16.00',
    kallor: ['kop'],
    hamtad: '2026-11-22',
    kontrolleraSenast: '2027-02-28',
    verifierad: 'nej',
    agare: 'Samsyns redaktör för Köping',
    ...fields,
  };
}

const kommun = (id: string, namn: string): Kommun => ({
  id,
  namn,
  organisation: `${namn}s kommun`,
  ruta: {rad: 1, kolumn: 1},
  kallor: ['rv-nv'],
});

const nod = (id: string, namn: string, kommuner: readonly string[]): Nod => ({
  id,
  namn,
  arbetsnamn: true,
  sammanfattning: `Noden ${namn} i testerna.`,
  kommuner: kommuner.map((each) => ({kommun: each, verifierad: 'nej'})),
  kallor: ['rvbus'],
  fragaVem: 'Region Västmanland',
});

/** Two nodes with three municipalities, for tests. */
export function aDirectory(kontakter: readonly Contact[]): Directory {
  return {
    kommuner: [kommun('arboga', 'Arboga'), kommun('koping', 'Köping'), kommun('sala', 'Sala')],
    noder: [nod('vast', 'Väst', ['koping', 'arboga']), nod('ost', 'Öst', ['sala'])],
    kontakter,
    kallor: {},
  };
}
