import type {Engine} from '../engine/engine';
import type {Fall} from '../types';
import {SANT} from '../verdict';
import {classesFor, combinations, eachCase} from './classes';
import type {FactClasses} from './classes';
import {mendedFacts, oracle, oracleFlags, oracleLines, oracleRules, oracleSteps} from './oracle';
import {oracleUnreasonable} from './oracleGiven';
import {oracleMore} from './oracleMore';

/** What a comparison with the control table came to. */
export interface Comparison {
  /** Combinations that there are. */
  readonly combinations: number;
  /** Combinations that were tried: all, unless a limit was given. */
  readonly tried: number;
  /** The first differences found, as text. */
  readonly differences: readonly string[];
}

/** Most differences that are told; the rest would be more of the same. */
const TOLD = 5;

/** Compares over combinations; above the limit every n:th one is tried, the same ones each time. */
function compareOver(
  classes: readonly FactClasses[],
  limit: number,
  differs: (fall: Fall) => string | undefined,
): Comparison {
  const stride = strideFor(classes, limit);
  const differences: string[] = [];
  let at = 0;
  let tried = 0;
  const count = eachCase(classes, (fall) => {
    at += 1;
    if (at % stride !== 0 && stride > 1) return;
    tried += 1;
    if (differences.length >= TOLD) return;
    const difference = differs(fall);
    if (difference !== undefined) differences.push(`${difference} ${JSON.stringify(fall)}`);
  });
  return {combinations: count, tried, differences};
}

/**
 * The stride that keeps within the limit. It has no factor in common with the number of answers to any
 * fact: otherwise it would meet the same answer to that fact every time.
 */
function strideFor(classes: readonly FactClasses[], limit: number): number {
  let stride = Math.max(1, Math.ceil(combinations(classes) / limit));
  const meetsSame = ({answers}: FactClasses): boolean => commonFactor(stride, answers.length) > 1;
  while (stride > 1 && classes.some(meetsSame)) stride += 1;
  return stride;
}

function commonFactor(a: number, b: number): number {
  return b === 0 ? a : commonFactor(b, a % b);
}

function sum(parts: readonly Comparison[]): Comparison {
  return {
    combinations: parts.reduce((total, part) => total + part.combinations, 0),
    tried: parts.reduce((total, part) => total + part.tried, 0),
    differences: parts.flatMap((part) => part.differences).slice(0, TOLD),
  };
}

/** Every line of every rule against the control table. */
export function compareLines(engine: Engine, limit = Infinity): Comparison {
  const {model} = engine;
  return sum(
    model.regler.flatMap((rule, regel) => {
      const rows = model.forslag.filter((row) => row.regel === regel);
      const keys = [...new Set(rows.map((row) => `${row.insats} ${row.kolumn}`))];
      return keys.map((key) => {
        const nodes = rows
          .filter((row) => `${row.insats} ${row.kolumn}` === key)
          .map((row) => row.nod);
        const [insats = 0, kolumn = 0] = key.split(' ').map(Number);
        const line = `${rule.id} ${model.insatser[insats]?.slug ?? ''} ${kolumn}`;
        return compareOver(classesFor(model, nodes), limit, (fall) => {
          const run = engine.run(fall);
          const got = Math.max(...nodes.map((node) => engine.state(run, node)));
          const said = oracleLines(fall, rule.id).get(line);
          const want = said === true ? 2 : said === false ? 0 : 1;
          return got === want ? undefined : `${line}: ${got}, not ${want}`;
        });
      });
    }),
  );
}

/** Every step of the 9 § 8 table against the control table. */
export function compareSteps(engine: Engine, limit = Infinity): Comparison {
  const {model} = engine;
  return sum(
    model.nioAtta.steg.map((step) =>
      compareOver(classesFor(model, [step.nod]), limit, (fall) => {
        const got = engine.state(engine.run(fall), step.nod) === SANT;
        const want = oracleSteps(fall).get(step.nr);
        return got === want ? undefined : `step ${step.nr}: ${String(got)}`;
      }),
    ),
  );
}

