import {compileGuide} from '../../src/guide/compile/compile';
import {createEngine} from '../../src/guide/engine/engine';
import type {Engine} from '../../src/guide/engine/engine';
import type {Expr} from '../../src/guide/language/ast';
import {parseCondition} from '../../src/guide/language/parse';
import {printCondition} from '../../src/guide/language/print';
import type {GuideModel} from '../../src/guide/model';
import {NOD} from '../../src/guide/model';
import type {GuideData} from '../../src/guide/schema';
import type {FactClasses} from '../../src/guide/testing/classes';
import {classesFor, combinations, eachCase} from '../../src/guide/testing/classes';
import {
  besideLine,
  oracleBesideLine,
  oracleLine,
  resultLine,
} from '../../src/guide/testing/compare';
import {caseMaker, pick, seeded} from '../../src/guide/testing/random';
import type {Fall, InsatsVillkor, Svar} from '../../src/guide/types';
import {SANT} from '../../src/guide/verdict';
import {NIO_ATTA, STEG} from '../../src/guide/words';
import {NINE_EIGHT} from '../../src/guide/types';
import {readGuide} from '../../src/library/readGuide';

/** A condition in the content, and how to put another in its place. */
interface Site {
  readonly where: string;
  readonly source: string;
  readonly put: (data: GuideData, insatser: InsatsVillkor[], condition: string) => void;
}

export interface RuleSurvivor {
  readonly where: string;
  readonly change: string;
}

export interface RuleResult {
  readonly sites: number;
  readonly mutants: number;
  readonly killed: number;
  readonly survivors: readonly RuleSurvivor[];
  readonly seconds: number;
}

/** Above this many combinations only whole cases are tried. */
const LIMIT = 50_000;
const RANDOM = 6000;

/** Whole cases that lead deep into the rules: the practice cases, and two that reach the end of 9 § 8. */
function contextsOf(practice: readonly Fall[]): Fall[] {
  const home: Fall = {
    skydd: 'ingen-oro',
    behov: ['barnet-kan-inte-bo-hemma'],
    fragaOm98: true,
    alder: 12,
    bor: 'foraldrahem',
    huvudorsak: 'funktionsnedsattning',
    personkrets: 'ja-1',
    provat: ['lss-korttidsvistelse'],
    hemmaMojligt: 'nej',
    omvardnadsbehov: 'omfattande',
    samtyckeUnga: 'for-ung',
    samtyckeVh: 'alla',
    skolgang: 'anpassad-grundskola',
  };
  const school: Fall = {
    ...home,
    behov: ['skola-annan-ort'],
    alder: 16,
    samtyckeUnga: 'ja',
    hemmaMojligt: 'ja',
    skolgang: 'anpassad-gymnasium',
    skolaAnnanOrt: 'beviljad',
    dagligResa: 'rimlig',
  };
  const little: Fall = {
    ...home,
    omvardnadsbehov: 'litet',
    behov: ['skola-annan-ort'],
    skolaAnnanOrt: 'nej',
  };
  const farLittle: Fall = {
    ...little,
    skolaAnnanOrt: 'beviljad',
    dagligResa: 'rimlig',
    skolgang: 'gymnasium',
  };
  const bare: Fall[] = practice.map((fall) => ({...fall, provat: [], pagaende: []}));
  return [home, school, little, farLittle, home, school, little, farLittle, ...practice, ...bare];
}

