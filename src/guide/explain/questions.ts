import type {Engine, Run} from '../engine/engine';
import type {GuideModel} from '../model';
import {NOD} from '../model';
import {SANT} from '../verdict';
import type {Andring} from './change';
import {factOf} from './criteria';
import type {Explainer} from './criteria';

/** What is still to be asked. */
export interface Kvar {
  /** Facts that are open and matter, in the order they are asked. */
  readonly saknas: readonly string[];
  /** Number of the next question, or null when nothing more matters. */
  readonly nasta: string | null;
  /** Numbers of the questions that do not apply with these answers. */
  readonly hoppas: readonly string[];
  /** Facts that are not asked for with these answers, although their question is. */
  readonly dolda: readonly string[];
  /** Answers that were given to what is not asked any longer. They still count until removed. */
  readonly overflodiga: readonly string[];
  /** How many of the questions that apply have an answer. */
  readonly besvarade: number;
  readonly antal: number;
  /** True from the stated number of answered questions on: the picture can be shown. */
  readonly preliminar: boolean;
}

/** Works out what is still open and matters, and which question comes next. */
export function whatRemains(
  engine: Engine,
  run: Run,
  changes: readonly Andring[],
  explainer: Explainer,
): Kvar {
  const {model} = engine;
  const holding = openBehind(engine, run, explainer);
  const moving = new Set(changes.filter((change) => change.oppen).map((change) => change.fakta));
  const id = (at: number): string => model.fakta[at]?.id ?? '';
  const answered = (at: number): boolean => run.fall[id(at)] !== undefined;
  // A follow-up is asked when its condition holds, or when some proposal waits for it although what
  // the condition reads has been answered, if only with "vet inte".
  const shown = (at: number): boolean => {
    const condition = model.fakta[at]?.visaOm;
    if (condition === undefined || run.states[condition] === SANT) return true;
    return holding.has(at) && leaves(model, condition).every(answered);
  };
  // A question is never skipped while some proposal waits for it.
  const skipped = model.fragor.filter(
    (question) =>
      question.hoppaOver !== undefined &&
      run.states[question.hoppaOver] === SANT &&
      !question.fakta.some((at) => holding.has(at)),
  );
  const asked = model.fragor.filter((question) => !skipped.includes(question));
  const facts = asked.flatMap((question) => question.fakta.filter(shown));
  const hidden = asked.flatMap((question) => question.fakta.filter((at) => !shown(at)));
  const open = facts.filter(
    (at) => engine.isOpen(run, at) || (isList(at) && typeof run.fall[id(at)] !== 'object'),
  );
  const saknas = open.filter((at) => holding.has(at) || moving.has(id(at)) || isBasic(at));
  const next = asked.find((question) =>
    question.fakta.some((at) => saknas.includes(at) && !answered(at)),
  );
  return {
    saknas: saknas.map(id),
    nasta: next?.nr ?? null,
    hoppas: skipped.map((question) => question.nr),
    dolda: hidden.map(id),
    overflodiga: [...skipped.flatMap((question) => question.fakta), ...hidden]
      .filter(answered)
      .map(id),
    besvarade: asked.filter((question) => question.fakta.some(answered)).length,
    antal: asked.length,
    preliminar:
      model.fragor.filter((question) => question.fakta.some(answered)).length >= model.preliminart,
  };

  function isList(at: number): boolean {
    const typ = model.fakta[at]?.typ;
    return typ === 'behov' || typ === 'insatser';
  }

  /** Questions without a rule for skipping are asked in every case, and so are those marked as basic. */
  function isBasic(at: number): boolean {
    const basic = asked.filter((q) => q.hoppaOver === undefined || q.grund === true);
    return !answered(at) && basic.some((question) => question.fakta.includes(at));
  }
}

/** Facts that keep some insats, or the 9 § 8 check, undecided. */
export function openBehind(engine: Engine, run: Run, explainer: Explainer): Set<number> {
  const {model} = engine;
  const facts = new Set<number>();
  for (const row of model.forslag) {
    if (run.lista[row.insats] === 3) explainer.openFacts(row.nod, facts);
  }
  // Help that is given somewhere else at this age waits for the same answers.
  for (const swap of model.byten) {
    if (run.states[swap.nod] !== SANT || run.lista[swap.till] !== 3) continue;
    model.forslag
      .filter((row) => swap.fran.includes(row.insats))
      .forEach((row) => explainer.openFacts(row.nod, facts));
  }
  if (run.nioAtta === 'utred-vidare') {
    model.nioAtta.steg.slice(0, run.steg).forEach((step) => explainer.openFacts(step.nod, facts));
    const decides = model.nioAtta.steg[run.steg];
    if (decides)
      leaves(model, decides.nod)
        .filter((at) => engine.isOpen(run, at))
        .forEach((at) => facts.add(at));
  }
  return facts;
}

/** All facts that a node reads. */
export function leaves(model: GuideModel, index: number): number[] {
  const node = model.noder[index] ?? [NOD.alltid];
  const [kind = 0, first = 0, second = 0] = node;
  if (kind === NOD.och || kind === NOD.eller) {
    return [...new Set(node.slice(1).flatMap((child) => leaves(model, child)))];
  }
  if (kind === NOD.inte) return leaves(model, first);
  if (kind === NOD.namn) return leaves(model, second);
  return kind === NOD.alltid ? [] : [factOf(model, node)];
}
