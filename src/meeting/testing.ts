import type {ItemView} from '../courses/view';
import type {Question} from '../courses/questionSchema';
import type {CaseView, PackageView} from './view';

/*
 * Small packages for tests: one with questions and one with a case.
 */

const common = {
  niva: 'forsta',
  forklaring: 'Lagen säger så.',
  missuppfattning: 'Att det är tvärtom.',
  kallor: ['lss'],
  sakerhet: 'verifierad',
  anvandning: ['mote'],
  sekunder: 45,
  granskaSenast: '2027-11-22',
} as const;

/** A question with one right answer, the second. */
export function singleChoice(id = 'sip-1-q1'): ItemView {
  const fraga: Question = {
    ...common,
    kallor: ['lss'],
    anvandning: ['mote'],
    typ: 'enval',
    id,
    fraga: 'Vem får kalla till en SIP?',
    svar: ['Bara regionen', 'Både kommunen och regionen', 'Bara skolan', 'Ingen'].map(
      (text, index) => ({text, ratt: index === 1, aterkoppling: 'Läs mer.'}),
    ),
  };
  return {fraga, hash: 'a', kallor: [{titel: 'LSS'}], sidor: []};
}

/** A question where each may raise several cards: the first and the third are right. */
export function multipleChoice(id = 'sip-1-q2'): ItemView {
  const fraga: Question = {
    ...common,
    kallor: ['lss'],
    anvandning: ['mote'],
    typ: 'flerval',
    id,
    fraga: 'Vilka kan vara med på en SIP?',
    svar: ['Barnet', 'Grannen', 'Skolan'].map((text, index) => ({
      text,
      ratt: index !== 1,
      aterkoppling: 'Läs mer.',
    })),
  };
  return {fraga, hash: 'b', kallor: [{titel: 'LSS'}], sidor: []};
}

export const EXAMPLE: CaseView = {
  id: 'trotta-foraldrar',
  titel: 'Trötta föräldrar',
  berattelse: 'Föräldrarna till ett barn på åtta år har inte sovit på länge.',
  varfor: 'Avlastning ligger närmare hemmet än boende.',
  lardomar: ['Fråga vad som behövs i natt.'],
  diskutera: ['Vad visste ni inte?'],
  insatser: [
    {
      slug: 'lss-korttidsvistelse',
      namn: 'Korttids',
      to: '/insatser/lss-korttidsvistelse/',
      utfall: 'passar',
      svar: 'ja',
      skal: ['Barnet behöver miljöombyte.'],
    },
    {slug: 'hvb', namn: 'HVB', to: '/insatser/hvb/', utfall: null, svar: 'nej', skal: []},
  ],
  triage: {
    val: [
      {niva: 'ingen', etikett: 'Ingen särskild samverkan'},
      {niva: 'sip', etikett: 'Samordnad individuell plan (SIP)'},
    ],
    svar: 'sip',
    skal: [],
  },
};

/** A package of a lesson with both kinds of question. */
export const LESSON_PACKAGE: PackageView = {
  id: 'sip-1',
  titel: 'När behövs en SIP',
  syfte: 'Efter passet kan ni säga när en SIP behövs.',
  grupp: 'SIP',
  kalla: {text: 'När behövs en SIP', to: '/kurser/sip/nar/'},
  moment: [
    {
      id: 'oppning',
      typ: 'start',
      titel: 'Välkomna',
      tid: {kort: 5, lang: 10},
      text: 'I dag talar vi om planer.',
      anteckning: 'Vänta en stund.',
    },
    {
      id: 'rosta',
      typ: 'rost',
      titel: 'Rösta',
      tid: {kort: 15, lang: 20},
      fragor: ['sip-1-q1', 'sip-1-q2'],
      anteckning: 'Räkna högt.',
    },
    {
      id: 'samtal',
      typ: 'samtal',
      titel: 'Prata',
      tid: {lang: 20},
      text: 'Berätta för varandra.',
      anteckning: 'Lyssna efter skillnader.',
    },
    {
      id: 'slut',
      typ: 'avslut',
      titel: 'Ta med',
      tid: {kort: 10, lang: 10},
      text: 'Vad gör du i morgon?',
      punkter: ['En sak'],
      anteckning: 'Alla säger en mening.',
    },
  ],
  fragor: {'sip-1-q1': singleChoice(), 'sip-1-q2': multipleChoice()},
  fall: {},
  blad: {mal: [], missuppfattningar: [], lardomar: [], sidor: []},
};

/** A package of a case. */
export const CASE_PACKAGE: PackageView = {
  ...LESSON_PACKAGE,
  id: 'fall-trotta-foraldrar',
  titel: 'Trötta föräldrar',
  kalla: {text: 'Trötta föräldrar', to: '/guide/ova/?fall=trotta-foraldrar'},
  moment: [
    {
      id: 'isar',
      typ: 'yrkesvis',
      titel: 'Var för sig',
      tid: {kort: 20, lang: 40},
      text: 'Svara var för sig.',
      anteckning: 'Dela ut svarsblad.',
    },
  ],
  fragor: {},
  fall: {'trotta-foraldrar': EXAMPLE},
};
