import type {Verksamhet} from '../insatser/labels';
import {TEMPLATE_WORDS} from './checks/leftovers';

/** Who usually answers for insatser in a verksamhet. */
export const HUVUDMAN_OF: Readonly<Record<Verksamhet, string>> = {
  lss: 'kommun',
  iff: 'kommun',
  'sol-stod': 'kommun',
  region: 'region',
  skola: 'kommun',
  forsakringskassan: 'stat',
  samordning: 'kommun',
  annan: 'annan',
};

/** The law that insatser in a verksamhet mostly rest on, by id. */
export const LAWS_OF: Readonly<Record<Verksamhet, readonly string[]>> = {
  lss: ['lss'],
  iff: ['sol'],
  'sol-stod': ['sol'],
  region: ['hsl'],
  skola: ['skl'],
  forsakringskassan: ['sfb'],
  samordning: ['sol'],
  annan: [],
};

/** Texts below the front matter. */
export const INSATS_BODY = `
## Så fungerar det

${TEMPLATE_WORDS} hur insatsen går till, från första kontakt till avslut.

## Gör så här

1. ${TEMPLATE_WORDS} det första steget.

## Vem ansvarar

${TEMPLATE_WORDS} vem som gör vad.
`;

export const PAGE_BODY = `
## Gör så här

1. ${TEMPLATE_WORDS} det första steget.

## Vem ansvarar

${TEMPLATE_WORDS} vem som gör vad.
`;

export const LESSON_BODY = `
## Det här handlar modulen om

${TEMPLATE_WORDS} lektionen, i fem till tio minuters läsning.

## Ett exempel

:::exempel

${TEMPLATE_WORDS} ett påhittat fall.

:::

## Pröva på jobbet

${TEMPLATE_WORDS} en sak att göra den här veckan.
`;

/** A text for the author to replace, in a form the check recognises. */
export function blank(what: string): string {
  return `${TEMPLATE_WORDS} ${what}.`;
}

/** The same day some months later, or the last day of that month. YYYY-MM-DD. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return later.toISOString().slice(0, 10);
}

/** A meeting package for a new lesson: times that add up, and a moment of each kind that must be there. */
export function meetingFields(modul: string, question: string) {
  const note = blank('vad ledaren lyssnar efter och säger');
  const wall = (what: string): string => blank(`${what}, i en eller två korta meningar`);
  return {
    modul,
    syfte: blank('vad mötet ger: Efter passet kan ni …'),
    moment: [
      {
        id: 'oppning',
        typ: 'start',
        titel: 'Välkomna',
        tid: {kort: 4, lang: 6},
        text: wall('varför ni ses'),
        anteckning: note,
      },
      {
        id: 'rosta',
        typ: 'rost',
        titel: 'Rösta, övertyga, rösta igen',
        tid: {kort: 12, lang: 20},
        fragor: [question],
        anteckning: note,
      },
      {
        id: 'beratta-for-varandra',
        typ: 'samtal',
        titel: 'Berätta för varandra',
        tid: {kort: 10, lang: 25},
        text: wall('vad LSS berättar för IFF, och IFF för LSS'),
        anteckning: note,
      },
      {
        id: 'ta-med',
        typ: 'avslut',
        titel: 'Det här tar jag med mig',
        tid: {kort: 4, lang: 9},
        text: `${wall('frågan alla svarar på').replace(/\.$/, '')}?`,
        punkter: [blank('vad var och en tar med sig')],
        anteckning: note,
      },
    ],
  };
}
