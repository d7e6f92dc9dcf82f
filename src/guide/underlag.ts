import {VERKSAMHET_LABEL} from '../insatser/labels';
import {INGET_TEXT, labelsOf} from './explain/criteria';
import {isSafety, onlyPersonkrets, reasonsInSight, waitsFor} from './explain/reasons';
import type {Forklaring} from './explain/tree';
import type {Resultat} from './guide';
import type {GuideModel} from './model';
import {whyNot} from './output';
import {asSentence} from './sentence';
import {UTFALL, UTFALL_ETIKETT, type Fall, type Svar, type Utfall} from './types';

/** One part of the samtalsunderlag: a heading and its lines. */
export interface Avsnitt {
  readonly rubrik: string;
  readonly rader: readonly string[];
}

export const GOR_FORST = 'Gör först';
/** Headings in acute danger, the same on the screen. */
export const SKYDDET_NU = 'Det som skyddar nu';
export const EFTER_SKYDDET = 'Efter skyddet';

/**
 * The samtalsunderlag as plain parts, for paper, Word and the clipboard. It holds the answers and what the
 * guide says of them, never anything that could tell who the child is: there is no free text to hold it.
 */
export function underlag(model: GuideModel, fall: Fall, resultat: Resultat): Avsnitt[] {
  const {tillsammans, kvar, akut} = resultat;
  const first = {rubrik: GOR_FORST, rader: tillsammans.forst.map((row) => asSentence(row.gor))};
  const given = {rubrik: 'Svar', rader: answers(model, fall)};
  const note = {
    rubrik: 'Att tänka på',
    rader: tillsammans.flaggor.map(
      (flag) => `${asSentence(flag.etikett)} ${flag.text} ${flag.gor}`,
    ),
  };
  const contacts = {rubrik: 'Vem du kontaktar', rader: contactLines(model, resultat)};
  const after = {rubrik: EFTER_SKYDDET, rader: [model.texter.efterSkyddet]};
  const parts: Avsnitt[] = [
    // In danger the reader must not have to look for what to do.
    ...(akut
      ? [first, safetyPart(model, resultat), contacts, note, given, after]
      : [given, note, first]),
    ...verdictParts(model, resultat),
    ...nineEightParts(model, fall, resultat),
    {
      rubrik: 'Behöver ni samverka?',
      rader: [
        `${asSentence(tillsammans.triage.etikett)} ${tillsammans.triage.text}`,
        ...tillsammans.triage.skal.map((row) => row.text),
      ],
    },
    ...(akut ? [] : [contacts]),
    {rubrik: 'Saknas än', rader: kvar.saknas.map((id) => question(model, id))},
    {rubrik: 'Viktigt', rader: resultat.alltid},
  ];
  return parts
    .map(({rubrik, rader}) => ({rubrik, rader: rader.filter((row) => row !== '')}))
    .filter(({rader}) => rader.length > 0);
}

function safetyPart(model: GuideModel, resultat: Resultat): Avsnitt {
  const safe = resultat.forklaringar.filter(isSafety);
  return {rubrik: SKYDDET_NU, rader: safe.map((tree) => proposal(model, resultat, tree))};
}

/** The lists, one line per insats; in danger what is told under safety is not told again. */
function verdictParts(model: GuideModel, resultat: Resultat): Avsnitt[] {
  const {forklaringar, akut} = resultat;
  const trees = akut ? forklaringar.filter((tree) => !isSafety(tree)) : forklaringar;
  return UTFALL.map((utfall) => {
    const label = UTFALL_ETIKETT[utfall];
    const mine = trees.filter((tree) => tree.utfall === utfall);
    return {
      rubrik: akut ? `${EFTER_SKYDDET}: ${label.toLowerCase()}` : label,
      rader: verdictLines(model, resultat, utfall, mine),
    };
  });
}

