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
  socialsekreterare: 'Socialsekreterare (IFF)',
  bistandshandlaggare: 'Biståndshandläggare (SoL)',
  namnd: 'Nämnd eller utskott',
  forvaltningsratt: 'Förvaltningsrätten',
  vardpersonal: 'Vården',
  skola: 'Förskola eller skola',
  forsakringskassan: 'Försäkringskassan',
  'inget-beslut': 'Inget beslut behövs',
  annan: 'Någon annan',
};

const WORDS: readonly (readonly [Beslutsfattare, RegExp])[] = [
  ['inget-beslut', /^inget (?:\S+ )?beslut/i],
  ['lss-handlaggare', /lss-handläggar/i],
  ['socialsekreterare', /socialsekreterar|socialjour|familjerätt/i],
  ['bistandshandlaggare', /biståndshandläggar/i],
  ['namnd', /nämnd|utskott/i],
  ['forvaltningsratt', /förvaltningsrätt|domstol/i],
  [
    'vardpersonal',
    /vård(?!nadshavare)|läkare|logoped|tandvård|förskrivare|arbetsterapeut|bup\b|region|personalen på mottagningen/i,
  ],
  ['skola', /rektor|skol|huvudmannen för|elevhälsa/i],
  ['forsakringskassan', /försäkringskassan/i],
];

/** Words of one law's authority are not another's: a school's decision is not health care because vårdnadshavare are named. */
const BY_VERKSAMHET: Partial<Record<Verksamhet, Beslutsfattare>> = {
  lss: 'lss-handlaggare',
  iff: 'socialsekreterare',
  'sol-stod': 'bistandshandlaggare',
  region: 'vardpersonal',
  skola: 'skola',
  forsakringskassan: 'forsakringskassan',
};

/** The groups a record's `beslutar` names; what names none falls to the verksamhet's usual one. */
export function decisionMakers(beslutar: string, verksamhet: Verksamhet): Beslutsfattare[] {
  const named = WORDS.filter(([, pattern]) => pattern.test(beslutar)).map(([group]) => group);
  if (named[0] === 'inget-beslut') return ['inget-beslut'];
  if (named.length > 0) return named;
  return [BY_VERKSAMHET[verksamhet] ?? 'annan'];
}
