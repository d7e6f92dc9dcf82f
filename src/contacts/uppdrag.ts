/*
 * What one can turn to a function for. The list is closed: a situation names what is needed, a
 * contact says what it does, and the two meet for the reader's own municipality. The order is the
 * one they are listed in.
 */

export const UPPDRAG = {
  oro: 'Tar emot orosanmälan om barn',
  socialjour: 'Socialjour, kväll och helg',
  lss: 'LSS-handläggare',
  iff: 'IFF/IFO, barn och unga',
  sip: 'SIP i kommunen',
  stod: 'Råd och stöd utan ansökan',
  vuxen: 'Socialtjänst för vuxna',
  vaxel: 'Växel eller kontaktcenter',
  'en-vag-in': 'En väg in, barn och unga',
  'bu-halsan': 'Barn- och ungdomshälsan',
  bup: 'BUP, mottagningar',
  'bup-akut': 'BUP akut',
  habilitering: 'Habiliteringscentrum',
  'tidiga-insatser': 'Mottagningen för tidiga insatser',
  ungdomsmottagning: 'Ungdomsmottagningar',
  bvc: 'BVC, barnhälsovård',
  barnmedicin: 'Barn- och ungdomsmedicin',
  hjalpmedel: 'Hjälpmedelscentrum',
  tandvard: 'Tandvård för barn',
  radgivning: '1177, sjukvårdsrådgivning',
  forsakringskassan: 'Försäkringskassan',
  elevhalsa: 'Elevhälsa och skola',
  bus: 'BUS-gruppen',
} as const satisfies Record<string, string>;

export type Uppdrag = keyof typeof UPPDRAG;

export const UPPDRAG_IDS = Object.keys(UPPDRAG) as [Uppdrag, ...Uppdrag[]];

/** Which functions an insats of a verksamhet leads to, when no contact names the insats itself. */
const BY_VERKSAMHET: Readonly<Record<string, readonly Uppdrag[]>> = {
  lss: ['lss'],
  iff: ['iff', 'oro'],
  'sol-stod': ['vaxel'],
  region: ['en-vag-in', 'radgivning'],
  skola: ['elevhalsa'],
  forsakringskassan: ['forsakringskassan'],
  samordning: ['lss', 'iff'],
};

/** Which functions a role's page leads to, by the last part of its address. */
const BY_ROLE: Readonly<Record<string, readonly Uppdrag[]>> = {
  iff: ['iff', 'oro', 'socialjour'],
  lss: ['lss'],
  samordnare: ['sip'],
  'bu-halsan': ['bu-halsan', 'en-vag-in'],
  bup: ['bup', 'bup-akut', 'en-vag-in'],
  habiliteringscentrum: ['habilitering'],
  hjalpmedelscentrum: ['hjalpmedel'],
  primarvard: ['bvc', 'radgivning'],
  'barn-och-ungdomsmedicin': ['barnmedicin'],
  tandvard: ['tandvard'],
  skola: ['elevhalsa'],
  forskola: ['elevhalsa'],
  forsakringskassan: ['forsakringskassan'],
};

/** What to turn to for an insats of this verksamhet; empty when no function answers for it. */
export function uppdragOfVerksamhet(verksamhet: string): readonly Uppdrag[] {
  return BY_VERKSAMHET[verksamhet] ?? [];
}

/** What to turn to on the page of a role; empty for other pages. */
export function uppdragOfPage(url: string): readonly Uppdrag[] {
  const role = /^\/roller\/([a-z-]+)\/$/.exec(url)?.[1];
  return (role !== undefined && BY_ROLE[role]) || [];
}
