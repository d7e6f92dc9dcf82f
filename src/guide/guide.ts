import type {Engine, Run} from './engine/engine';
import {createEngine} from './engine/engine';
import type {Andring} from './explain/change';
import {makeChangeFinder} from './explain/change';
import {makeExplainers} from './explain/criteria';
import type {Listor} from './explain/lists';
import {makeLists} from './explain/lists';
import type {NioAttaSvar} from './explain/nineEight';
import {explainNineEight} from './explain/nineEight';
import {nodeTexts} from './explain/nodeTexts';
import type {Kvar} from './explain/questions';
import {whatRemains} from './explain/questions';
import type {Tillsammans} from './explain/together';
import {explainTogether} from './explain/together';
import type {Forklaring} from './explain/tree';
import {makeTrees} from './explain/tree';
import type {GuideModel} from './model';
import type {Fall, NineEight} from './types';

/** Verdicts alone: the fast way, for lists and counts. */
export interface Utslag {
  readonly nineEight: NineEight;
  readonly listor: Listor;
  readonly flaggor: readonly string[];
}

/** Everything the guide has to say of a case. */
export interface Resultat extends Utslag {
  /** The tree of every listed insats, in the order of the lists. */
  readonly forklaringar: readonly Forklaring[];
  readonly nioAtta: NioAttaSvar;
  readonly tillsammans: Tillsammans;
  /** What another answer would change. */
  readonly andringar: readonly Andring[];
  readonly kvar: Kvar;
  /** Answers that do not go together, as sentences. */
  readonly rimlighet: readonly string[];
  /** Danger now: everything but safety is shown dimmed, "efter skyddet". */
  readonly akut: boolean;
  /** Sentences that stand with every result. */
  readonly alltid: readonly string[];
}

/** The guide, ready to use. Everything it does is a pure function of the model and the case. */
export interface Guide {
  readonly model: GuideModel;
  readonly engine: Engine;
  /** Judges a case: verdicts and flags, without reasons. */
  verdicts(fall: Fall): Utslag;
  /** The trees alone, in no particular order: the reasons of every listed insats. */
  trees(fall: Fall): Forklaring[];
  /** Everything: lists, trees, 9 § 8, flags, what first, what is missing, what would change it. */
  judge(fall: Fall): Resultat;
  /** What another answer would change. */
  changes(fall: Fall): Andring[];
}

/** The flag that means danger now. */
const AKUT = 'akut-112';

/** Makes the guide of a compiled model. Costs a few milliseconds; keep it. */
export function createGuide(model: GuideModel): Guide {
  const engine = createEngine(model);
  const lists = makeLists(engine);
  const trees = makeTrees(engine);
  const changes = makeChangeFinder(engine);
  const explainer = makeExplainers(engine, nodeTexts(model));

  const verdictsOf = (run: Run): Utslag => ({
    nineEight: run.nioAtta,
    listor: lists(run),
    flaggor: model.flaggor.filter((flag) => run.states[flag.nod] === 2).map((flag) => flag.slug),
  });

  return {
    model,
    engine,
    verdicts: (fall) => verdictsOf(engine.run(fall)),
    trees: (fall) => {
      const run = engine.run(fall);
      return trees(run, explainer(run));
    },
    changes: (fall) => changes(engine.run(fall)),
    judge: (fall) => {
      const run = engine.run(fall);
      const explain = explainer(run);
      const utslag = verdictsOf(run);
      const andringar = changes(run);
      return {
        ...utslag,
        forklaringar: inListOrder(trees(run, explain), utslag.listor),
        nioAtta: explainNineEight(engine, run, explain),
        tillsammans: explainTogether(engine, run),
        andringar,
        kvar: whatRemains(engine, run, andringar, explain),
        rimlighet: run.rimlighet.map((at) => model.rimlighet[at]?.text ?? ''),
        akut: utslag.flaggor.includes(AKUT),
        alltid: [...model.texter.alltid, model.texter.rattAttAnsoka],
      };
    },
  };
}

function inListOrder(trees: readonly Forklaring[], listor: Listor): Forklaring[] {
  const order = [
    ...listor.passar,
    ...listor.kanPassa,
    ...listor.garInteAttAvgora,
    ...listor.passarInte,
  ];
  const place = new Map(order.map((slug, at) => [slug, at]));
  return [...trees].sort((a, b) => (place.get(a.insats) ?? 0) - (place.get(b.insats) ?? 0));
}
