import {compileGuide} from '../../src/guide/compile/compile';
import {createEngine} from '../../src/guide/engine/engine';
import type {Engine} from '../../src/guide/engine/engine';
import type {Expr} from '../../src/guide/language/ast';
import {parseCondition} from '../../src/guide/language/parse';
import {printCondition} from '../../src/guide/language/print';
import type {GuideModel} from '../../src/guide/model';
import {NOD} from '../../src/guide/model';
import type {GuideData} from '../../src/guide/schema';
import {compareTogether, sharingNodes} from '../../src/guide/testing/compareDecisions';
import type {Decision} from '../../src/guide/testing/decisions';
import {decisionsOf} from '../../src/guide/testing/decisions';
import type {KnownCase} from '../../src/guide/testing/knownCases';
import {
  firstDifference,
  knownCase,
  MET_CASES,
  metCases,
  RANDOM_CASES,
  randomCases,
} from '../../src/guide/testing/knownCases';
import type {InsatsVillkor} from '../../src/guide/types';
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

/** Drops, negates, narrows and shifts each criterion of each rule; each mutant must be noticed. */
export function mutateRules(say: (text: string) => void): RuleResult {
  const start = performance.now();
  const {data, insatser, compiled} = readGuide(process.cwd());
  if (!compiled.ok) throw new Error('guiden går inte att sätta samman');
  const {model} = compiled;
  const engine = createEngine(model);
  const sites = sitesOf(data, insatser);
  const words = vocabulary(model, data);
  const cases = [...metCases(engine, MET_CASES), ...randomCases(model, RANDOM_CASES)].map(
    knownCase,
  );
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
        if (noticed(engine, createEngine(result.model), cases)) killed += 1;
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
  data.nioAtta.kriterier.forEach((row, at) => {
    add(`krav ${row.id} uppfyllt`, row.uppfyllt, (d, _, c) =>
      set(d.nioAtta.kriterier[at], 'uppfyllt', c),
    );
    add(`krav ${row.id} inte uppfyllt`, row.inteUppfyllt, (d, _, c) =>
      set(d.nioAtta.kriterier[at], 'inteUppfyllt', c),
    );
  });
  data.nioAtta.forbered.forEach((row, at) =>
    add(`förbered ${at + 1}`, row.om, (d, _, c) => set(d.nioAtta.forbered[at], 'om', c)),
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
  data.fakta.fakta.forEach((row, at) =>
    add(`visa ${row.id}`, row.visaOm, (d, _, c) => set(d.fakta.fakta[at], 'visaOm', c)),
  );
  data.fakta.fragor.forEach((row, at) =>
    add(`fråga ${row.nr}`, row.hoppaOver, (d, _, c) => set(d.fakta.fragor[at], 'hoppaOver', c)),
  );
  data.fakta.rimlighet.forEach((row, at) =>
    add(`rimlighet ${at + 1}`, row.om, (d, _, c) => set(d.fakta.rimlighet[at], 'om', c)),
  );
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
      mutated: {
        ...expr,
        values: expr.values.filter((each) => each !== value),
      },
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
      mutated: {
        ...expr,
        values: expr.values.filter((each) => each !== value),
      },
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
    moved.push({
      change: `ålder från ${expr.min + 1}`,
      mutated: {...expr, min: expr.min + 1},
    });
  if (expr.max !== null && expr.max > 0 && expr.max !== expr.min) {
    moved.push({
      change: `ålder till ${expr.max - 1}`,
      mutated: {...expr, max: expr.max - 1},
    });
  }
  return moved.filter(({mutated}) => {
    const {min, max} = mutated as {min: number | null; max: number | null};
    return (min ?? 0) <= (max ?? 25) && (min ?? 0) <= 25;
  });
}

/** Does `npm test` notice the mutant? Asks what engine.test.ts asks, only of what the change can reach. */
function noticed(engine: Engine, mutant: Engine, cases: readonly KnownCase[]): boolean {
  return (
    changedDecisions(engine, mutant).some(
      (group) => compareTogether(mutant, group).differences.length > 0,
    ) || firstDifference(mutant, cases) !== undefined
  );
}

/** The decisions of the mutant whose meaning is not what it was, smallest first. */
function changedDecisions(engine: Engine, mutant: Engine): Decision[][] {
  const [before, after] = [meanings(engine.model), meanings(mutant.model)];
  const meaning = (texts: readonly string[], decision: Decision | undefined): string =>
    (decision?.nodes ?? []).map((node) => texts[node] ?? '').join(';');
  const was = new Map(decisionsOf(engine).map((row) => [row.name, meaning(before, row)]));
  return sharingNodes(decisionsOf(mutant))
    .filter((group) => group.some((row) => was.get(row.name) !== meaning(after, row)))
    .sort((a, b) => meaning(after, a[0]).length - meaning(after, b[0]).length);
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