/** Drops, negates, narrows and shifts each criterion of each rule; each mutant must be noticed. */
export function mutateRules(say: (text: string) => void): RuleResult {
  const start = performance.now();
  const {data, insatser, fall, compiled} = readGuide(process.cwd());
  if (!compiled.ok) throw new Error('guiden går inte att sätta samman');
  const {model} = compiled;
  const engine = createEngine(model);
  const sites = sitesOf(data, insatser);
  const words = vocabulary(model, data);
  const contexts = contextsOf(fall.map((row) => row.fakta));
  let mutants = 0;
  let killed = 0;
  const survivors: RuleSurvivor[] = [];
  sites.forEach((site, at) => {
    if (at % 50 === 0)
      say(`${at} av ${sites.length} villkor, ${mutants} mutanter, ${survivors.length} lever …`);
    const expr = parseCondition(site.source, words);
    for (const {change, mutated} of variants(expr)) {
      mutants += 1;
      const condition = printCondition(mutated);
      const other = {
        data: structuredClone(data),
        insatser: structuredClone(insatser) as InsatsVillkor[],
      };
      site.put(other.data, other.insatser, condition);
      const result = compileGuide(other.data, other.insatser);
      // Content that no longer compiles is noticed by the build.
      if (!result.ok) killed += 1;
      else {
        if (noticed(engine, createEngine(result.model), contexts)) killed += 1;
        else survivors.push({where: site.where, change});
      }
    }
  });
  return {
    sites: sites.length,
    mutants,
    killed,
    survivors,
    seconds: (performance.now() - start) / 1000,
  };
}

/** Every condition that decides something. */
function sitesOf(data: GuideData, insatser: readonly InsatsVillkor[]): Site[] {
  const sites: Site[] = [];
  const add = (where: string, source: string | undefined, put: Site['put']): void => {
    if (source !== undefined) sites.push({where, source, put});
  };
  data.villkor.villkor.forEach((row, at) =>
    add(`villkor ${row.namn}`, row.betyder, (d, _, c) => set(d.villkor.villkor[at], 'betyder', c)),
  );
  data.villkor.byten.forEach((row, at) =>
    add(`byte ${row.id}`, row.om, (d, _, c) => set(d.villkor.byten[at], 'om', c)),
  );
  data.villkor.ingang.forslag.forEach((row, at) =>
    add(`ingång ${row.insats}`, row.om, (d, _, c) => set(d.villkor.ingang.forslag[at], 'om', c)),
  );
  data.regler.forEach((file, fileAt) =>
    file.regler.forEach((rule, at) => {
      add(`regel ${rule.id}`, rule.om, (d, _, c) => set(d.regler[fileAt]?.regler[at], 'om', c));
      (['passar', 'kanPassa', 'passarInte'] as const).forEach((key) =>
        (rule[key] ?? []).forEach((item, place) => {
          if (typeof item === 'string') return;
          add(`regel ${rule.id} ${item.insats}`, item.om, (d, _, c) =>
            set(d.regler[fileAt]?.regler[at]?.[key]?.[place], 'om', c),
          );
        }),
      );
    }),
  );
  data.nioAtta.steg.forEach((row, at) =>
    add(`steg ${row.nr}`, row.om, (d, _, c) => set(d.nioAtta.steg[at], 'om', c)),
  );
  add('9 § 8: svagare om', data.nioAtta.svagareOm, (d, _, c) => set(d.nioAtta, 'svagareOm', c));
  add('9 § 8: visa nej om', data.nioAtta.visaNejOm, (d, _, c) => set(d.nioAtta, 'visaNejOm', c));
  data.nioAtta.signaler.forEach((row, at) =>
    add(`signal ${row.nr}`, row.om, (d, _, c) => set(d.nioAtta.signaler[at], 'om', c)),
  );
  data.nioAtta.iStallet.forEach((row, at) =>
    add(`i stället: ${row.rubrik}`, row.om, (d, _, c) => set(d.nioAtta.iStallet[at], 'om', c)),
  );
  data.flaggor.flaggor.forEach((row, at) =>
    add(`flagga ${row.slug}`, row.om, (d, _, c) => set(d.flaggor.flaggor[at], 'om', c)),
  );
  data.samverkan.triage.forEach((level, levelAt) =>
    level.skal.forEach((row, at) =>
      add(`triage ${level.niva} ${at + 1}`, row.om, (d, _, c) =>
        set(d.samverkan.triage[levelAt]?.skal[at], 'om', c),
      ),
    ),
  );
  data.samverkan.forst.forEach((row, at) =>
    add(`först: ${row.id}`, row.om, (d, _, c) => set(d.samverkan.forst[at], 'om', c)),
  );
  data.fakta.fragor.forEach((row, at) =>
    add(`fråga ${row.nr}`, row.hoppaOver, (d, _, c) => set(d.fakta.fragor[at], 'hoppaOver', c)),
  );
  data.fakta.rimlighet.forEach((row, at) => {
    // Those that only ask a question change no result.
    if (row.lasSom === undefined && row.stryk === undefined) return;
    add(`rimlighet ${at + 1}`, row.om, (d, _, c) => set(d.fakta.rimlighet[at], 'om', c));
  });
  insatser.forEach((insats, insatsAt) =>
    (insats.villkor ?? []).forEach((own, at) =>
      add(`${insats.slug}: ${own.id}`, own.villkor, (_, i, c) =>
        set(i[insatsAt]?.villkor?.[at], 'villkor', c),
      ),
    ),
  );
  return sites;
}

