/** The kinds of thing that can be found, in the order the filters show them. */
export const KINDS = [
  'insats',
  'kunskap',
  'lag',
  'kontakt',
  'nod',
  'verktyg',
  'kurs',
  'modul',
  'mote',
  'fraga',
  'ordlista',
] as const;

export type Kind = (typeof KINDS)[number];

/** What a kind is called on a result and on its filter. */
export const KIND_LABELS: Record<Kind, {one: string; many: string}> = {
  insats: {one: 'Insats', many: 'Insatser'},
  kunskap: {one: 'Kunskap', many: 'Kunskap'},
  lag: {one: 'Lagrum', many: 'Lagrum'},
  kontakt: {one: 'Kontakt', many: 'Kontakter'},
  nod: {one: 'Nod', many: 'Noder'},
  verktyg: {one: 'Verktyg', many: 'Verktyg'},
  kurs: {one: 'Kurs', many: 'Kurser'},
  modul: {one: 'Modul', many: 'Moduler'},
  mote: {one: 'Möte', many: 'Möten'},
  fraga: {one: 'Övning', many: 'Övningar'},
  ordlista: {one: 'Ord', many: 'Ordlista'},
};

/** True for a name of the closed list, as it comes from an address bar. */
export function isKind(value: string): value is Kind {
  return (KINDS as readonly string[]).includes(value);
}
