import type {Verksamhet} from './labels';

/** Who decides, in the few groups one filters by. The record's own words say it exactly. */
export const BESLUTSFATTARE = [
  'lss-handlaggare',
  'socialsekreterare',
  'bistandshandlaggare',
  'namnd',
  'forvaltningsratt',
  'vardpersonal',
  'skola',
  'forsakringskassan',
  'inget-beslut',
  'annan',
] as const;
export type Beslutsfattare = (typeof BESLUTSFATTARE)[number];

export const BESLUTSFATTARE_LABEL: Readonly<Record<Beslutsfattare, string>> = {
  'lss-handlaggare': 'LSS-handläggare',
  socialsekreterare: 'Socialsekreterare',
  bistandshandlaggare: 'Biståndshandläggare',
  namnd: 'Nämnd eller utskott',
  forvaltningsratt: 'Förvaltningsrätten',
  vardpersonal: 'Regionen och vården',
  skola: 'Förskola eller skola',
  forsakringskassan: 'Försäkringskassan',
  'inget-beslut': 'Ingen beslutar om insatsen',
  annan: 'Någon annan',
};

const NO_DECISION =
  /(?:^|\. )inget (?:\p{L}+ )?beslut|^ingen beslutar|beslutar inte om enskilda|^den enskilde väljer/iu;

const WORDS: readonly (readonly [Beslutsfattare, RegExp])[] = [
  ['lss-handlaggare', /lss-handläggar/i],
  ['socialsekreterare', /socialsekreterar|socialjour|familjerätt/i],
  ['bistandshandlaggare', /biståndshandläggar/i],
  ['namnd', /nämnd|utskott/i],
  ['forvaltningsratt', /förvaltningsrätt|domstol/i],
  ['vardpersonal', /vårdpersonal|vårdcentral|läkare|logoped|förskrivare|^region \p{Lu}/iu],
  ['skola', /rektor|skol/i],
  ['forsakringskassan', /försäkringskassan/i],
  ['annan', /bostadsanpassning|kollektivtrafik/i],
];

/** Who usually decides in a verksamhet, for records that say it in other words. */
const BY_VERKSAMHET: Readonly<Record<Verksamhet, Beslutsfattare>> = {
  lss: 'lss-handlaggare',
  iff: 'socialsekreterare',
  'sol-stod': 'bistandshandlaggare',
  region: 'vardpersonal',
  skola: 'skola',
  forsakringskassan: 'forsakringskassan',
  samordning: 'inget-beslut',
  annan: 'annan',
};

/** The groups that a record's `beslutar` names; one that names none is given the usual one of its verksamhet. */
export function decisionMakers(beslutar: string, verksamhet: Verksamhet): Beslutsfattare[] {
  if (NO_DECISION.test(beslutar)) return ['inget-beslut'];
  const named = WORDS.filter(([, pattern]) => pattern.test(beslutar)).map(([group]) => group);
  return named.length > 0 ? named : [BY_VERKSAMHET[verksamhet]];
}
