import type {Engine} from '../engine/engine';
import type {Fall} from '../types';
import type {Comparison} from './compare';
import type {Decision} from './decisions';
import {decisionsOf, saidOf} from './decisions';
import {neighbours} from './neighbours';
import {seeded} from './random';
import {witnessesOf} from './witness';

/** Cases in which a decision is met that are looked for, so that each of its alternatives is met in one. */
const WITNESSES = 5;

/**
 * Compares every decision with the second writing where it is about to change. With a share below 1 only
 * some of them, spread over all.
 */
export function compareDecisions(engine: Engine, share = 1): Comparison {
  const stride = Math.max(1, Math.round(1 / share));
  const parts = sharingNodes(decisionsOf(engine))
    .filter((_, at) => at % stride === 0)
    .map((group) => compareTogether(engine, group));
  return {
    combinations: parts.reduce((total, part) => total + part.combinations, 0),
    tried: parts.reduce((total, part) => total + part.tried, 0),
    differences: parts.flatMap((part) => part.differences),
  };
}

/** Decisions that the same nodes decide, which the same cases try. */
export function sharingNodes(decisions: readonly Decision[]): Decision[][] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const key = decision.nodes.join();
    groups.set(key, [...(groups.get(key) ?? []), decision]);
  }
  return [...groups.values()];
}

/**
 * Compares decisions of the same nodes with the second writing: in cases where they are met, and in all
 * that differ from them in one answer. A criterion that is gone, turned, too narrow or off by a year shows
 * there. Stops at the first difference.
 */
export function compareTogether(engine: Engine, decisions: readonly Decision[]): Comparison {
  const cases = casesAround(engine, decisions[0]?.nodes ?? []);
  let tried = 0;
  for (const fall of cases) {
    const run = engine.run(fall);
    const said = saidOf(fall);
    tried += 1;
    const wrong = decisions.find((decision) => decision.got(run) !== decision.want(said));
    if (wrong === undefined) continue;
    const difference = `${wrong.name}: ${wrong.got(run)}, not ${wrong.want(said)} ${JSON.stringify(fall)}`;
    return {combinations: cases.length, tried, differences: [difference]};
  }
  return {combinations: cases.length, tried, differences: []};
}

/** Nothing answered, the cases in which a node is met, and everything one answer away from these. */
function casesAround(engine: Engine, nodes: readonly number[]): Fall[] {
  const {model} = engine;
  const {facts, met} = witnessesOf(engine, nodes);
  const others = model.fakta.map(({id}) => id).filter((id) => !facts.includes(id));
  return [
    {},
    ...met(WITNESSES, seeded(nodes.length)).flatMap((fall, at) => [
      fall,
      ...neighbours(model, fall, facts),
      ...(at === 0 ? neighbours(model, fall, others) : []),
    ]),
    ...neighbours(model, {}, facts),
  ];
}
