/*
 * The closed lists of the courses, and what a reader is shown for them.
 */

/** What a question asks of the learner, from recalling to making something of one's own. */
export const NIVAER = ['minnas', 'forsta', 'tillampa', 'analysera', 'vardera', 'skapa'] as const;
export type Niva = (typeof NIVAER)[number];

/** Where a question may be used. */
export const ANVANDNING = ['fortest', 'modul', 'repetition', 'mote', 'samtal'] as const;
export type Anvandning = (typeof ANVANDNING)[number];

/** How sure the ground of a question is. What must be checked locally is never part of a test. */
export const SAKERHET = ['verifierad', 'allman-kunskap', 'kontrollera-lokalt'] as const;
export type Sakerhet = (typeof SAKERHET)[number];

export const SAKERHET_LABEL: Readonly<Record<Sakerhet, string>> = {
  verifierad: 'Kontrollerat mot källan.',
  'allman-kunskap': 'Allmän kunskap i verksamheten.',
  'kontrollera-lokalt': 'Kontrollera hos er: det här vet vi inte säkert.',
};

/** How good a choice in a case is. There are no points for it, only what it leads to. */
export const OMDOMEN = ['bast', 'godtagbart', 'samre'] as const;
export type Omdome = (typeof OMDOMEN)[number];

export const OMDOME_LABEL: Readonly<Record<Omdome, string>> = {
  bast: 'Bra val',
  godtagbart: 'Går bra, men det finns bättre',
  samre: 'Fundera en gång till',
};
