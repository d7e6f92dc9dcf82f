import type {Engine, Run} from '../engine/engine';
import type {Triage} from '../types';
import type {Verksamhet} from '../../insatser/labels';
import {SANT} from '../verdict';

export interface FlaggaSvar {
  readonly slug: string;
  readonly etikett: string;
  readonly text: string;
  readonly gor: string;
  readonly lagrum: readonly string[];
}

export interface TriageSvar {
  readonly niva: Triage;
  readonly etikett: string;
  readonly text: string;
  /** Reasons that hold, of the level that applies and of those below it. */
  readonly skal: readonly {
    readonly niva: Triage;
    readonly text: string;
    readonly lagrum: readonly string[];
  }[];
}

export interface ForstSvar {
  readonly id: string;
  readonly gor: string;
  readonly kontakt?: Verksamhet;
  readonly insats?: string;
  readonly lagrum: readonly string[];
}

export interface KontaktSvar {
  readonly verksamhet: Verksamhet;
  /** Leads according to the answers. */
  readonly leder: boolean;
  readonly insatser: readonly string[];
}

export interface Tillsammans {
  readonly flaggor: readonly FlaggaSvar[];
  readonly triage: TriageSvar;
  /** Who leads, the first one foremost; empty when the answers do not tell. */
  readonly leder: readonly Verksamhet[];
  readonly forst: readonly ForstSvar[];
  readonly kontakter: readonly KontaktSvar[];
  readonly kombinationer: readonly {
    readonly insatser: readonly string[];
    readonly text: string;
    readonly lagrum: readonly string[];
  }[];
  readonly krockar: readonly {
    readonly insatser: readonly string[];
    readonly slag: 'utesluter' | 'ordning';
    readonly avgors: 'maskin' | 'bedomning';
    readonly text: string;
    readonly lagrum: readonly string[];
  }[];
  /** Reminders of rules that hold: observations and boundary texts. */
  readonly paminnelser: readonly {
    readonly regel: string;
    readonly text: string;
    readonly skal: string;
    readonly lagrum: readonly string[];
  }[];
}

/** What the case calls for beyond single insatser: flags, who leads, what first, what goes together. */
export function explainTogether(engine: Engine, run: Run): Tillsammans {
  const {model} = engine;
  const holds = (node: number): boolean => run.states[node] === SANT;
  const slug = (at: number): string => model.insatser[at]?.slug ?? '';
  const proposed = (at: number): boolean => run.lista[at] === 1 || run.lista[at] === 2;
  const near = (at: number): boolean => proposed(at) || run.lista[at] === 3;
  const set = model.flaggor.filter((flag) => holds(flag.nod));
  const leder = [...new Set(set.flatMap((flag) => flag.leder ?? []))];
  const forst = model.forst
    .filter((row) => holds(row.nod))
    .map((row) => ({
      id: row.id,
      gor: row.gor,
      ...(row.kontakt === undefined ? {} : {kontakt: row.kontakt}),
      ...(row.insats === undefined ? {} : {insats: slug(row.insats)}),
      lagrum: row.lagrum,
    }));
  const links = <T extends {readonly insatser: readonly number[]}>(
    rows: readonly T[],
    test: (at: number) => boolean,
  ): (Omit<T, 'insatser'> & {insatser: string[]})[] =>
    rows
      .filter((row) => row.insatser.every(test))
      .map((row) => ({...row, insatser: row.insatser.map(slug)}));
  return {
    flaggor: set.map(({slug: name, etikett, text, gor, lagrum}) => ({
      slug: name,
      etikett,
      text,
      gor,
      lagrum,
    })),
    triage: triage(engine, holds),
    leder,
    forst,
    kontakter: contacts(engine, run, leder, forst),
    kombinationer: links(model.kombinationer, proposed),
    krockar: links(model.krockar, near),
    paminnelser: model.regler.flatMap((rule) =>
      holds(rule.nod)
        ? [rule.text, rule.obs]
            .filter((text) => text !== undefined)
            .map((text) => ({regel: rule.id, text, skal: rule.skal, lagrum: rule.lagrum}))
        : [],
    ),
  };
}

function triage({model}: Engine, holds: (node: number) => boolean): TriageSvar {
  const reasons = model.triage.flatMap((level) =>
    level.skal
      .filter((reason) => holds(reason.nod))
      .map(({text, lagrum}) => ({niva: level.niva, text, lagrum})),
  );
  const highest = [...model.triage]
    .reverse()
    .find((level) => reasons.some((r) => r.niva === level.niva));
  const level = highest ?? model.triage[0];
  return {
    niva: level?.niva ?? 'ingen',
    etikett: level?.etikett ?? '',
    text: level?.text ?? '',
    skal: [...reasons].reverse(),
  };
}

/** Whom to contact: who leads, whom the first steps name, and those who give what fits. */
function contacts(
  {model}: Engine,
  run: Run,
  leder: readonly Verksamhet[],
  forst: readonly ForstSvar[],
): KontaktSvar[] {
  const fitting = model.insatser.filter((_, at) => run.lista[at] === 1);
  const order = new Set<Verksamhet>([
    ...leder,
    ...forst.flatMap((row) => row.kontakt ?? []),
    ...fitting.map((insats) => insats.verksamhet),
  ]);
  return [...order].map((verksamhet) => ({
    verksamhet,
    leder: leder.includes(verksamhet),
    insatser: fitting
      .filter((insats) => insats.verksamhet === verksamhet)
      .map((insats) => insats.slug),
  }));
}
