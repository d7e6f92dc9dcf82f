/*
 * What one can turn to a function for. The list is closed: a situation names what is needed, a
 * contact says what it does, and the two meet for the reader's own municipality.
 */

export const UPPDRAG = {
  vaxel: {namn: 'Växel eller kontaktcenter', plats: 'kommun'},
  oro: {namn: 'Tar emot orosanmälan om barn', plats: 'kommun'},
  socialjour: {namn: 'Socialjour, kväll och helg', plats: 'kommun'},
  iff: {namn: 'IFF/IFO, barn och unga', plats: 'kommun'},
  vuxen: {namn: 'Socialtjänst för vuxna', plats: 'kommun'},
  lss: {namn: 'LSS-handläggare', plats: 'kommun'},
  sip: {namn: 'SIP i kommunen', plats: 'kommun'},
  stod: {namn: 'Råd och stöd utan ansökan', plats: 'kommun'},
  elevhalsa: {namn: 'Elevhälsa och skola', plats: 'kommun'},
  'en-vag-in': {namn: 'En väg in, barn och unga', plats: 'lan'},
  'bu-halsan': {namn: 'Barn- och ungdomshälsan', plats: 'lan'},
  bup: {namn: 'BUP, mottagningar', plats: 'lan'},
  'bup-akut': {namn: 'BUP akut', plats: 'lan'},
  habilitering: {namn: 'Habiliteringscentrum', plats: 'lan'},
  'tidiga-insatser': {namn: 'Mottagningen för tidiga insatser', plats: 'lan'},
  ungdomsmottagning: {namn: 'Ungdomsmottagningar', plats: 'lan'},
  bvc: {namn: 'BVC, barnhälsovård', plats: 'lan'},
  barnmedicin: {namn: 'Barn- och ungdomsmedicin', plats: 'lan'},
  hjalpmedel: {namn: 'Hjälpmedelscentrum', plats: 'lan'},
  tandvard: {namn: 'Tandvård för barn', plats: 'lan'},
  radgivning: {namn: '1177, sjukvårdsrådgivning', plats: 'lan'},
  forsakringskassan: {namn: 'Försäkringskassan', plats: 'lan'},
  bus: {namn: 'BUS-gruppen', plats: 'lan'},
} as const satisfies Record<string, {namn: string; plats: 'kommun' | 'lan'}>;

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
