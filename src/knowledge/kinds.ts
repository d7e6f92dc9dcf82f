/** The kinds of statement, in falling order of force. A page has one; a container may give a passage another. */
export const SLAG = [
  'lag',
  'foreskrift',
  'praxis',
  'overenskommelse',
  'lokal-rutin',
  'rad',
] as const;

export type Slag = (typeof SLAG)[number];

export interface KindText {
  readonly label: string;
  /** One line that tells a reader how much the statement weighs. */
  readonly explanation: string;
}

/** What each kind is called and what it means to the reader. */
export const KIND_TEXT: Readonly<Record<Slag, KindText>> = {
  lag: {label: 'Lag', explanation: 'Det här står i lag. Alla måste följa det.'},
  foreskrift: {
    label: 'Föreskrift',
    explanation: 'Det här är bindande regler från en myndighet, till exempel Socialstyrelsen.',
  },
  praxis: {
    label: 'Praxis',
    explanation: 'Så har domstolar och myndigheter tolkat reglerna. Varje fall prövas för sig.',
  },
  overenskommelse: {
    label: 'Överenskommelse',
    explanation: 'Det här har kommunerna och regionen kommit överens om.',
  },
  'lokal-rutin': {
    label: 'Lokal rutin',
    explanation: 'Så gör vi här. Det kan vara annorlunda i en annan kommun.',
  },
  rad: {label: 'Råd', explanation: 'Det här är ett råd ur erfarenhet. Du avgör själv.'},
};

/** Passages that are not a kind of statement: invented cases, local checks, safety, the short answer. */
export const PASSAGES = ['exempel', 'kontrollera', 'skydd', 'svar'] as const;

/** Every name that may follow `:::` in a text. */
export const CONTAINERS = [...SLAG, ...PASSAGES] as const;

/** Readers a page may concern most. */
export const ROLLER = ['lss', 'iff', 'chef', 'ny'] as const;

export type Roll = (typeof ROLLER)[number];

/** How a role is named to the reader. */
export const ROLE_LABEL: Readonly<Record<Roll, string>> = {
  lss: 'Jag arbetar med LSS',
  iff: 'Jag arbetar med IFF',
  chef: 'Jag är chef',
  ny: 'Jag är ny',
};
