import type {Engine, Run} from '../engine/engine';
import type {Avgors, NineEight} from '../types';
import {FALSKT, OKANT, SANT} from '../verdict';
import type {Explainer, Kriterium} from './criteria';

/** How a step of the table stands in this case. */
export type StegLage = 'avgor' | 'traffar-inte' | 'oppet' | 'provas-inte';

export interface StegSvar {
  readonly nr: string;
  readonly fraga: string;
  readonly lage: StegLage;
  /** The value the step gives when it decides. */
  readonly svar: NineEight;
  readonly skal: string;
  readonly lagrum: readonly string[];
  readonly kriterium: Kriterium;
}

/** What the law asks for, one demand at a time. */
export interface KravSvar {
  readonly id: string;
  readonly fraga: string;
  readonly lage: 'uppfyllt' | 'inte-uppfyllt' | 'oppet' | 'bedoms';
  readonly avgors: Avgors;
  readonly skal: string;
  readonly lagrum: readonly string[];
}

export interface SignalSvar {
  readonly nr: number;
  readonly lage: 'ja' | 'nej' | 'oppet' | 'kontrollfraga';
  readonly text: string;
  readonly fraga: string;
}

/** The whole check of 9 § 8 LSS. */
export interface NioAttaSvar {
  readonly varde: NineEight;
  readonly etikett: string;
  readonly text: string;
  /** Number of the step that decides. */
  readonly steg: string;
  readonly skal: string;
  readonly stegen: readonly StegSvar[];
  readonly kriterier: readonly KravSvar[];
  readonly signaler: readonly SignalSvar[];
  /** What the number of signals calls for; absent when there is none. */
  readonly signalText?: string;
  /** What lies closer. Text only: it adds nothing to the lists. */
  readonly iStallet: readonly {
    readonly rubrik: string;
    readonly insatser: readonly string[];
    readonly text: string;
    readonly lagrum: readonly string[];
  }[];
  /** What to prepare if the insats is called for all the same. */
  readonly forbered: readonly {readonly text: string; readonly lagrum: readonly string[]}[];
  /** Always said, whatever the value: first the right to apply and to have it tried. */
  readonly alltid: readonly string[];
}

/** Tells how every step, demand and signal of 9 § 8 LSS stands. */
export function explainNineEight(engine: Engine, run: Run, explainer: Explainer): NioAttaSvar {
  const {nioAtta, insatser} = engine.model;
  const state = (node: number): number => run.states[node] ?? FALSKT;
  const decides = nioAtta.steg[run.steg];
  const label = nioAtta.etiketter[run.nioAtta];
  // Where the question is not raised, its warning signs and preparations would only mislead.
  const raised = run.nioAtta !== 'ej-relevant' || state(nioAtta.visaNejOm) === SANT;
  const signaler = raised ? nioAtta.signaler.map((row) => signal(row)) : [];
  const count = signaler.filter((row) => row.lage === 'ja').length;
  return {
    varde: run.nioAtta,
    etikett: label.etikett,
    text: label.text,
    steg: decides?.nr ?? '',
    skal: decides?.skal ?? '',
    stegen: nioAtta.steg.map((step, at) => ({
      nr: step.nr,
      fraga: step.fraga,
      lage: stepState(at, run.steg, state(step.nod)),
      svar: step.svar,
      skal: step.skal,
      lagrum: step.lagrum,
      kriterium: explainer.criterion(step.nod),
    })),
    kriterier: nioAtta.kriterier.map((row) => ({
      id: row.id,
      fraga: row.fraga,
      lage: demandState(row, state),
      avgors: row.avgors,
      skal: row.skal,
      lagrum: row.lagrum,
    })),
    signaler,
    ...(count === 0
      ? {}
      : {signalText: count === 1 ? nioAtta.signalText.en : nioAtta.signalText.flera}),
    iStallet: !raised
      ? []
      : nioAtta.iStallet
          .filter((row) => state(row.nod) === SANT)
          .map((row) => ({
            rubrik: row.rubrik,
            insatser: row.insatser.map((at) => insatser[at]?.slug ?? ''),
            text: row.text,
            lagrum: row.lagrum,
          })),
    forbered: !raised
      ? []
      : nioAtta.forbered
          .filter((row) => state(row.nod) === SANT)
          .map(({text, lagrum}) => ({text, lagrum})),
    alltid: nioAtta.alltid,
  };

  function signal(row: (typeof nioAtta.signaler)[number]): SignalSvar {
    const {nr, text, fraga} = row;
    if (row.nod === undefined) return {nr, text, fraga, lage: 'kontrollfraga'};
    const now = state(row.nod);
    return {nr, text, fraga, lage: now === SANT ? 'ja' : now === OKANT ? 'oppet' : 'nej'};
  }
}

function stepState(at: number, decides: number, state: number): StegLage {
  if (at === decides) return 'avgor';
  if (at > decides) return 'provas-inte';
  return state === OKANT ? 'oppet' : 'traffar-inte';
}

function demandState(
  row: {
    readonly uppfyllt?: number | undefined;
    readonly inteUppfyllt?: number | undefined;
    readonly avgors: Avgors;
  },
  state: (node: number) => number,
): KravSvar['lage'] {
  if (row.avgors === 'bedomning') return 'bedoms';
  if (row.inteUppfyllt !== undefined && state(row.inteUppfyllt) === SANT) return 'inte-uppfyllt';
  return row.uppfyllt !== undefined && state(row.uppfyllt) === SANT ? 'uppfyllt' : 'oppet';
}
