/** The two meetings that a package serves, as its times are keyed. */
export const LENGTHS = ['kort', 'lang'] as const;
export type Length = (typeof LENGTHS)[number];

/** Minutes of each meeting. */
export const LENGTH_MINUTES: Readonly<Record<Length, number>> = {kort: 30, lang: 60};

/** Kinds of moment, in the order a meeting usually has them. */
export const MOMENT_KINDS = [
  'start',
  'rost',
  'samtal',
  'ovning',
  'yrkesvis',
  'prova',
  'avslut',
] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

/** What each kind of moment is called to the leader. */
export const MOMENT_LABEL: Readonly<Record<MomentKind, string>> = {
  start: 'Start',
  rost: 'Röstning',
  samtal: 'Samtal',
  ovning: 'Övning',
  yrkesvis: 'Yrkesvis',
  prova: 'Pröva på jobbet',
  avslut: 'Avslut',
};

/** Kinds of question that a room can vote on with raised cards. */
export const VOTED_KINDS = ['enval', 'flerval', 'santfalskt'] as const;
