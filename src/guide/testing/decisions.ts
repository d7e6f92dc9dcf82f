import type {Engine, Run} from '../engine/engine';
import type {GuideModel} from '../model';
import {NOD} from '../model';
import type {Fall} from '../types';
import {SANT} from '../verdict';
import {
  mendedFacts,
  oracleAround,
  oracleFlags,
  oracleLines,
  oracleNames,
  oracleRules,
  oracleSteps,
} from './oracle';
import {oracleUnreasonable} from './oracleGiven';
import type {OracleMore} from './oracleMore';
import {oracleMore} from './oracleMore';

/*
 * Everything that a condition in the content decides, one thing at a time, and what the second writing says
 * of the same thing. A whole result hides much: two rules may propose the same insats, and a wrong line is
 * then seen only by the reader who opens the reasons.
 */

/** A thing that a condition decides. */
export interface Decision {
  readonly name: string;
  /** The nodes that decide it; where there are several, the most met one counts. */
  readonly nodes: readonly number[];
  /** What the engine says: 0 not met, 1 open, 2 met. Where open and not met come to the same, never 1. */
  got(run: Run): number;
  /** What the second writing says. */
  want(said: Said): number;
}

/** What the second writing says of a case. Each part is worked out when first asked for. */
export interface Said {
  lines(rule: string): ReadonlyMap<string, boolean | undefined>;
  names(): ReadonlyMap<string, boolean | undefined>;
  steps(): ReadonlyMap<string, boolean>;
  rules(): readonly string[];
  flags(): readonly string[];
  around(): readonly string[];
  more(): OracleMore;
  unreasonable(): readonly number[];
}

