import type {Engine, Run} from '../engine/engine';
import {KOLUMN, NOD} from '../model';
import type {GuideModel} from '../model';
import type {Fall, Svar} from '../types';
import {FALSKT, MARK, SANT} from '../verdict';
import {pick} from './random';
import {stableState} from './stable';

/*
 * What must hold in every case. Each property gives a sentence about what is wrong, or undefined. They are
 * written for speed: `npm run bench -- guide` asks them of ten million cases.
 */

export interface Properties {
  /** The properties of a single case. */
  case(run: Run): string | undefined;
  /** No open answer carries a *passar inte*. Slower. */
  known(run: Run): string | undefined;
  /** One open answer filled in: nothing goes from *passar inte* to *passar* or *kan passa*. */
  filled(run: Run, random: () => number): string | undefined;
  /** All open answers filled in at once. */
  filledAll(run: Run, random: () => number): string | undefined;
}

/** Node of a named condition. */
export function nodeOf(model: GuideModel, name: string): number {
  const index = model.namn.findIndex((row) => row.namn === name);
  const node = model.noder.findIndex(([kind, at]) => kind === NOD.namn && at === index);
  if (node < 0) throw new Error(`no node for ${name}`);
  return node;
}

/** Prepares the properties of a model. */
export function makeProperties(engine: Engine): Properties {
  const {model} = engine;
  const slug = (name: string): number => model.insatser.findIndex((insats) => insats.slug === name);
  const flag = (name: string): number => model.flaggor.find((row) => row.slug === name)?.nod ?? -1;
  const home = model.nioAtta.insats;
  const report = slug('orosanmalan-skyddsbedomning');
  const shelter = slug('skyddat-boende-barnahus');
  const names = ['PK-JA', 'UNGAS-NEJ', 'SKYDD', 'AKUT', 'SKOLPLATS-KLAR', 'BOENDEFRÅGA'] as const;
  const node = Object.fromEntries(names.map((name) => [name, nodeOf(model, name)]));
  const facts = new Map(model.fakta.map((fact, at) => [fact.id, at]));
  const answer = (run: Run, id: string): Svar | undefined => engine.answer(run, facts.get(id) ?? 0);
  const holds = (run: Run, name: (typeof names)[number]): boolean =>
    run.states[node[name] ?? 0] === SANT;
  const forbidden = (a: number, b: number): boolean => a === 4 && (b === 1 || b === 2);

  function warranted(run: Run): string | undefined {
    const list = run.lista[home];
    if (list !== 1 && list !== 2) return undefined;
    if (!holds(run, 'PK-JA')) return '9 § 8 without personkrets';
    if (answer(run, 'huvudorsak') !== 'funktionsnedsattning') return '9 § 8 with another cause';
    if (holds(run, 'UNGAS-NEJ')) return '9 § 8 against the no of a capable 15-year-old';
    if (holds(run, 'SKYDD')) return '9 § 8 while there are signs of harm';
    const school = holds(run, 'SKOLPLATS-KLAR') && answer(run, 'dagligResa') === 'orimlig';
    if (!school && answer(run, 'hemmaMojligt') !== 'nej') return '9 § 8 without a ground';
    return holds(run, 'BOENDEFRÅGA') ? undefined : '9 § 8 though nobody asked';
  }

  function safe(run: Run): string | undefined {
    if (!holds(run, 'SKYDD')) return undefined;
    if (run.states[flag('skydd-forst')] !== SANT) return 'signs of harm without the flag';
    if (holds(run, 'AKUT') && run.states[flag('akut-112')] !== SANT) return 'danger without 112';
    const first = run.alder >= 21 ? shelter : report;
    const wanted = run.alder >= 21 ? [1, 2] : [1];
    return wanted.includes(run.lista[first] ?? 0)
      ? undefined
      : 'signs of harm, and safety is not first';
  }

  function nextStep(run: Run): string | undefined {
    if (!run.lista.includes(1) && !run.lista.includes(2)) return 'no proposal';
    if (!model.forst.some((row) => run.states[row.nod] === SANT)) return 'nothing to do first';
    return run.steg < 0 ? 'the 9 § 8 table has no answer' : undefined;
  }

  function known(run: Run): string | undefined {
    for (let at = 0; at < run.lista.length; at += 1) {
      if (run.lista[at] !== 4) continue;
      const name = model.insatser[at]?.slug ?? '';
      if (at === home) {
        const why = homeKnown(run);
        if (why) return why;
      } else if (!barredForSure(run, at) && !unneededForSure(run, at)) {
        return `${name} is refused on an open answer`;
      }
    }
    return undefined;
  }

  /** The deciding step rests on known answers, and no earlier step can become "kan vara aktuellt". */
  function homeKnown(run: Run): string | undefined {
    const steps = model.nioAtta.steg;
    const decides = steps[run.steg];
    if (run.nioAtta !== 'sannolikt-ej-uppfyllt' || !decides) return undefined;
    if (stableState(engine, run, decides.nod) !== SANT)
      return `step ${decides.nr} rests on an open answer`;
    const open = steps
      .slice(0, run.steg)
      .find(
        (step) =>
          step.svar === 'kan-vara-aktuellt' && stableState(engine, run, step.nod) !== FALSKT,
      );
    return open ? `step ${open.nr} is still possible` : undefined;
  }

  function barredForSure(run: Run, at: number): boolean {
    const insats = model.insatser[at];
    if (insats?.personkrets && stableState(engine, run, model.egna.personkrets.nej) === SANT)
      return true;
    const own = insats?.villkor ?? [];
    if (own.some((row) => row.nod !== undefined && stableState(engine, run, row.nod) === SANT))
      return true;
    return model.forslag.some(
      (row) =>
        row.insats === at &&
        row.kolumn === KOLUMN.passarInte &&
        model.regler[row.regel]?.slag !== 'behov' &&
        stableState(engine, run, row.nod) === SANT,
    );
  }

  function unneededForSure(run: Run, at: number): boolean {
    const rows = model.forslag.filter((row) => row.insats === at);
    const said = rows.some(
      (row) => row.kolumn === KOLUMN.passarInte && stableState(engine, run, row.nod) === SANT,
    );
    return (
      said &&
      rows.every(
        (row) => row.kolumn === KOLUMN.passarInte || stableState(engine, run, row.nod) === FALSKT,
      )
    );
  }

  function openFacts(run: Run): number[] {
    return model.fakta.flatMap((fact, at) =>
      !['behov', 'insatser', 'harledd'].includes(fact.typ) && engine.isOpen(run, at) ? [at] : [],
    );
  }

  function fill(at: number, random: () => number): Svar {
    const fact = model.fakta[at];
    if (!fact || fact.typ === 'alder') return Math.floor(random() * 26);
    if (fact.typ === 'janej') return random() < 0.5;
    const values = fact.varden
      .map(({varde}) => varde)
      .filter((varde) => !fact.oppna.includes(varde));
    const value = pick(random, values);
    return fact.typ === 'flerval' ? [value] : value;
  }

  function compared(run: Run, fall: Fall): string | undefined {
    const other = engine.run(fall);
    for (let at = 0; at < run.lista.length; at += 1) {
      if (forbidden(run.lista[at] ?? 0, other.lista[at] ?? 0)) {
        return `${model.insatser[at]?.slug ?? ''} went from passar inte when an open answer was filled in`;
      }
    }
    return undefined;
  }

  return {
    case: (run) => warranted(run) ?? safe(run) ?? nextStep(run),
    known,
    filled: (run, random) => {
      const open = openFacts(run);
      if (open.length === 0) return undefined;
      const at = pick(random, open);
      return compared(run, {...run.fall, [model.fakta[at]?.id ?? '']: fill(at, random)});
    },
    filledAll: (run, random) => {
      const filled = openFacts(run).map((at) => [model.fakta[at]?.id ?? '', fill(at, random)]);
      return compared(run, {...run.fall, ...Object.fromEntries(filled)} as Fall);
    },
  };
}

/** True when a safety rule proposes the insats in the run. */
export function isSafety(run: Run, insats: number): boolean {
  return ((run.marks[insats] ?? 0) & (MARK.skyddPassar | MARK.skyddKanPassa)) !== 0;
}