function verdictLines(
  model: GuideModel,
  resultat: Resultat,
  utfall: Utfall,
  trees: readonly Forklaring[],
): string[] {
  if (utfall !== 'passar-inte') return trees.map((tree) => proposal(model, resultat, tree));
  const rest = trees.filter((tree) => !onlyPersonkrets(tree));
  return [
    ...rest.map((tree) => lines(nameOf(model, tree.insats), reasonsInSight(tree))),
    personkretsLine(model, trees) ?? '',
  ];
}

/** All that only the personkrets excludes, in one line; null when there is none. */
function personkretsLine(model: GuideModel, trees: readonly Forklaring[]): string | null {
  const mine = trees.filter(onlyPersonkrets);
  const [first] = mine;
  if (!first) return null;
  const names = mine.map((tree) => nameOf(model, tree.insats)).join(', ');
  return lines(`${PERSONKRETS_RUBRIK}: ${names}`, [whyNot(first, model.texter.rattAttAnsoka)]);
}

export const PERSONKRETS_RUBRIK = 'Insatser som kräver att barnet omfattas av LSS personkrets';

/** An insats that can be tried: its ground, why, what it waits for and who decides. */
function proposal(model: GuideModel, resultat: Resultat, tree: Forklaring): string {
  const insats = model.insatser.find((row) => row.slug === tree.insats);
  if (!insats) return tree.insats;
  const ground = insats.lagrum.slice(0, 2).join(', ');
  const waits = waitsFor(tree, resultat.nioAtta, resultat.kvar.saknas);
  const asks = waits.map((id) => question(model, id)).join(' ');
  return lines(ground === '' ? insats.titel : `${insats.titel} (${ground})`, [
    ...reasonsInSight(tree),
    ...tree.forbehall,
    ...(asks === '' ? [] : [`Svar som saknas: ${asks}`]),
    `Beslutar: ${asSentence(insats.beslutar)}`,
  ]);
}

function nineEightParts(model: GuideModel, fall: Fall, resultat: Resultat): Avsnitt[] {
  const {nioAtta} = resultat;
  if (nioAtta.varde === 'ej-relevant' && fall.fragaOm98 !== true) return [];
  const raised = nioAtta.signaler.filter(({lage}) => lage === 'ja' || lage === 'kontrollfraga');
  return [
    {
      rubrik: '9 § 8 LSS',
      rader: [
        `${asSentence(nioAtta.etikett)} ${nioAtta.text}`,
        nioAtta.skal,
        nioAtta.signalText ?? '',
      ],
    },
    {
      rubrik: '9 § 8 LSS: stanna upp och red ut',
      rader: raised.map((row) => `${row.text} ${row.fraga}`),
    },
    {
      rubrik: '9 § 8 LSS: det som ligger närmare',
      rader: nioAtta.iStallet.map((row) => {
        const names = row.insatser.map((slug) => nameOf(model, slug)).join(', ');
        return `${row.rubrik}: ${asSentence(names)} ${row.text}`;
      }),
    },
    {
      rubrik: '9 § 8 LSS: förbered, om frågan ändå är aktuell',
      rader: nioAtta.forbered.map((row) => row.text),
    },
  ];
}

function contactLines(model: GuideModel, {tillsammans}: Resultat): string[] {
  return tillsammans.kontakter.map((row) => {
    const who = `${VERKSAMHET_LABEL[row.verksamhet]}${row.leder ? ' (leder)' : ''}`;
    if (row.insatser.length === 0) return asSentence(who);
    return asSentence(`${who}: ${row.insatser.map((slug) => nameOf(model, slug)).join(', ')}`);
  });
}

function lines(head: string, rest: readonly string[]): string {
  return [asSentence(head), ...rest].join(' ');
}

function nameOf(model: GuideModel, slug: string): string {
  return model.insatser.find((row) => row.slug === slug)?.titel ?? slug;
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
  if (answer.length === 0) return INGET_TEXT;
  return answer.map((slug) => labels.get(slug) ?? slug).join(', ');
}