/** Puts a condition in its place. The copies are our own, so writing to them is safe. */
function set(target: unknown, key: string, condition: string): void {
  if (typeof target === 'object' && target !== null)
    (target as Record<string, unknown>)[key] = condition;
}

function vocabulary(model: GuideModel, data: GuideData) {
  const facts = new Map(
    model.fakta
      .filter((fact) => fact.varden.length > 0)
      .map((fact) => [fact.id, fact.varden.map((value) => value.varde)]),
  );
  facts.set(
    STEG,
    data.nioAtta.steg.map((step) => step.nr),
  );
  facts.set(NIO_ATTA, [...NINE_EIGHT]);
  return {
    facts,
    needs: model.behov.map((need) => need.slug),
    areas: model.livsomraden.map((area) => area.id),
    insatser: model.insatser.map((insats) => insats.slug),
    names: model.namn.map((row) => row.namn),
  };
}

interface Variant {
  readonly change: string;
  readonly mutated: Expr;
}

/** Every mutant of a condition: criteria dropped and negated, values dropped, ages moved. */
function variants(expr: Expr): Variant[] {
  if (expr.kind === 'och' || expr.kind === 'eller') {
    return expr.parts.flatMap((part, at) => {
      const rest = expr.parts.filter((_, place) => place !== at);
      const dropped: Expr = rest.length === 1 && rest[0] ? rest[0] : {kind: expr.kind, parts: rest};
      const inside = variants(part).filter(
        ({change}) => !(isCriterion(part) && change.startsWith('bort')),
      );
      return [
        {change: `bort: ${printCondition(part)}`, mutated: dropped},
        ...inside.map(({change, mutated}) => ({
          change,
          mutated: {
            kind: expr.kind,
            parts: expr.parts.map((each, place) => (place === at ? mutated : each)),
          } as Expr,
        })),
      ];
    });
  }
  const text = printCondition(expr);
  const all: Variant[] =
    expr.kind === 'alltid' ? [] : [{change: `bort: ${text}`, mutated: {kind: 'alltid'}}];
  all.push({
    change: `tvärtom: ${text}`,
    mutated: expr.kind === 'inte' ? expr.part : {kind: 'inte', part: expr},
  });
  if (expr.kind === 'inte') {
    const inner = variants(expr.part).filter(
      ({change}) => change.startsWith('utan') || change.startsWith('ålder'),
    );
    all.push(
      ...inner.map(({change, mutated}) => ({
        change,
        mutated: {kind: 'inte', part: mutated} as Expr,
      })),
    );
  }
  return [...all, ...narrower(expr)];
}

function isCriterion(expr: Expr): boolean {
  return expr.kind !== 'och' && expr.kind !== 'eller';
}

