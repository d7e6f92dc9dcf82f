import type {InsatsModell, VillkorModell} from '../model';
import type {EgetVillkor, InsatsVillkor} from '../types';
import type {Context} from './context';

/** The part of each record that the guide needs, with its own conditions read. */
export function compileInsatser(
  context: Context,
  insatser: readonly InsatsVillkor[],
): InsatsModell[] {
  return insatser.map((insats) => {
    checkPersonkrets(context, insats);
    return {
      slug: insats.slug,
      titel: insats.titel,
      ...(insats.kortnamn === undefined ? {} : {kortnamn: insats.kortnamn}),
      huvudman: typeof insats.huvudman === 'string' ? [insats.huvudman] : [...insats.huvudman],
      verksamhet: insats.verksamhet,
      beslutar: insats.beslutar,
      lagrum: insats.lagrum,
      trappa: insats.trappa,
      ...ageOf(insats),
      ...(insats.personkrets === undefined ? {} : {personkrets: insats.personkrets}),
      ...(insats.villkor === undefined
        ? {}
        : {villkor: insats.villkor.map((own, at) => ownCondition(context, insats.slug, own, at))}),
    };
  });
}

function ageOf({alder}: InsatsVillkor): Pick<InsatsModell, 'alder'> {
  if (!alder || (alder.min === undefined && alder.max === undefined)) return {};
  return {alder: [alder.min ?? null, alder.max ?? null]};
}

function ownCondition(context: Context, slug: string, own: EgetVillkor, at: number): VillkorModell {
  const settled = own.avgors === 'maskin' && own.villkor !== undefined;
  return {
    id: own.id,
    avgors: own.avgors,
    ...(settled
      ? {nod: context.node(`insats:${slug}`, ['villkor', at, 'villkor'], own.villkor ?? '')}
      : {}),
    skal: own.skal,
    lagrum: own.lagrum ?? [],
  };
}

/** A personkrets left out must be excluded by a condition that says why; otherwise it has no effect. */
function checkPersonkrets(context: Context, insats: InsatsVillkor): void {
  const wanted = insats.personkrets;
  if (!wanted) return;
  const settled = (insats.villkor ?? []).map((own) => own.villkor ?? '').join(' ');
  ([1, 2, 3] as const)
    .filter((krets) => !wanted.includes(krets) && !settled.includes(`ja-${krets}`))
    .forEach((krets) =>
      context.problems.add(
        `insats:${insats.slug}`,
        ['personkrets'],
        `personkrets ${krets} är utelämnad utan skäl`,
        `lägg till ett villkor med ”personkrets = ja-${krets}” och dess skäl`,
      ),
    );
}
