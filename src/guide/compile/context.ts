import type {Expr, Vocabulary} from '../language/ast';
import {parseCondition} from '../language/parse';
import type {FaktaModell, StegModell} from '../model';
import type {GuideData} from '../schema';
import type {InsatsVillkor} from '../types';
import {NINE_EIGHT} from '../types';
import {NodeTable} from './nodes';
import {NIO_ATTA, STEG} from '../words';
import type {GuideFile} from './problems';
import {Problems} from './problems';

/** What every part of the compiler shares. */
export interface Context {
  readonly data: GuideData;
  readonly problems: Problems;
  readonly table: NodeTable;
  readonly fakta: readonly FaktaModell[];
  readonly insatser: readonly string[];
  readonly behov: readonly string[];
  /** Reads a condition into a node. A condition that cannot be read becomes a problem and a dead node. */
  node(file: GuideFile, path: readonly PropertyKey[], source: string, late?: boolean): number;
  /** Index of an insats, or -1 and a problem. */
  insats(file: GuideFile, path: readonly PropertyKey[], slug: string): number;
}

/** Makes the shared context: words, node table and problems. */
export function makeContext(data: GuideData, insatser: readonly InsatsVillkor[]): Context {
  const problems = new Problems();
  const fakta = factModels(data);
  const slugs = insatser.map((insats) => insats.slug);
  const behov = data.behov.behov.map((need) => need.slug);
  const names = data.villkor.villkor.map((named) => named.namn);
  const words: Vocabulary = {
    facts: factWords(fakta.filter((fact) => fact.typ !== 'harledd')),
    needs: behov,
    areas: data.behov.livsomraden.map((area) => area.id),
    insatser: slugs,
    names,
  };
  const lateWords: Vocabulary = {...words, facts: factWords(fakta)};
  const table = new NodeTable({
    fakta,
    behov,
    omraden: words.areas,
    insatser: slugs,
    namn: names,
  });
  problems.unique('villkor', (at) => ['villkor', at, 'namn'], names);
  defineNames(data, words, table, problems);
  return {
    data,
    problems,
    table,
    fakta,
    insatser: slugs,
    behov,
    node: (file, path, source, late = false) => {
      try {
        return table.add(parseCondition(source, late ? lateWords : words));
      } catch (error) {
        problems.condition(file, path, error);
        return 0;
      }
    },
    insats: (file, path, slug) => problems.index(file, path, slug, slugs, 'insatsen'),
  };
}

function factWords(fakta: readonly FaktaModell[]): Map<string, readonly string[]> {
  const choices = fakta.filter((fact) => !['alder', 'behov', 'insatser'].includes(fact.typ));
  return new Map(choices.map((fact) => [fact.id, fact.varden.map((value) => value.varde)]));
}

function factModels(data: GuideData): FaktaModell[] {
  const asked = data.fakta.fakta.map((fact): FaktaModell => ({
    id: fact.id,
    typ: fact.typ,
    etikett: fact.etikett,
    fraga: fact.fraga,
    ...(fact.hjalp === undefined ? {} : {hjalp: fact.hjalp}),
    andringsbar: fact.andringsbar,
    varden: fact.varden ?? [],
    oppna: ['okand', ...(fact.oppna ?? [])],
  }));
  return [
    ...asked,
    derived(STEG, 'Steg i kontrollen', stepNumbers(data)),
    derived(NIO_ATTA, '9 § 8 LSS', NINE_EIGHT),
  ];
}

function stepNumbers(data: GuideData): StegModell['nr'][] {
  return data.nioAtta.steg.map((step) => step.nr);
}

function derived(id: string, etikett: string, values: readonly string[]): FaktaModell {
  const varden = values.map((varde) => ({varde, etikett: varde}));
  return {id, typ: 'harledd', etikett, fraga: '', andringsbar: false, varden, oppna: []};
}

/** Reads the named conditions in an order where each comes after those it uses. */
function defineNames(
  data: GuideData,
  words: Vocabulary,
  table: NodeTable,
  problems: Problems,
): void {
  const parsed = new Map<string, Expr>();
  data.villkor.villkor.forEach((named, at) => {
    try {
      parsed.set(named.namn, parseCondition(named.betyder, words));
    } catch (error) {
      problems.condition('villkor', ['villkor', at, 'betyder'], error);
      parsed.set(named.namn, {kind: 'alltid'});
    }
  });
  const done = new Set<string>();
  const define = (name: string, above: readonly string[]): void => {
    if (done.has(name)) return;
    const at = data.villkor.villkor.findIndex((named) => named.namn === name);
    if (above.includes(name)) {
      const path = ['villkor', at, 'betyder'];
      problems.add(
        'villkor',
        path,
        `${name} går i ring: ${[...above, name].join(' → ')}`,
        'skriv ut ett av villkoren',
      );
      // Given a meaning all the same, so that the rest can be read and told about.
      table.define(name, {kind: 'alltid'});
      done.add(name);
      return;
    }
    const expr = parsed.get(name) ?? {kind: 'alltid'};
    namesIn(expr).forEach((used) => define(used, [...above, name]));
    if (!done.has(name)) table.define(name, expr);
    done.add(name);
  };
  data.villkor.villkor.forEach((named) => define(named.namn, []));
}

/** The names a condition uses. */
export function namesIn(expr: Expr): string[] {
  if (expr.kind === 'namn') return [expr.name];
  if (expr.kind === 'inte') return namesIn(expr.part);
  return expr.kind === 'och' || expr.kind === 'eller' ? expr.parts.flatMap(namesIn) : [];
}
