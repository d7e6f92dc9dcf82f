/*
 * The closed sets that the catalogue sorts by, each with the words the reader sees.
 * Slugs are contract: they stand in addresses and in content.
 */

export const HUVUDMAN = ['kommun', 'region', 'stat', 'annan'] as const;
export type Huvudman = (typeof HUVUDMAN)[number];

export const HUVUDMAN_LABEL: Readonly<Record<Huvudman, string>> = {
  kommun: 'Kommunen',
  region: 'Regionen',
  stat: 'Staten',
  annan: 'Annan',
};

export const VERKSAMHET = [
  'lss',
  'iff',
  'sol-stod',
  'region',
  'skola',
  'forsakringskassan',
  'samordning',
  'annan',
] as const;
export type Verksamhet = (typeof VERKSAMHET)[number];

export const VERKSAMHET_LABEL: Readonly<Record<Verksamhet, string>> = {
  lss: 'LSS',
  iff: 'Individ- och familjeomsorg (IFF)',
  'sol-stod': 'Stöd enligt SoL vid funktionsnedsättning',
  region: 'Region Västmanland',
  skola: 'Förskola och skola',
  forsakringskassan: 'Försäkringskassan',
  samordning: 'Samordning',
  annan: 'Annat stöd',
};

/** The six areas of the whole picture of a child, in their fixed order, then safety and money. */
export const LIVSOMRADEN = [
  'fysisk-halsa',
  'psykisk-halsa',
  'relationer',
  'skolsituation',
  'hemsituation',
  'fritid',
  'skydd',
  'ekonomi',
] as const;
export type Livsomrade = (typeof LIVSOMRADEN)[number];

export const LIVSOMRADE_LABEL: Readonly<Record<Livsomrade, string>> = {
  'fysisk-halsa': 'Fysisk hälsa',
  'psykisk-halsa': 'Psykisk hälsa',
  relationer: 'Relationer',
  skolsituation: 'Skolsituation',
  hemsituation: 'Hemsituation',
  fritid: 'Fritid',
  skydd: 'Skydd',
  ekonomi: 'Ekonomi',
};

export const SAKERHET = ['verifierad', 'allman-kunskap', 'kontrollera-lokalt'] as const;
export type Sakerhet = (typeof SAKERHET)[number];

export const SAKERHET_LABEL: Readonly<Record<Sakerhet, string>> = {
  verifierad: 'Verifierad mot källa',
  'allman-kunskap': 'Allmänt känt i verksamheten',
  'kontrollera-lokalt': 'Kontrollera lokalt',
};