/** One value fewer, or an age a year off. */
function narrower(expr: Expr): Variant[] {
  if (expr.kind === 'lista' && expr.values.length > 1) {
    return expr.values.map((value) => ({
      change: `utan ${value} i ${expr.fact}`,
      mutated: {...expr, values: expr.values.filter((each) => each !== value)},
    }));
  }
  if (expr.kind === 'omrade' && expr.areas.length > 1) {
    return expr.areas.map((area) => ({
      change: `utan ${area}`,
      mutated: {...expr, areas: expr.areas.filter((each) => each !== area)},
    }));
  }
  if (expr.kind === 'uppgift' && expr.values.length + Number(expr.unknown) > 1) {
    const fewer = expr.values.map((value) => ({
      change: `utan ${value} i ${expr.fact}`,
      mutated: {...expr, values: expr.values.filter((each) => each !== value)},
    }));
    if (expr.unknown)
      fewer.push({
        change: `utan okänd i ${expr.fact}`,
        mutated: {...expr, unknown: false} as never,
      });
    return fewer;
  }
  if (expr.kind !== 'alder' || expr.unknown) return [];
  const moved: Variant[] = [];
  if (expr.min !== null)
    moved.push({change: `ålder från ${expr.min + 1}`, mutated: {...expr, min: expr.min + 1}});
  if (expr.max !== null && expr.max > 0 && expr.max !== expr.min) {
    moved.push({change: `ålder till ${expr.max - 1}`, mutated: {...expr, max: expr.max - 1}});
  }
  return moved.filter(({mutated}) => {
    const {min, max} = mutated as {min: number | null; max: number | null};
    return (min ?? 0) <= (max ?? 25) && (min ?? 0) <= 25;
  });
}

/** Thrown to leave an enumeration as soon as the mutant has been noticed. */
class Found extends Error {}

/** Does some case come out otherwise than the control table says? Tries what the changed conditions read. */
function noticed(engine: Engine, mutant: Engine, contexts: readonly Fall[]): boolean {
  for (const changed of changedNodes(engine.model, mutant.model)) {
    const {before, after} = changed;
    const classes = together(classesFor(engine.model, before), classesFor(mutant.model, after));
    if (
      inSomeCase(classes, (fall) => heldOtherwise(engine, mutant, changed, fall)) ||
      inSomeCase(classes, (fall) => differs(engine, mutant, fall)) ||
      noticedIn(engine, mutant, classes, contexts)
    )
      return true;
  }
  return false;
}

/**
 * A line of a rule, a step or a flag that is otherwise in itself, also where other rules hide it in
 * the result: `compareLines`, `compareSteps` and `compareFlags` hold each against the control table.
 */
function heldOtherwise(
  engine: Engine,
  mutant: Engine,
  {before: [from = 0], after: [to = 0], held}: Changed,
  fall: Fall,
): boolean {
  if (held === 'ej') return false;
  const was = engine.state(engine.run(fall), from);
  const is = mutant.state(mutant.run(fall), to);
  return held === 'rad' ? was !== is : (was === SANT) !== (is === SANT);
}

/** Every combination of what the condition reads, with all else unanswered. */
function inSomeCase(classes: readonly FactClasses[], holds: (fall: Fall) => boolean): boolean {
  if (combinations(classes) > LIMIT) return false;
  try {
    eachCase(classes, (fall) => {
      if (holds(fall)) throw new Found();
    });
    return false;
  } catch (error) {
    if (error instanceof Found) return true;
    throw error;
  }
}

/** Answers to what the condition reads, in the middle of whole cases. */
function noticedIn(
  engine: Engine,
  mutant: Engine,
  classes: readonly FactClasses[],
  contexts: readonly Fall[],
): boolean {
  const random = seeded(classes.length);
  const make = caseMaker(engine.model, random);
  for (let count = 0; count < RANDOM; count += 1) {
    const context = count % 3 === 0 ? make() : pick(random, contexts);
    if (differs(engine, mutant, mixed(context, classes, random))) return true;
  }
  return false;
}

/** A whole case with some of the answers in question put in; needs and insatser are added to those there. */
function mixed(context: Fall, classes: readonly FactClasses[], random: () => number): Fall {
  const fall: Record<string, Svar> = {...context};
  for (const {fact, answers} of classes) {
    if (random() < 0.4) continue;
    const answer = answers[Math.floor(random() * answers.length)];
    const there = fall[fact];
    if (answer === undefined) Reflect.deleteProperty(fall, fact);
    else if (
      Array.isArray(answer) &&
      Array.isArray(there) &&
      fact !== 'nedsattning' &&
      random() < 0.7
    ) {
      fall[fact] = [...new Set([...(there as string[]), ...(answer as string[])])];
    } else fall[fact] = answer;
  }
  return fall;
}

