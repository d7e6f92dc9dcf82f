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
/** A list that was answered with nothing, in the words of the form. */
export const INGET_TEXT = 'Inget';

/** Explains the nodes of one run. Equal criteria are the same object. */
export interface Explainer {
  criterion(node: number): Kriterium;
  /** The answer to a fact as the reader sees it. */
  answer(fact: number): string;
  /** Facts that keep a node open, as indices. */
  openFacts(node: number, into: Set<number>): void;
}

/** Makes the explainer of runs. What is the same for all cases is made once. */
export function makeExplainers(engine: Engine, texts: readonly string[]): (run: Run) => Explainer {
  const {model} = engine;
  const labels = model.fakta.map((fact) => labelsOf(model, fact));
  const names = labels.map((known) => [...known.values()]);
  const facts = model.noder.map((node) => factOf(model, node));
  const items = model.noder.map((node) => itemsOf(model, node));

  return (run) => {
    const made: (Kriterium | undefined)[] = [];
    const answers: (string | undefined)[] = [];

    const answer = (fact: number): string =>
      (answers[fact] ??= answerText(engine, run, fact, labels[fact] ?? new Map()));
    const criterion = (node: number): Kriterium => (made[node] ??= make(node));

    function make(index: number): Kriterium {
      const node = model.noder[index] ?? [NOD.alltid];
      const lage = lageAv(run.states[index] ?? FALSKT);
      const text = texts[index] ?? '';
      const [kind = 0, first = 0, second = 0] = node;
      switch (kind) {
        case NOD.och:
        case NOD.eller: {
          const slag = kind === NOD.och ? 'och' : 'eller';
          return {slag, lage, text, delar: node.slice(1).map(criterion)};
        }
        case NOD.inte:
          return {slag: 'inte', lage, text, delar: [criterion(first)]};
        case NOD.namn: {
          const namn = model.namn[first]?.namn ?? '';
          return {slag: 'namn', lage, text, namn, delar: [criterion(second)]};
        }
        case NOD.alltid:
          return {slag: 'alltid', lage, text};
        default: {
          const fact = facts[index] ?? 0;
          const list = items[index];
          const svar = list ? chosen(fact, list) : answer(fact);
          return {slag: 'uppgift', lage, text, fakta: model.fakta[fact]?.id ?? '', svar};
        }
      }
    }

    /** Of a list only what the criterion asks for is told; the rest would hide it. */
    function chosen(fact: number, asked: readonly number[]): string {
      const found = asked.filter((item) => engine.listed(run, fact, item));
      return found.length > 0
        ? found.map((item) => names[fact]?.[item] ?? '').join(', ')
        : 'Inte valt';
    }

    function openFacts(index: number, into: Set<number>): void {
      if (lageAv(run.states[index] ?? FALSKT) !== 'okant') return;
      const node = model.noder[index] ?? [NOD.alltid];
      const [kind = 0, first = 0, second = 0] = node;
      if (kind === NOD.och || kind === NOD.eller)
        node.slice(1).forEach((part) => openFacts(part, into));
      else if (kind === NOD.inte) openFacts(first, into);
      else if (kind === NOD.namn) openFacts(second, into);
      else if (kind !== NOD.alltid) into.add(facts[index] ?? 0);
    }

    return {criterion, answer, openFacts};
  };
}

/** The needs or insatser that a leaf over a list asks for; undefined for other leaves. */
function itemsOf(model: GuideModel, node: Nod): readonly number[] | undefined {
  if (node[0] === NOD.lista) return node.slice(2);
  if (node[0] !== NOD.omrade) return undefined;
  const areas = node.slice(2);
  return model.behov.flatMap((need, at) => (areas.includes(need.omrade) ? [at] : []));
}

/** Index of the fact a leaf reads. */
export function factOf(model: GuideModel, node: Nod): number {
  const [kind, first = 0] = node;
  if (kind === NOD.alder) return model.fakta.findIndex((fact) => fact.typ === 'alder');
  if (kind === NOD.omrade) return model.fakta.findIndex((fact) => fact.typ === 'behov');
  return first;
}

function answerText(
  engine: Engine,
  run: Run,
  index: number,
  labels: ReadonlyMap<string, string>,
): string {
  const fact = engine.model.fakta[index];
  const value = engine.answer(run, index);
  if (!fact || value === undefined) return unanswered(run, fact);
  if (typeof value === 'number') return `${value} år`;
  if (typeof value !== 'object') return labels.get(String(value)) ?? String(value);
  if (value.length === 0) return Array.isArray(run.fall[fact.id]) ? INGET_TEXT : EJ_BESVARAD_TEXT;
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
