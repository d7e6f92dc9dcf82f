import type {ForslagModell, RegelModell} from '../model';
import {KOLUMN} from '../model';
import type {Regel} from '../schema';
import type {Avgors} from '../types';
import type {Context} from './context';
import type {GuideFile} from './problems';

type Path = readonly PropertyKey[];

/** Reads all rule files into rules and proposals. */
export function compileRules(context: Context): {regler: RegelModell[]; forslag: ForslagModell[]} {
  const regler: RegelModell[] = [];
  const forslag: ForslagModell[] = [];
  const seen = new Set<string>();
  context.data.regler.forEach((file, fileAt) => {
    const name: GuideFile = `regler/${fileAt}`;
    file.regler.forEach((rule, at) => {
      const path = ['regler', at];
      if (seen.has(rule.id)) {
        context.problems.add(
          name,
          [...path, 'id'],
          `regeln ${rule.id} finns redan`,
          'ge den ett annat id',
        );
      }
      seen.add(rule.id);
      const model = ruleModel(context, name, path, rule, file.slag);
      regler.push(model);
      forslag.push(...proposals(context, name, path, rule, {...model, at: regler.length - 1}));
    });
  });
  return {regler, forslag};
}

function ruleModel(
  context: Context,
  file: GuideFile,
  path: Path,
  rule: Regel,
  slag: RegelModell['slag'],
): RegelModell {
  if (rule.avgors === 'bedomning' && rule.passar) {
    context.problems.add(
      file,
      [...path, 'passar'],
      'en regel som en människa bedömer ger högst ”kan passa”',
      'flytta förslagen till kanPassa',
    );
  }
  return {
    id: rule.id,
    slag,
    nod: context.node(file, [...path, 'om'], rule.om),
    skal: rule.skal,
    lagrum: rule.lagrum ?? [],
    avgors: rule.avgors ?? 'maskin',
    ...(rule.obs === undefined ? {} : {obs: rule.obs}),
    ...(rule.text === undefined ? {} : {text: rule.text}),
    ...(rule.forbehall === undefined
      ? {}
      : {forbehall: remarks(context, file, path, rule.forbehall)}),
  };
}

function remarks(
  context: Context,
  file: GuideFile,
  path: Path,
  rows: NonNullable<Regel['forbehall']>,
): NonNullable<RegelModell['forbehall']> {
  return rows.map((row, at) => ({
    insatser: row.insatser.flatMap((slug, place) => {
      const start = slug.endsWith('*') ? slug.slice(0, -1) : undefined;
      if (start === undefined) {
        return [context.insats(file, [...path, 'forbehall', at, 'insatser', place], slug)];
      }
      return context.insatser.flatMap((known, index) => (known.startsWith(start) ? [index] : []));
    }),
    text: row.text,
  }));
}

interface Owner extends RegelModell {
  readonly at: number;
}

function proposals(
  context: Context,
  file: GuideFile,
  path: Path,
  rule: Regel,
  owner: Owner,
): ForslagModell[] {
  const one = (
    key: 'passar' | 'kanPassa' | 'passarInte',
    at: number,
    item: {
      insats: string;
      om?: string | undefined;
      avgors?: Avgors | undefined;
      skal?: string | undefined;
    },
    text: string | undefined,
  ): ForslagModell => {
    const here = [...path, key, at];
    if (key === 'passar' && item.avgors === 'bedomning') {
      const what = 'ett förslag som en människa bedömer ger högst ”kan passa”';
      context.problems.add(file, here, what, 'flytta det till kanPassa');
    }
    const own = item.om === undefined ? undefined : context.node(file, [...here, 'om'], item.om);
    return {
      regel: owner.at,
      insats: context.insats(file, [...here, 'insats'], item.insats),
      kolumn: KOLUMN[key],
      nod: own === undefined ? owner.nod : context.table.both(owner.nod, own),
      avgors: item.avgors ?? owner.avgors,
      ...(item.skal === undefined ? {} : {skal: item.skal}),
      ...(text === undefined ? {} : {text}),
    };
  };
  const given = (key: 'passar' | 'kanPassa'): ForslagModell[] =>
    (rule[key] ?? []).map((item, at) =>
      typeof item === 'string'
        ? one(key, at, {insats: item}, undefined)
        : one(key, at, item, item.not),
    );
  const refused = (rule.passarInte ?? []).map(({skal, ...item}, at) =>
    one('passarInte', at, item, skal),
  );
  return [...given('passar'), ...given('kanPassa'), ...refused];
}
