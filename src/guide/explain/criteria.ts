import type {Engine, Run} from '../engine/engine';
import type {FaktaModell, GuideModel, Nod} from '../model';
import {NOD} from '../model';
import type {Lage} from '../types';
import {FALSKT, lageAv} from '../verdict';

/** One criterion in the tree: what is asked, how it stands, and the answer it rests on. */
export interface Kriterium {
  readonly slag: 'alltid' | 'och' | 'eller' | 'inte' | 'namn' | 'uppgift';
  readonly lage: Lage;
  /** The criterion in plain Swedish. */
  readonly text: string;
  /** The fact it reads, for a leaf. */
  readonly fakta?: string;
  /** The answer as the reader sees it, for a leaf. */
  readonly svar?: string;
  /** Name of the condition in villkor.yaml. */
  readonly namn?: string;
  readonly delar?: readonly Kriterium[];
}

export const EJ_BESVARAD_TEXT = 'Ej besvarad';

/** Explains the nodes of one run. Equal criteria are the same object. */
export interface Explainer {
  criterion(node: number): Kriterium;
  /** The answer to a fact as the reader sees it. */
  answer(fact: number): string;
  /** Facts that keep a node open, as indices. */
  openFacts(node: number, into: Set<number>): void;
}

/** Makes the explainer of a run. */
export function makeExplainer(engine: Engine, run: Run, texts: readonly string[]): Explainer {
  const {model} = engine;
  const made: (Kriterium | undefined)[] = [];
  const answers: (string | undefined)[] = [];

  const answer = (fact: number): string => (answers[fact] ??= answerText(engine, run, fact));

  const criterion = (node: number): Kriterium => (made[node] ??= make(node));

  function make(index: number): Kriterium {
    const node = model.noder[index] ?? [NOD.alltid];
    const base = {lage: lageAv(run.states[index] ?? FALSKT), text: texts[index] ?? ''};
    const [kind = 0, first = 0, second = 0] = node;
    switch (kind) {
      case NOD.och:
      case NOD.eller:
        return {
          slag: kind === NOD.och ? 'och' : 'eller',
          ...base,
          delar: node.slice(1).map(criterion),
        };
      case NOD.inte:
        return {slag: 'inte', ...base, delar: [criterion(first)]};
      case NOD.namn:
        return {
          slag: 'namn',
          ...base,
          namn: model.namn[first]?.namn ?? '',
          delar: [criterion(second)],
        };
      case NOD.alltid:
        return {slag: 'alltid', ...base};
      default: {
        const fact = factOf(model, node);
        return {
          slag: 'uppgift',
          ...base,
          fakta: model.fakta[fact]?.id ?? '',
          svar: kind === NOD.lista || kind === NOD.omrade ? chosen(node, fact) : answer(fact),
        };
      }
    }
  }

  /** Of a list only what the criterion asks for is told; the rest would hide it. */
  function chosen(node: Nod, fact: number): string {
    const items = answerItems(fact);
    const asked = new Set(
      node[0] === NOD.lista
        ? node.slice(2)
        : model.behov.flatMap((need, at) => (node.slice(2).includes(need.omrade) ? [at] : [])),
    );
    const names = items.filter(({at}) => asked.has(at)).map(({label}) => label);
    return names.length > 0 ? names.join(', ') : 'Inte valt';
  }

  function answerItems(fact: number): {at: number; label: string}[] {
    const known = model.fakta[fact];
    const value = engine.answer(run, fact);
    if (!known || typeof value !== 'object') return [];
    const slugs = [...labelsOf(model, known)];
    return slugs.flatMap(([slug, label], at) => (value.includes(slug) ? [{at, label}] : []));
  }

  function openFacts(index: number, into: Set<number>): void {
    if (lageAv(run.states[index] ?? FALSKT) !== 'okant') return;
    const node = model.noder[index] ?? [NOD.alltid];
    const [kind = 0, first = 0, second = 0] = node;
    if (kind === NOD.och || kind === NOD.eller) node.slice(1).forEach((child) => openFacts(child, into));
    else if (kind === NOD.inte) openFacts(first, into);
    else if (kind === NOD.namn) openFacts(second, into);
    else if (kind !== NOD.alltid) into.add(factOf(model, node));
  }

  return {criterion, answer, openFacts};
}

/** Index of the fact a leaf reads. */
export function factOf(model: GuideModel, node: Nod): number {
  const [kind, first = 0] = node;
  if (kind === NOD.alder) return model.fakta.findIndex((fact) => fact.typ === 'alder');
  if (kind === NOD.omrade) return model.fakta.findIndex((fact) => fact.typ === 'behov');
  return first;
}

function answerText(engine: Engine, run: Run, index: number): string {
  const fact = engine.model.fakta[index];
  const value = engine.answer(run, index);
  if (!fact || value === undefined) return unanswered(run, fact);
  if (typeof value === 'number') return `${value} år`;
  const labels = labelsOf(engine.model, fact);
  if (typeof value !== 'object') return labels.get(String(value)) ?? String(value);
  if (value.length === 0) return Array.isArray(run.fall[fact.id]) ? 'Inget valt' : EJ_BESVARAD_TEXT;
  return value.map((slug) => labels.get(slug) ?? slug).join(', ');
}

function unanswered(run: Run, fact: FaktaModell | undefined): string {
  const given = fact ? run.fall[fact.id] : undefined;
  return given === 'okand' ? 'Vet inte' : EJ_BESVARAD_TEXT;
}

/** What the reader sees for each value of a fact. */
export function labelsOf(model: GuideModel, fact: FaktaModell): ReadonlyMap<string, string> {
  if (fact.typ === 'behov') return new Map(model.behov.map((need) => [need.slug, need.etikett]));
  if (fact.typ === 'insatser') {
    return new Map(model.insatser.map((insats) => [insats.slug, insats.kortnamn ?? insats.titel]));
  }
  return new Map(fact.varden.map(({varde, etikett}) => [varde, etikett]));
}
