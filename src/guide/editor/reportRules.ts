import type {Engine} from '../engine/engine';
import {createEngine} from '../engine/engine';
import {classesFor, combinations, eachCase} from '../testing/classes';
import {ageClasses} from '../explain/change';
import type {GuideModel} from '../model';
import {KOLUMN} from '../model';
import type {Fall} from '../types';
import {SANT} from '../verdict';

/** What an editor should know of the rules as a whole. */
export interface RuleReport {
  /** Rules whose own condition is true for no combination of answers. */
  readonly silentRules: readonly string[];
  /** Lines (rule and insats) that no combination of answers makes true. */
  readonly silentLines: readonly string[];
  /** Insatser that no combination of answers makes *passar* or *kan passa*. */
  readonly unreached: readonly string[];
  /** Needs for which, at some age, nothing but the entry is proposed. */
  readonly needsAlone: readonly {readonly need: string; readonly when: readonly string[]}[];
  /** Insatser that one rule proposes while another excludes them, with an example. */
  readonly contradictions: readonly {
    readonly insats: string;
    readonly says: string;
    readonly against: string;
    readonly example: Fall;
  }[];
  readonly combinations: number;
}

/** Above this many combinations a pair of rules is not looked at further. */
const LIMIT = 60_000;
const KRETSAR = ['ja-1', 'ja-3', 'nej', 'okand'];

/** Finds silent rules, unreached insatser, needs without help and contradictions, by enumeration. */
export function reportRules(model: GuideModel): RuleReport {
  const engine = createEngine(model);
  let tried = 0;
  const reached = new Set<number>();
  const silentLines: string[] = [];
  const silentRules: string[] = [];
  model.regler.forEach((rule, at) => {
    const own = holds(engine, [rule.nod], reached);
    tried += own.count;
    if (!own.found) silentRules.push(rule.id);
    for (const row of model.forslag.filter((each) => each.regel === at)) {
      const line = holds(engine, [row.nod], reached, row.insats);
      tried += line.count;
      const slug = model.insatser[row.insats]?.slug ?? '';
      if (!line.found) silentLines.push(`${rule.id} ${slug}`);
    }
  });
  const alone = needsAlone(engine, reached);
  deepSteps(engine, reached);
  return {
    silentRules,
    silentLines,
    unreached: model.insatser.filter((_, at) => !reached.has(at)).map((insats) => insats.slug),
    needsAlone: alone,
    contradictions: contradictions(engine),
    combinations: tried,
  };
}

function holds(
  engine: Engine,
  nodes: readonly number[],
  reached: Set<number>,
  wanted?: number,
): {found: Fall | null; count: number} {
  const classes = classesFor(engine.model, nodes);
  let found: Fall | null = null;
  const count = eachCase(classes, (fall) => {
    // Goes on past the first true case while the insats itself is still hidden, by its age for one.
    if (found && (wanted === undefined || reached.has(wanted))) return;
    const run = engine.run(fall);
    if (!nodes.every((node) => run.states[node] === SANT)) return;
    found ??= fall;
    run.lista.forEach((list, at) => {
      if (list === 1 || list === 2) reached.add(at);
    });
  });
  return {found, count};
}

/** The insats of 9 § 8 is reached through its steps, with the answers that lead there. */
function deepSteps(engine: Engine, reached: Set<number>): void {
  const run = engine.run({
    personkrets: 'ja-1',
    huvudorsak: 'funktionsnedsattning',
    hemmaMojligt: 'nej',
    omvardnadsbehov: 'omfattande',
    provat: ['lss-korttidsvistelse'],
    behov: ['barnet-kan-inte-bo-hemma'],
  });
  if (run.nioAtta === 'kan-vara-aktuellt') reached.add(engine.model.nioAtta.insats);
}

/** Each need by itself, at every class of ages and for each answer about personkrets. */
function needsAlone(engine: Engine, reached: Set<number>): RuleReport['needsAlone'] {
  return engine.model.behov.flatMap(({slug}) => {
    const when: string[] = [];
    for (const alder of ageClasses(engine.model)) {
      for (const personkrets of KRETSAR) {
        const run = engine.run({behov: [slug], alder, personkrets});
        if (run.ingang) when.push(`${alder} år, personkrets ${personkrets}`);
        run.lista.forEach((list, at) => {
          if (list === 1 || list === 2) reached.add(at);
        });
      }
    }
    return when.length > 0 ? [{need: slug, when}] : [];
  });
}

/** Pairs of rules that at the same time propose an insats and exclude it. */
function contradictions(engine: Engine): RuleReport['contradictions'] {
  const {model} = engine;
  const name = (regel: number): string => model.regler[regel]?.id ?? '';
  const excluding = model.forslag.filter(
    (row) => row.kolumn === KOLUMN.passarInte && model.regler[row.regel]?.slag !== 'behov',
  );
  return excluding.flatMap((bar) =>
    model.forslag
      .filter((row) => row.insats === bar.insats && row.kolumn !== KOLUMN.passarInte)
      .flatMap((row) => {
        if (combinations(classesFor(model, [row.nod, bar.nod])) > LIMIT) return [];
        const {found} = holds(engine, [row.nod, bar.nod], new Set());
        if (!found) return [];
        const insats = model.insatser[bar.insats]?.slug ?? '';
        return [{insats, says: name(row.regel), against: name(bar.regel), example: found}];
      }),
  );
}
