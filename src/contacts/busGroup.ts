/** Who sits in the managers' group of a node, one line for each seat or pair of seats. */
export interface BusSeat {
  readonly from: string;
  readonly vilka: string;
}

/**
 * Composition of a BUS group, written out for the municipalities of one node. Source: the county's
 * agreement on collaboration for children's health (in force since 2022-09-05).
 */
export function busSeats(organisations: readonly string[]): BusSeat[] {
  return [
    ...organisations.map((from) => ({
      from,
      vilka:
        'Två chefer från socialtjänsten: individ- och familjeomsorg, och LSS. En eller två chefer från utbildning.',
    })),
    {
      from: 'Region Västmanland',
      vilka: 'Tre chefer: BU-hälsan, BUP och Habiliteringscentrum.',
    },
    {from: 'Brukarorganisationer', vilka: 'Bjuds in. Andra verksamheter när frågan kräver det.'},
  ];
}

/** How a recurring obstacle reaches the group: a pattern, never a case. */
export const RAISE_TO_BUS: readonly string[] = [
  'Skriv hindret som ett mönster: vad som händer, vilka verksamheter, hur ofta. Ingen person.',
  'Skriv vad som hade hjälpt.',
  'Ge texten till din enhetschef, som samlar flera liknande.',
  'Chefen tar den till BUS-gruppen. Det som rör hela länet går vidare till regional nivå.',
  'Fråga när du får svar.',
];