/** Asks the second writing of a case. */
export function saidOf(fall: Fall): Said {
  const lines = new Map<string, ReadonlyMap<string, boolean | undefined>>();
  return {
    lines: (rule) => {
      const said = lines.get(rule) ?? oracleLines(fall, rule);
      lines.set(rule, said);
      return said;
    },
    names: once(() => oracleNames(fall)),
    steps: once(() => oracleSteps(fall)),
    rules: once(() => oracleRules(fall)),
    flags: once(() => oracleFlags(fall)),
    around: once(() => oracleAround(fall)),
    more: once(() => oracleMore(mendedFacts(fall))),
    unreasonable: once(() => oracleUnreasonable(fall)),
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Every decision of a model, in a fixed order. */
export function decisionsOf(engine: Engine): Decision[] {
  const {model} = engine;
  const {nioAtta} = model;
  return [
    ...lineDecisions(model),
    ...ownDecisions(model),
    ...nameDecisions(model),
    ...model.regler.map((row) =>
      whether(`regel ${row.id}`, row.nod, (said) => said.rules().includes(row.id)),
    ),
    ...nioAtta.steg.map((row) =>
      whether(`steg ${row.nr}`, row.nod, (said) => said.steps().get(row.nr) === true),
    ),
    ...model.flaggor.map((row) =>
      whether(`flagga ${row.slug}`, row.nod, (said) => said.flags().includes(row.slug)),
    ),
    ...aroundDecisions(model),
    ...besideDecisions(model),
    ...demandDecisions(model),
    ...model.rimlighet.map((row, at): Decision => ({
      name: `rimlighet ${at + 1}`,
      nodes: [row.nod],
      // The node is judged again when an answer has been mended; what the reader sees is kept here.
      got: (run) => (run.rimlighet.includes(at) ? SANT : 0),
      want: (said) => (said.unreasonable().includes(at + 1) ? SANT : 0),
    })),
  ];
}

/** A decision that is either met or not. */
function whether(name: string, node: number, holds: (said: Said) => boolean): Decision {
  return {
    name,
    nodes: [node],
    got: (run) => (run.states[node] === SANT ? SANT : 0),
    want: (said) => (holds(said) ? SANT : 0),
  };
}

/** A decision that can also be open. */
function threeWay(
  name: string,
  nodes: readonly number[],
  truth: (said: Said) => boolean | undefined,
): Decision {
  return {
    name,
    nodes,
    got: (run) => Math.max(...nodes.map((node) => run.states[node] ?? 0)),
    want: (said) => {
      const holds = truth(said);
      return holds === true ? SANT : holds === false ? 0 : 1;
    },
  };
}

/** Lines of rules. What a rule says twice of an insats in a column is one line. */
function lineDecisions(model: GuideModel): Decision[] {
  const lines = new Map<string, {rule: string; nodes: number[]}>();
  for (const row of model.forslag) {
    const rule = model.regler[row.regel]?.id ?? '';
    const key = `${rule} ${model.insatser[row.insats]?.slug ?? ''} ${row.kolumn}`;
    const line = lines.get(key) ?? {rule, nodes: []};
    line.nodes.push(row.nod);
    lines.set(key, line);
  }
  return [...lines].map(([key, {rule, nodes}]) =>
    threeWay(`rad ${key}`, nodes, (said) => said.lines(rule).get(key)),
  );
}

/** Rows of the control table that the content has in the records of the insatser. */
const OWN_ROWS: Readonly<Record<string, string>> = {
  'lss-korttidstillsyn': 'G18',
  'lss-daglig-verksamhet': 'G19',
};

function ownDecisions(model: GuideModel): Decision[] {
  return model.insatser.flatMap((insats) => {
    const rule = OWN_ROWS[insats.slug] ?? '';
    const key = `${rule} ${insats.slug} 2`;
    return (insats.villkor ?? []).flatMap((own) =>
      own.nod === undefined
        ? []
        : whether(`eget ${key}`, own.nod, (said) => said.lines(rule).get(key) === true),
    );
  });
}

function nameDecisions(model: GuideModel): Decision[] {
  const seen = new Set<number>();
  return model.noder.flatMap(([kind, at = 0], node) => {
    if (kind !== NOD.namn || seen.has(at)) return [];
    seen.add(at);
    const name = model.namn[at]?.namn ?? '';
    const inTable = saidOf({}).names().has(name);
    return inTable
      ? threeWay(`villkor ${name}`, [node], (said) => said.names().get(name))
      : whether(`villkor ${name}`, node, (said) => said.more().names.includes(name));
  });
}

/** Swaps, entry and how the value of 9 § 8 is shown. */
function aroundDecisions(model: GuideModel): Decision[] {
  const row = (name: string, node: number): Decision =>
    whether(name, node, (said) => said.around().includes(name));
  return [
    ...model.byten.map(({id, nod}) => row(`byte ${id}`, nod)),
    ...model.ingang.forslag.map(({insats, nod}) =>
      row(`ingång ${model.insatser[insats]?.slug ?? ''}`, nod),
    ),
    row('svagare', model.nioAtta.svagareOm),
    row('visa nej', model.nioAtta.visaNejOm),
  ];
}

/** The demands of 9 § 8, what to prepare, and the question that is only sometimes asked. */
function demandDecisions(model: GuideModel): Decision[] {
  const {kriterier, forbered} = model.nioAtta;
  const demand = (id: string, node: number | undefined, key: 'met' | 'unmet'): Decision[] =>
    node === undefined
      ? []
      : [whether(`krav ${id} ${key}`, node, (said) => said.more().demands[key].includes(id))];
  return [
    ...kriterier.flatMap((row) => [
      ...demand(row.id, row.uppfyllt, 'met'),
      ...demand(row.id, row.inteUppfyllt, 'unmet'),
    ]),
    ...forbered.map(({nod}, at) =>
      whether(`förbered ${at + 1}`, nod, (said) => said.more().demands.prepare.includes(at + 1)),
    ),
    ...model.fakta.flatMap(({id, visaOm}) =>
      visaOm === undefined ? [] : threeWay(`visa ${id}`, [visaOm], (said) => said.more().journey),
    ),
  ];
}

/** What stands beside the lists: reasons, signs, what lies closer, what first, what is skipped. */
function besideDecisions(model: GuideModel): Decision[] {
  return [
    ...model.triage.flatMap((level) =>
      level.skal.map((reason, at) => {
        const name = `${level.niva} ${at + 1}`;
        return whether(`skäl ${name}`, reason.nod, (said) => said.more().reasons.includes(name));
      }),
    ),
    ...model.nioAtta.signaler.flatMap(({nr, nod}) =>
      nod === undefined
        ? []
        : whether(`signal ${nr}`, nod, (said) => said.more().signals.includes(nr)),
    ),
    ...model.nioAtta.iStallet.map(({rubrik, nod}) =>
      whether(`i stället ${rubrik}`, nod, (said) => said.more().instead.includes(rubrik)),
    ),
    ...model.forst.map(({id, nod}) =>
      whether(`först ${id}`, nod, (said) => said.more().first.includes(id)),
    ),
    ...model.fragor.flatMap(({nr, hoppaOver}) =>
      hoppaOver === undefined
        ? []
        : whether(`fråga ${nr}`, hoppaOver, (said) => said.more().skipped.includes(nr)),
    ),
  ];
}
