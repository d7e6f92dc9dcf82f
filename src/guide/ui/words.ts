/** The words for how a demand or a condition stands. */
export const LAGE_TEXT = {
  uppfyllt: 'Visat enligt svaren',
  'inte-uppfyllt': 'Inte visat enligt svaren',
  oppet: 'Öppet',
  bedoms: 'Ska bedömas av en människa',
} as const;
