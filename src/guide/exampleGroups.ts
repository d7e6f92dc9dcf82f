/** The cases that say most of what the guide is for, first in the list. */
export const TYPICAL: readonly string[] = [
  'trotta-foraldrar',
  'fran-hvb-till-varaktigt',
  'gymnasium-langt-bort',
  'mitt-emellan',
  'fara-i-natt',
];

/** The themes of the cases in the order they are listed, in the words of the reader. */
export const THEMES: Readonly<Record<string, string>> = {
  avlastning: 'Avlastning',
  'nio-atta': 'Boende enligt LSS',
  'barnets-rost': 'Barnets röst',
  samtycke: 'Samtycke',
  skola: 'Skola',
  npf: 'Neuropsykiatriska funktionsnedsättningar',
  'psykisk-halsa': 'Psykisk hälsa',
  normbrytande: 'Normbrytande beteende',
  skydd: 'Oro och skydd',
  placering: 'Placering',
  omvardnad: 'Omvårdnad',
  ekonomi: 'Ekonomiskt stöd',
  vuxen: 'Över 18 år',
  samverkan: 'Samverkan',
  glapp: 'Insatsglapp',
};

interface Themed {
  readonly id: string;
  /** What the case trains, the main theme first. */
  readonly ovar: readonly string[];
}

/** A theme and the ids of its cases. */
export interface ExampleGroup {
  readonly tema: string;
  readonly fall: readonly string[];
}

/** All cases, each once: the most typical first, then by what a case is mostly about. */
export function groupExamples(cases: readonly Themed[]): ExampleGroup[] {
  const typical = TYPICAL.flatMap((id) => cases.find((known) => known.id === id) ?? []);
  const rest = cases.filter((known) => !typical.includes(known));
  const themes = [...new Set([...Object.keys(THEMES), ...rest.map(themeOf)])];
  return [
    {tema: 'Typiska fall', fall: typical},
    ...themes.map((tema) => ({
      tema: THEMES[tema] ?? tema,
      fall: rest.filter((known) => themeOf(known) === tema),
    })),
  ]
    .map(({tema, fall}) => ({tema, fall: fall.map((known) => known.id)}))
    .filter((group) => group.fall.length > 0);
}

function themeOf({ovar}: Themed): string {
  return ovar[0] ?? '';
}
