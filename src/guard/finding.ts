/** What could identify someone, in the order a finding wins over one that overlaps it. */
export const FINDING_KINDS = [
  'personnummer',
  'samordningsnummer',
  'epost',
  'telefon',
  'adress',
  'fodelsedatum',
  'skola',
  'namn',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** A place in a text that could identify someone. Offsets count UTF-16 units; `end` is exclusive. */
export interface Finding {
  readonly kind: FindingKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every match of a global pattern as a finding of one kind. */
export function findAll(kind: FindingKind, pattern: RegExp, text: string): Finding[] {
  return [...text.matchAll(pattern)].map((match) =>
    makeFinding(kind, text, match.index, match.index + match[0].length),
  );
}

/** A finding over a stretch of the text. */
export function makeFinding(kind: FindingKind, text: string, start: number, end: number): Finding {
  return {kind, text: text.slice(start, end), start, end};
}
