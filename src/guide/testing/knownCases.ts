import type {Engine} from '../engine/engine';
import type {GuideModel} from '../model';
import type {Fall} from '../types';
import {sharingNodes} from './compareDecisions';
import {besideLine, oracleBesideLine, oracleLine, resultLine} from './compare';
import type {Decision, Said} from './decisions';
import {decisionsOf, saidOf} from './decisions';
import {caseMaker, seeded} from './random';
import {witnessesOf} from './witness';

/** A case, and all that the second writing says of it. */
export interface KnownCase {
  readonly fall: Fall;
  readonly result: string;
  readonly beside: string;
  readonly said: Said;
}

const SEED = 20_261_122;

/** Random cases, and cases where each decision in turn is met, that all of the guide is compared in. */
export const RANDOM_CASES = 3000;
export const MET_CASES = 1500;

/** Stratified random cases, the same ones each time. */
export function randomCases(model: GuideModel, count: number): Fall[] {
  return Array.from({length: count}, caseMaker(model, seeded(SEED)));
}

/**
 * Random cases with the answers laid over that make a decision met, one decision after the other: what is
 * rare is then met too, and among answers of all kinds.
 */
export function metCases(engine: Engine, count: number): Fall[] {
  const random = seeded(SEED);
  const make = caseMaker(engine.model, random);
  const groups = sharingNodes(decisionsOf(engine)).slice(0, count);
  const witnesses = groups.map(([decision]) => witnessesOf(engine, decision?.nodes ?? []));
  return Array.from({length: count}, (_, at) => ({
    ...make(),
    ...witnesses[at % witnesses.length]?.met(1, random)[0],
  }));
}

/** What the second writing says of a case. */
export function knownCase(fall: Fall): KnownCase {
  return {fall, result: oracleLine(fall), beside: oracleBesideLine(fall), said: saidOf(fall)};
}

/** The first case in which the engine says something else, as text: lists, what stands beside, or a decision. */
export function firstDifference(engine: Engine, cases: readonly KnownCase[]): string | undefined {
  const decisions = decisionsOf(engine);
  for (const known of cases) {
    const difference = differenceIn(engine, decisions, known);
    if (difference !== undefined) return `${difference} ${JSON.stringify(known.fall)}`;
  }
  return undefined;
}

function differenceIn(
  engine: Engine,
  decisions: readonly Decision[],
  {fall, result, beside, said}: KnownCase,
): string | undefined {
  const lists = resultLine(engine, fall);
  if (lists !== result) return `${lists}, not ${result}`;
  const around = besideLine(engine, fall);
  if (around !== beside) return `${around}, not ${beside}`;
  const run = engine.run(fall);
  const wrong = decisions.find((decision) => decision.got(run) !== decision.want(said));
  return wrong && `${wrong.name}: ${wrong.got(run)}, not ${wrong.want(said)}`;
}
