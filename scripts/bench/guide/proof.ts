import type {Engine} from '../../../src/guide/engine/engine';
import type {Comparison} from '../../../src/guide/testing/compare';
import {
  compareFlags,
  compareLines,
  compareSteps,
  oracleLine,
  resultLine,
} from '../../../src/guide/testing/compare';
import {makeProperties} from '../../../src/guide/testing/properties';
import {caseMaker, seeded} from '../../../src/guide/testing/random';

/** What the proof came to. */
export interface Proof {
  readonly lines: Comparison;
  readonly steps: Comparison;
  readonly flags: Comparison;
  /** Seeded cases whose whole result was held against the control table. */
  readonly compared: number;
  /** Seeded cases asked for the properties, each with one open answer filled in. */
  readonly cases: number;
  /** Of these: with all open answers filled in, and with every refusal traced to known answers. */
  readonly deep: number;
  /** How often each step of the 9 § 8 table decided. */
  readonly steg: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
  readonly seconds: number;
}

const SEED = 20_261_122;
/** Every n:th case is also asked the slower questions. */
const DEEP_EVERY = 50;
const COMPARE_EVERY = 100;

/** Proves the properties over all combinations that the rules read, and over seeded cases. */
export function prove(engine: Engine, cases: number, say: (text: string) => void): Proof {
  const start = performance.now();
  say('Varje rad, steg och flagga mot kontrolltabellen …');
  const lines = compareLines(engine);
  const steps = compareSteps(engine);
  const flags = compareFlags(engine);
  const random = seeded(SEED);
  const make = caseMaker(engine.model, random);
  const properties = makeProperties(engine);
  const steg = new Map<string, number>();
  const faults = [...lines.differences, ...steps.differences, ...flags.differences];
  let deep = 0;
  let compared = 0;
  for (let at = 0; at < cases && faults.length < 20; at += 1) {
    if (at % 1_000_000 === 0) say(`${at / 1_000_000} av ${cases / 1_000_000} miljoner fall …`);
    const fall = make();
    const run = engine.run(fall);
    const nr = engine.model.nioAtta.steg[run.steg]?.nr ?? '';
    steg.set(nr, (steg.get(nr) ?? 0) + 1);
    const found: (string | undefined)[] = [properties.case(run), properties.filled(run, random)];
    if (at % DEEP_EVERY === 0) {
      deep += 1;
      found.push(properties.filledAll(run, random), properties.known(run));
    }
    if (at % COMPARE_EVERY === 0) {
      compared += 1;
      if (resultLine(engine, fall) !== oracleLine(fall))
        found.push('differs from the control table');
    }
    for (const fault of found) if (fault) faults.push(`${fault}: ${JSON.stringify(fall)}`);
  }
  return {
    lines,
    steps,
    flags,
    compared,
    cases,
    deep,
    steg,
    faults,
    seconds: (performance.now() - start) / 1000,
  };
}
