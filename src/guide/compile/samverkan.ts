import type {FlaggaModell, ForstModell, GuideModel, TriageModell} from '../model';
import type {Context} from './context';

/** Reads the flags. They may read the result of the 9 § 8 check. */
export function compileFlags(context: Context): FlaggaModell[] {
  const {flaggor} = context.data.flaggor;
  context.problems.unique(
    'flaggor',
    (at) => ['flaggor', at, 'slug'],
    flaggor.map((flag) => flag.slug),
  );
  return flaggor.map((flag, at) => ({
    slug: flag.slug,
    nod: context.node('flaggor', ['flaggor', at, 'om'], flag.om, true),
    etikett: flag.etikett,
    text: flag.text,
    gor: flag.gor,
    ...(flag.leder === undefined ? {} : {leder: flag.leder}),
    lagrum: flag.lagrum ?? [],
  }));
}

/** Reads the levels of working together, lowest first. */
export function compileTriage(context: Context): TriageModell[] {
  return context.data.samverkan.triage.map((level, at) => ({
    niva: level.niva,
    etikett: level.etikett,
    text: level.text,
    skal: level.skal.map((reason, place) => ({
      nod: context.node('samverkan', ['triage', at, 'skal', place, 'om'], reason.om, true),
      text: reason.text,
      lagrum: reason.lagrum ?? [],
    })),
  }));
}

/** Reads what to do first. */
export function compileFirst(context: Context): ForstModell[] {
  context.problems.unique(
    'samverkan',
    (at) => ['forst', at, 'id'],
    context.data.samverkan.forst.map((first) => first.id),
  );
  return context.data.samverkan.forst.map((first, at) => ({
    id: first.id,
    nod: context.node('samverkan', ['forst', at, 'om'], first.om, true),
    gor: first.gor,
    ...(first.kontakt === undefined ? {} : {kontakt: first.kontakt}),
    ...(first.insats === undefined
      ? {}
      : {insats: context.insats('samverkan', ['forst', at, 'insats'], first.insats)}),
    lagrum: first.lagrum ?? [],
  }));
}

/** Reads what goes together and what does not. */
export function compileTogether(context: Context): Pick<GuideModel, 'kombinationer' | 'krockar'> {
  const {kombinationer, krockar} = context.data.samverkan;
  const insatser = (key: string, at: number, slugs: readonly string[]): number[] =>
    slugs.map((slug, place) => context.insats('samverkan', [key, at, 'insatser', place], slug));
  return {
    kombinationer: kombinationer.map((row, at) => ({
      insatser: insatser('kombinationer', at, row.insatser),
      text: row.text,
      lagrum: row.lagrum ?? [],
    })),
    krockar: krockar.map((row, at) => ({
      insatser: insatser('krockar', at, row.insatser),
      slag: row.slag,
      avgors: row.avgors,
      text: row.text,
      lagrum: row.lagrum ?? [],
    })),
  };
}
