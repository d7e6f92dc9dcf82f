import type {NioAttaModell} from '../model';
import type {Context} from './context';

/** Reads the table of 9 § 8 LSS. */
export function compileNineEight(context: Context): NioAttaModell {
  const {nioAtta} = context.data;
  const node = (path: readonly PropertyKey[], source: string): number =>
    context.node('nioAtta', path, source);
  checkLastStep(context);
  context.problems.unique(
    'nioAtta',
    (at) => ['kriterier', at, 'id'],
    nioAtta.kriterier.map((criterion) => criterion.id),
  );
  context.problems.unique(
    'nioAtta',
    (at) => ['signaler', at, 'nr'],
    nioAtta.signaler.map((signal) => String(signal.nr)),
  );
  return {
    insats: context.insats('nioAtta', ['insats'], nioAtta.insats),
    steg: nioAtta.steg.map((step, at) => ({
      nr: step.nr,
      fraga: step.fraga,
      nod: node(['steg', at, 'om'], step.om),
      svar: step.svar,
      skal: step.skal,
      lagrum: step.lagrum ?? [],
    })),
    kriterier: nioAtta.kriterier.map((criterion, at) => ({
      id: criterion.id,
      fraga: criterion.fraga,
      ...optional('uppfyllt', criterion.uppfyllt, (source) =>
        node(['kriterier', at, 'uppfyllt'], source),
      ),
      ...optional('inteUppfyllt', criterion.inteUppfyllt, (source) =>
        node(['kriterier', at, 'inteUppfyllt'], source),
      ),
      avgors: criterion.avgors,
      skal: criterion.skal,
      lagrum: criterion.lagrum ?? [],
    })),
    svagareOm: node(['svagareOm'], nioAtta.svagareOm),
    svagareSkal: nioAtta.svagareSkal,
    visaNejOm: node(['visaNejOm'], nioAtta.visaNejOm),
    etiketter: nioAtta.etiketter,
    signaler: nioAtta.signaler.map((signal, at) => ({
      nr: signal.nr,
      ...optional('nod', signal.om, (source) => node(['signaler', at, 'om'], source)),
      text: signal.text,
      fraga: signal.fraga,
    })),
    signalText: nioAtta.signalText,
    iStallet: nioAtta.iStallet.map((row, at) => ({
      nod: node(['iStallet', at, 'om'], row.om),
      rubrik: row.rubrik,
      insatser: row.insatser.map((slug, place) =>
        context.insats('nioAtta', ['iStallet', at, 'insatser', place], slug),
      ),
      text: row.text,
      lagrum: row.lagrum ?? [],
    })),
    forbered: nioAtta.forbered.map((row, at) => ({
      nod: node(['forbered', at, 'om'], row.om),
      text: row.text,
      lagrum: row.lagrum ?? [],
    })),
    alltid: nioAtta.alltid,
  };
}

/** A table where no step holds would leave the check without an answer. */
function checkLastStep(context: Context): void {
  const {steg} = context.data.nioAtta;
  context.problems.unique(
    'nioAtta',
    (at) => ['steg', at, 'nr'],
    steg.map((step) => step.nr),
  );
  if (steg[steg.length - 1]?.om.trim() === 'alltid') return;
  const path = ['steg', steg.length - 1, 'om'];
  context.problems.add('nioAtta', path, 'det sista steget måste alltid gälla', 'skriv ”alltid”');
}

function optional<K extends string>(
  key: K,
  source: string | undefined,
  read: (source: string) => number,
): Partial<Record<K, number>> {
  if (source === undefined) return {};
  const entry: Partial<Record<K, number>> = {};
  entry[key] = read(source);
  return entry;
}
