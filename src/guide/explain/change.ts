import type {Engine, Run} from '../engine/engine';
import type {FaktaModell, GuideModel} from '../model';
import {NOD} from '../model';
import type {Fall, NineEight, Svar, Utfall} from '../types';
import {FALSKT, LISTA, SANT} from '../verdict';

/** One insats that moves. */
export interface Flytt {
  readonly insats: string;
  readonly fran: Utfall | null;
  readonly till: Utfall | null;
}

/** What another answer to one question would change. */
export interface Andring {
  readonly fakta: string;
  /** The answers that would change just this; each alone. */
  readonly svar: readonly Svar[];
  /** The question is open today; otherwise the answer is one that time or work can change. */
  readonly oppen: boolean;
  readonly flyttar: readonly Flytt[];
  readonly nioAtta?: {readonly fran: NineEight; readonly till: NineEight};
  readonly nyaFlaggor: readonly string[];
  readonly borttagnaFlaggor: readonly string[];
}

/** Finds what would change the picture of a case: each open or changeable answer, tried in turn. */
export type ChangeFinder = (run: Run) => Andring[];

/** Prepares the finding: the answers worth trying for each fact. */
export function makeChangeFinder(engine: Engine): ChangeFinder {
  const {model} = engine;
  const ages = ageClasses(model);
  const lists = listItems(model);
  const flags = model.flaggor.map((flag) => flag.nod);
  return (run) =>
    model.fakta.flatMap((fact, at) => {
      if (fact.typ === 'harledd') return [];
      const open = engine.isOpen(run, at);
      if (!open && !fact.andringsbar && fact.typ !== 'insatser') return [];
      if (fact.visaOm !== undefined && run.states[fact.visaOm] === FALSKT) return [];
      const found = candidates(run, fact, at, open)
        .map((svar) => difference(run, fact.id, svar, open))
        .filter((change) => change !== undefined);
      // Growing older passes every boundary in turn; the nearest one is what there is to plan for.
      return fact.typ === 'alder' && !open ? found.slice(0, 1) : together(found);
    });

  function candidates(run: Run, fact: FaktaModell, at: number, open: boolean): Svar[] {
    const now = engine.answer(run, at);
    switch (fact.typ) {
      case 'behov':
        return [];
      case 'alder':
        return open ? ages : ages.filter((age) => age > run.alder);
      case 'insatser': {
        const already = typeof now === 'object' ? now : [];
        const more = (lists.get(at) ?? []).filter((slug) => !already.includes(slug));
        return more.slice(0, 1).map((slug) => [...already, slug]);
      }
      case 'janej':
        return [true, false].filter((value) => String(value) !== now);
      case 'flerval':
        return closed(fact).map((value) => [value]);
      default:
        return closed(fact).filter((value) => value !== now);
    }
  }

  function difference(run: Run, id: string, svar: Svar, oppen: boolean): Andring | undefined {
    const fall: Fall = {...run.fall, [id]: svar};
    const other = engine.run(fall);
    if (sameOutcome(run, other)) return undefined;
    const flyttar: Flytt[] = [];
    for (let at = 0; at < run.lista.length; at += 1) {
      if (run.lista[at] === other.lista[at]) continue;
      flyttar.push({
        insats: model.insatser[at]?.slug ?? '',
        fran: LISTA[run.lista[at] ?? 0] ?? null,
        till: LISTA[other.lista[at] ?? 0] ?? null,
      });
    }
    const changed = (from: Run, to: Run): string[] =>
      model.flaggor
        .filter((flag) => from.states[flag.nod] !== SANT && to.states[flag.nod] === SANT)
        .map((flag) => flag.slug);
    const nyaFlaggor = changed(run, other);
    const borttagnaFlaggor = changed(other, run);
    const same = run.nioAtta === other.nioAtta;
    return {
      fakta: id,
      svar: [svar],
      oppen,
      flyttar,
      ...(same ? {} : {nioAtta: {fran: run.nioAtta, till: other.nioAtta}}),
      nyaFlaggor,
      borttagnaFlaggor,
    };
  }

  /** Most answers change nothing; this finds out before anything is built. */
  function sameOutcome(run: Run, other: Run): boolean {
    if (run.nioAtta !== other.nioAtta) return false;
    for (let at = 0; at < run.lista.length; at += 1) {
      if (run.lista[at] !== other.lista[at]) return false;
    }
    return flags.every((node) => (run.states[node] === SANT) === (other.states[node] === SANT));
  }
}

/** Answers with the same effect are told once. */
function together(changes: readonly Andring[]): Andring[] {
  const byEffect = new Map<string, Andring>();
  for (const change of changes) {
    const {svar, ...effect} = change;
    const key = JSON.stringify(effect);
    const known = byEffect.get(key);
    byEffect.set(key, known ? {...known, svar: [...known.svar, ...svar]} : change);
  }
  return [...byEffect.values()];
}

function closed(fact: FaktaModell): string[] {
  return fact.varden.map((value) => value.varde).filter((value) => !fact.oppna.includes(value));
}

/** The youngest age of every class of ages that the guide tells apart. */
export function ageClasses(model: GuideModel): number[] {
  const starts = new Set([0]);
  const range = (min: number | null, max: number | null): void => {
    if (min !== null && min >= 0) starts.add(min);
    if (max !== null && max >= 0) starts.add(max + 1);
  };
  model.noder.forEach(([kind, min = -1, max = -1]) => {
    if (kind === NOD.alder) range(min, max);
  });
  model.insatser.forEach(({alder}) => {
    if (alder) range(alder[0], alder[1]);
  });
  return [...starts].filter((age) => age <= 25).sort((a, b) => a - b);
}

/** For each list of insatser: those that some condition asks for. */
function listItems(model: GuideModel): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  model.noder.forEach(([kind, fact = 0, ...items]) => {
    if (kind !== NOD.lista || model.fakta[fact]?.typ !== 'insatser') return;
    const slugs = items.map((item) => model.insatser[item]?.slug ?? '');
    found.set(fact, [...new Set([...(found.get(fact) ?? []), ...slugs])]);
  });
  return found;
}
