import {labelsOf} from './explain/criteria';
import type {Resultat} from './guide';
import type {GuideModel} from './model';
import type {Fall, Svar} from './types';

/** One part of the samtalsunderlag: a heading and its lines. */
export interface Avsnitt {
  readonly rubrik: string;
  readonly rader: readonly string[];
}

/**
 * The samtalsunderlag as plain parts, for paper, Word and the clipboard. It holds the answers and what the
 * guide says of them, never anything that could tell who the child is: there is no free text to hold it.
 */
export function underlag(model: GuideModel, fall: Fall, resultat: Resultat): Avsnitt[] {
  const name = (slug: string): string => {
    const insats = model.insatser.find((row) => row.slug === slug);
    return insats?.titel ?? slug;
  };
  const reason = new Map(
    resultat.forklaringar.map((tree) => [
      tree.insats,
      [
        // What speaks against has been outweighed here; on paper it would contradict the heading.
        ...tree.bidrag
          .filter((part) => part.lage === 'sant' && !part.sager.startsWith('passar-inte'))
          .map((part) => part.skal),
        ...tree.forbehall,
      ],
    ]),
  );
  const proposals = (slugs: readonly string[]): string[] =>
    slugs.map((slug) => {
      const why = [...new Set(reason.get(slug) ?? [])].join(' ');
      return why === '' ? name(slug) : `${name(slug)}. ${why}`;
    });
  const {nioAtta, tillsammans, kvar, listor} = resultat;
  const asked = resultat.nineEight !== 'ej-relevant' || fall.fragaOm98 === true;
  const parts: Avsnitt[] = [
    {rubrik: 'Svar', rader: answers(model, fall)},
    {
      rubrik: 'Att tänka på',
      rader: tillsammans.flaggor.map((flag) => `${flag.etikett}. ${flag.text} ${flag.gor}`),
    },
    {rubrik: 'Gör först', rader: tillsammans.forst.map((row) => row.gor)},
    {rubrik: 'Passar', rader: proposals(listor.passar)},
    {rubrik: 'Kan passa', rader: proposals(listor.kanPassa)},
    {rubrik: 'Går inte att avgöra än', rader: listor.garInteAttAvgora.map(name)},
    {rubrik: 'Passar inte', rader: notFitting(resultat, name)},
    {
      rubrik: '9 § 8 LSS',
      rader: asked
        ? [`${nioAtta.etikett}. ${nioAtta.text}`, nioAtta.skal, nioAtta.signalText ?? '']
        : [],
    },
    {
      rubrik: 'Behöver ni samverka?',
      rader: [
        `${tillsammans.triage.etikett}. ${tillsammans.triage.text}`,
        ...tillsammans.triage.skal.map((row) => row.text),
      ],
    },
    {rubrik: 'Saknas än', rader: kvar.saknas.map((id) => question(model, id))},
    {rubrik: 'Viktigt', rader: resultat.alltid},
  ];
  return parts
    .map(({rubrik, rader}) => ({rubrik, rader: rader.filter((row) => row !== '')}))
    .filter(({rader}) => rader.length > 0);
}

function notFitting(resultat: Resultat, name: (slug: string) => string): string[] {
  return resultat.listor.passarInte.map((slug) => {
    const tree = resultat.forklaringar.find((row) => row.insats === slug);
    const own = tree?.egna.find((row) => row.lage === 'inte-uppfyllt' && row.slag !== 'alder');
    const why =
      own?.skal ?? tree?.bidrag.find((part) => part.sager.startsWith('passar-inte'))?.skal;
    return why === undefined ? name(slug) : `${name(slug)}. ${why}`;
  });
}

function question(model: GuideModel, id: string): string {
  return model.fakta.find((fact) => fact.id === id)?.fraga ?? id;
}

/** The answers given, as the reader saw them. */
export function answers(model: GuideModel, fall: Fall): string[] {
  return model.fakta.flatMap((fact) => {
    const answer = fall[fact.id];
    if (answer === undefined) return [];
    return [`${fact.etikett}: ${answerText(labelsOf(model, fact), answer)}`];
  });
}

/** An answer in words. */
export function answerText(labels: ReadonlyMap<string, string>, answer: Svar): string {
  if (answer === 'okand') return 'Vet inte';
  if (typeof answer === 'number') return `${answer} år`;
  if (typeof answer !== 'object') return labels.get(String(answer)) ?? String(answer);
  if (answer.length === 0) return 'Inget valt';
  return answer.map((slug) => labels.get(slug) ?? slug).join(', ');
}
