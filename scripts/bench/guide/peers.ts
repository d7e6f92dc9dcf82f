import {Engine as JsonRules} from 'json-rules-engine';
import Publicodes from 'publicodes';
import {openBits, valueBit} from '../../../src/guide/bits';
import {createEngine} from '../../../src/guide/engine/engine';
import type {FaktaModell, GuideModel, Nod} from '../../../src/guide/model';
import {KOLUMN, NOD} from '../../../src/guide/model';
import type {Fall} from '../../../src/guide/types';

/*
 * The same rules in three engines: safety and needs (4.1 and 4.2), every proposal a rule of its own. The
 * peers have no third truth value and no list of needs, so the subset is judged on cases where every
 * question is answered, and our open values are left out. All three must give the same proposals.
 */

/** A way of judging a case: the proposals whose conditions hold, as sorted indices. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  judge(fall: Fall): readonly number[] | Promise<readonly number[]>;
}

/** The proposals of the subset. */
export function subset(model: GuideModel): number[] {
  return model.forslag.flatMap((row, at) => {
    const slag = model.regler[row.regel]?.slag;
    return (slag === 'sakerhet' || slag === 'behov') && row.kolumn !== KOLUMN.passarInte
      ? [at]
      : [];
  });
}

/** Ours: the whole engine runs, with all it does besides the subset. */
export function ours(model: GuideModel): Peer {
  const engine = createEngine(model);
  const rows = subset(model).map((at) => ({at, nod: model.forslag[at]?.nod ?? 0}));
  return {
    name: 'Insatsguiden',
    version: 'hela motorn',
    judge: (fall) => {
      const run = engine.run(fall);
      return rows.filter(({nod}) => run.states[nod] === 2).map(({at}) => at);
    },
  };
}

type Condition = Record<string, unknown>;

/** json-rules-engine: one rule for each proposal, own operators for lists and ages. */
export function jsonRules(model: GuideModel, version: string): Peer {
  const engine = new JsonRules([], {allowUndefinedFacts: true});
  engine.addOperator('harNagon', (has: unknown, wanted: unknown) => overlaps(has, wanted));
  const condition = (index: number): Condition => {
    const node = model.noder[index] ?? [NOD.alltid];
    const [kind = 0, first = 0, second = 0] = node;
    switch (kind) {
      case NOD.och:
        return {all: node.slice(1).map(condition)};
      case NOD.eller:
        return {any: node.slice(1).map(condition)};
      case NOD.inte:
        return {not: condition(first)};
      case NOD.namn:
        return condition(second);
      case NOD.alder:
        return {
          all: [
            {fact: 'alder', operator: 'greaterThanInclusive', value: first < 0 ? 0 : first},
            {fact: 'alder', operator: 'lessThanInclusive', value: second < 0 ? 99 : second},
          ],
        };
      default: {
        const {fact, values} = leaf(model, node);
        return {fact, operator: 'harNagon', value: values};
      }
    }
  };
  subset(model).forEach((at) => {
    const whole = condition(model.forslag[at]?.nod ?? 0);
    const conditions = 'all' in whole || 'any' in whole ? whole : {all: [whole]};
    engine.addRule({conditions: conditions as never, event: {type: String(at)}});
  });
  return {
    name: 'json-rules-engine',
    version,
    judge: async (fall) => {
      const {events} = await engine.run({...fall});
      return events.map((event) => Number(event.type)).sort((a, b) => a - b);
    },
  };
}

function overlaps(has: unknown, wanted: unknown): boolean {
  const items: unknown[] = Array.isArray(has) ? has : [String(has)];
  return Array.isArray(wanted) && items.some((item) => wanted.includes(item));
}

/** publicodes: one rule for each node, yes/no facts for the needs, texts for the other answers. */
export function publicodes(model: GuideModel, version: string): Peer {
  const rules: Record<string, unknown> = {alder: {'par défaut': 0}};
  const names = new Map<string, string>();
  const yesNo = (fact: string, value: string): string => {
    const key = `${fact} ${value}`;
    const known = names.get(key) ?? `svar ${names.size}`;
    names.set(key, known);
    rules[known] = {'par défaut': 'non'};
    return known;
  };
  model.noder.slice(0, model.sena).forEach((node, index) => {
    rules[`nod ${index}`] = {valeur: expression(model, node, yesNo)};
  });
  const engine = new Publicodes(rules as never);
  const rows = subset(model);
  return {
    name: 'publicodes',
    version,
    judge: (fall) => {
      const situation: Record<string, unknown> = {alder: Number(fall.alder ?? 0)};
      names.forEach((name, key) => {
        const [fact = '', value = ''] = key.split(' ');
        situation[name] = overlaps(fall[fact], [value]) ? 'oui' : 'non';
      });
      engine.setSituation(situation as never);
      return rows.filter(
        (at) => engine.evaluate(`nod ${model.forslag[at]?.nod ?? 0}`).nodeValue === true,
      );
    },
  };
}

function expression(
  model: GuideModel,
  node: Nod,
  yesNo: (fact: string, value: string) => string,
): unknown {
  const [kind = 0, first = 0, second = 0] = node;
  switch (kind) {
    case NOD.alltid:
      return 'oui';
    case NOD.och:
      return {'toutes ces conditions': node.slice(1).map((child) => `nod ${child}`)};
    case NOD.eller:
      return {'une de ces conditions': node.slice(1).map((child) => `nod ${child}`)};
    case NOD.inte:
      return `nod ${first} = non`;
    case NOD.namn:
      return `nod ${second}`;
    case NOD.alder:
      return {
        'toutes ces conditions': [
          `alder >= ${first < 0 ? 0 : first}`,
          `alder <= ${second < 0 ? (node[3] ? -1 : 99) : second}`,
        ],
      };
    default: {
      const {fact, values} = leaf(model, node);
      if (values.length === 0) return 'non';
      return {'une de ces conditions': values.map((value) => yesNo(fact, value))};
    }
  }
}

/** A leaf as a fact and the answers that make it true; open answers are left out. */
function leaf(model: GuideModel, node: Nod): {fact: string; values: string[]} {
  const [kind, first = 0] = node;
  if (kind === NOD.uppgift) {
    const fact = model.fakta[first];
    return {fact: fact?.id ?? '', values: fact ? closedValues(fact, node[2] ?? 0) : []};
  }
  if (kind === NOD.omrade) {
    const areas = node.slice(2);
    const needs = model.behov.filter((need) => areas.includes(need.omrade));
    return {fact: 'behov', values: needs.map((need) => need.slug)};
  }
  const fact = model.fakta[first];
  const all = fact?.typ === 'behov' ? model.behov : model.insatser;
  return {fact: fact?.id ?? '', values: node.slice(2).map((item) => all[item]?.slug ?? '')};
}

function closedValues(fact: FaktaModell, bits: number): string[] {
  return fact.varden
    .map(({varde}) => varde)
    .filter((varde) => (bits & valueBit(fact, varde) & ~openBits(fact)) !== 0);
}
