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