/** Every flag against the control table, over the answers it reads. */
export function compareFlags(engine: Engine, limit = Infinity): Comparison {
  const {model} = engine;
  return sum(
    model.flaggor.map((flag) =>
      compareOver(classesFor(model, [flag.nod]), limit, (fall) => {
        const got = engine.run(fall).states[flag.nod] === SANT;
        const want = oracleFlags(fall).includes(flag.slug);
        return got === want ? undefined : `flag ${flag.slug}: ${String(got)}`;
      }),
    ),
  );
}

/** A whole result as one line of text: lists, value, step and flags. */
export function resultLine(engine: Engine, fall: Fall): string {
  const {model} = engine;
  const run = engine.run(fall);
  const lists: string[][] = [[], [], [], []];
  model.insatser.forEach((insats, at) => lists[(run.lista[at] ?? 0) - 1]?.push(insats.slug));
  const flags = model.flaggor
    .filter((flag) => run.states[flag.nod] === SANT)
    .map((flag) => flag.slug);
  return line(lists, run.nioAtta, model.nioAtta.steg[run.steg]?.nr ?? '', flags);
}

/** The same line, from the control table. */
export function oracleLine(fall: Fall): string {
  const {fits, possible, undetermined, notFit, nineEight, step, flags} = oracle(fall);
  return line([fits, possible, undetermined, notFit], nineEight, step, flags);
}

function line(
  lists: readonly (readonly string[])[],
  nineEight: string,
  step: string,
  flags: readonly string[],
): string {
  const sorted = [...lists, flags].map((list) => [...list].sort().join());
  return [nineEight, step, ...sorted].join(' | ');
}

/**
 * What stands beside the lists, as one line: triage with its reasons, signs, what lies closer, what first,
 * what is skipped, which rules hold, which answers do not go together and how those are read.
 */
export function besideLine(engine: Engine, fall: Fall): string {
  const {model} = engine;
  const run = engine.run(fall);
  const holds = (node: number | undefined): boolean =>
    node !== undefined && run.states[node] === SANT;
  const level = [...model.triage]
    .reverse()
    .find((row) => row.skal.some((reason) => holds(reason.nod)));
  return beside(
    level?.niva ?? 'ingen',
    model.triage.flatMap((row) =>
      row.skal.flatMap((reason, at) => (holds(reason.nod) ? [`${row.niva} ${at + 1}`] : [])),
    ),
    model.nioAtta.signaler.filter((row) => holds(row.nod)).map((row) => row.nr),
    model.nioAtta.iStallet.filter((row) => holds(row.nod)).map((row) => row.rubrik),
    model.forst.filter((row) => holds(row.nod)).map((row) => row.id),
    model.fragor.filter((row) => holds(row.hoppaOver)).map((row) => row.nr),
    model.regler.filter((row) => holds(row.nod)).map((row) => row.id),
    run.rimlighet.map((at) => at + 1),
    MENDED.flatMap((id) => {
      const read = engine.answer(
        run,
        model.fakta.findIndex((fact) => fact.id === id),
      );
      return readAs(id, read);
    }),
  );
}

/** The same line from the second writing of those rules. */
export function oracleBesideLine(fall: Fall): string {
  const facts = mendedFacts(fall);
  const {triage, reasons, signals, instead, first, skipped} = oracleMore(facts);
  return beside(
    triage,
    reasons,
    signals,
    instead,
    first,
    skipped,
    oracleRules(fall),
    oracleUnreasonable(fall),
    MENDED.flatMap((id) => readAs(id, facts[id])),
  );
}

/** Facts whose answers are mended when they cannot be meant as they stand. */
const MENDED = ['samtyckeUnga', 'nedsattning'];

/** How an answer is read; an empty list is no answer. */
function readAs(id: string, answer: unknown): string[] {
  const values = Array.isArray(answer) ? answer : answer === undefined ? [] : [answer];
  return values.map((value) => `${id} ${String(value)}`);
}

function beside(triage: string, ...lists: readonly (readonly (string | number)[])[]): string {
  return [triage, ...lists.map((list) => [...list].sort().join())].join(' | ');
}
