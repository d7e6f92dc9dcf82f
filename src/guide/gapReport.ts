import type {Resultat} from './guide';
import type {GuideModel} from './model';
import type {Fall} from './types';

/** The flag that opens the report. */
const GLAPP = 'insatsglapp';
/** Who the report is written to: nothing that can be tried for a child. */
const MOTTAGARE = 'bus-grupp';
/** Ages are told as wide bands: a pattern must not point to a child. */
const BANDS: readonly (readonly [max: number, text: string])[] = [
  [5, '0–5 år'],
  [12, '6–12 år'],
  [17, '13–17 år'],
  [25, '18–25 år'],
];

/**
 * The pattern of a gap, as a text for the BUS-grupp to copy or print: kinds of need, wide age band, what
 * can be tried and by whom. No answers beyond that; null when there is no gap.
 */
export function gapReport(model: GuideModel, fall: Fall, resultat: Resultat): string | null {
  if (!resultat.flaggor.includes(GLAPP)) return null;
  const {glapp} = model.texter;
  const needs = Array.isArray(fall.behov) ? (fall.behov as readonly string[]) : [];
  const labels = model.behov
    .filter((need) => needs.includes(need.slug))
    .map((need) => need.etikett);
  const proposed = [...resultat.listor.passar, ...resultat.listor.kanPassa];
  const names = model.insatser
    .filter((insats) => proposed.includes(insats.slug) && insats.slug !== MOTTAGARE)
    .map((insats) => insats.titel);
  return [
    glapp.rubrik,
    '',
    glapp.inledning,
    '',
    glapp.beskrivning,
    '',
    `Ålder: ${band(fall.alder)}`,
    'Behov:',
    ...labels.map((label) => `- ${label}`),
    '',
    'Det som går att pröva individuellt:',
    ...names.map((name) => `- ${name}`),
    '',
    glapp.fraga,
    glapp.avslut,
  ].join('\n');
}

function band(age: unknown): string {
  if (typeof age !== 'number') return 'inte angiven';
  return BANDS.find(([max]) => age <= max)?.[1] ?? 'inte angiven';
}