/** The mutant says something else, and the control table says that it is the mutant that is wrong. */
function differs(engine: Engine, mutant: Engine, fall: Fall): boolean {
  const lists = resultLine(mutant, fall);
  if (lists !== resultLine(engine, fall)) return lists !== oracleLine(fall);
  const beside = besideLine(mutant, fall);
  return beside !== besideLine(engine, fall) && beside !== oracleBesideLine(fall);
}

function together(a: readonly FactClasses[], b: readonly FactClasses[]): FactClasses[] {
  const facts = [...new Set([...a, ...b].map((row) => row.fact))];
  return facts.map((fact) => {
    const answers = [...a, ...b].filter((row) => row.fact === fact).flatMap((row) => row.answers);
    const seen = new Map(answers.map((answer) => [JSON.stringify(answer) ?? '', answer]));
    return {fact, answers: [...seen.values()]};
  });
}

interface Changed {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** How the control table holds it: a line in three values, a step or a flag as true or not, or only in the result. */
  readonly held: 'rad' | 'sant' | 'ej';
}

/** How each of `roots` is held against the control table. A line that a rule says twice is held as one. */
function heldAs(model: GuideModel): Changed['held'][] {
  const key = (row: GuideModel['forslag'][number]) => `${row.regel} ${row.insats} ${row.kolumn}`;
  const count = new Map<string, number>();
  for (const row of model.forslag) count.set(key(row), (count.get(key(row)) ?? 0) + 1);
  const steps = new Set(model.nioAtta.steg.map((step) => step.nod));
  const flags = new Set(model.flaggor.map((flag) => flag.nod));
  return roots(model).map((node, at) => {
    const row = model.forslag[at];
    if (row) return count.get(key(row)) === 1 ? 'rad' : 'ej';
    return steps.has(node) || flags.has(node) ? 'sant' : 'ej';
  });
}

/** The conditions of the model whose meaning is not the same in the mutant, smallest first. */
function changedNodes(before: GuideModel, after: GuideModel): Changed[] {
  const left = roots(before);
  const held = heldAs(before);
  const right = roots(after);
  const [a, b] = [meanings(before), meanings(after)];
  return left
    .map((node, at): Changed => ({
      before: [node],
      after: [right[at] ?? 0],
      held: held[at] ?? 'ej',
    }))
    .filter((pair) => a[pair.before[0] ?? 0] !== b[pair.after[0] ?? 0])
    .sort((x, y) => (a[x.before[0] ?? 0] ?? '').length - (a[y.before[0] ?? 0] ?? '').length)
    .slice(0, 12);
}

/** Every node that decides something by itself, in a fixed order. */
function roots(model: GuideModel): number[] {
  return [
    ...model.forslag.map((row) => row.nod),
    ...model.regler.map((rule) => rule.nod),
    ...model.byten.map((swap) => swap.nod),
    ...model.ingang.forslag.map((row) => row.nod),
    ...model.insatser.flatMap((insats) => (insats.villkor ?? []).flatMap((own) => own.nod ?? [])),
    ...model.nioAtta.steg.map((step) => step.nod),
    model.nioAtta.svagareOm,
    model.nioAtta.visaNejOm,
    ...model.nioAtta.signaler.flatMap((signal) => signal.nod ?? []),
    ...model.nioAtta.iStallet.map((row) => row.nod),
    ...model.flaggor.map((flag) => flag.nod),
    ...model.triage.flatMap((level) => level.skal.map((reason) => reason.nod)),
    ...model.forst.map((row) => row.nod),
    ...model.fragor.flatMap((question) => question.hoppaOver ?? []),
    ...model.rimlighet.map((row) => row.nod),
  ];
}

/** Each node written out whole, so that two models can be compared. */
function meanings(model: GuideModel): string[] {
  const texts: string[] = [];
  model.noder.forEach((node) => {
    const [kind = 0, ...rest] = node;
    if (kind === NOD.och || kind === NOD.eller || kind === NOD.inte) {
      texts.push(`${kind}(${rest.map((child) => texts[child] ?? '').join(';')})`);
    } else if (kind === NOD.namn) texts.push(`${kind}(${texts[rest[1] ?? 0] ?? ''})`);
    else texts.push(node.join());
  });
  return texts;
}
