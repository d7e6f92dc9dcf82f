import type {Engine, Run} from '../engine/engine';
import type {BytesModell, ForslagModell, InsatsModell, RegelModell} from '../model';
import {KOLUMN} from '../model';
import type {Avgors, Utfall} from '../types';
import {BYTS, FALSKT, LISTA, MARK, markAv, OKANT, SANT, utfallAv} from '../verdict';
import type {Explainer, Kriterium} from './criteria';

/** What a rule says of the insats. */
export type Sager = 'passar' | 'kan-passa' | 'passar-inte' | 'passar-inte-behovet';

/** One rule's word on the insats, with the criteria it rests on. */
export interface Bidrag {
  readonly regel: string;
  readonly slag: RegelModell['slag'] | 'nio-atta' | 'ingang';
  readonly sager: Sager;
  readonly lage: Kriterium['lage'];
  readonly avgors: Avgors;
  readonly skal: string;
  readonly lagrum: readonly string[];
  readonly kriterium: Kriterium;
  /** A remark on the proposal. */
  readonly not?: string;
  /** Said of another insats, whose help is given here at this age. */
  readonly byte?: {readonly regel: string; readonly fran: string; readonly skal: string};
  /** The mark it leaves; see verdict.ts. */
  readonly mark: number;
}

/** How one of the insats's own conditions stands. */
export interface EgetKriterium {
  readonly id: string;
  readonly slag: 'personkrets' | 'alder' | 'villkor';
  readonly lage: 'uppfyllt' | 'inte-uppfyllt' | 'oppet' | 'bedoms';
  readonly avgors: Avgors;
  readonly skal: string;
  readonly lagrum: readonly string[];
  /** The answer it rests on. */
  readonly svar?: string;
}

/** Why an insats is where it is: the result itself. */
export interface Forklaring {
  readonly insats: string;
  readonly utfall: Utfall;
  readonly bidrag: readonly Bidrag[];
  readonly egna: readonly EgetKriterium[];
  /** Said beside the verdict without changing it: reservations, "pågår", "prövat". */
  readonly forbehall: readonly string[];
}

/** The verdict of a tree: the marks of its parts, read by the one function that gives verdicts. */
export function utfallAvForklaring(tree: Pick<Forklaring, 'bidrag' | 'egna'>): Utfall | null {
  const barred = tree.egna.some((own) => own.lage === 'inte-uppfyllt');
  return utfallAv(tree.bidrag.reduce((marks, part) => marks | part.mark, barred ? MARK.sparr : 0));
}

/** Makes the trees of every listed insats of a run. */
export type TreeMaker = (run: Run, explainer: Explainer) => Forklaring[];

/** Prepares the making of trees: which proposals each insats has, its own and those it may take over. */
export function makeTrees(engine: Engine): TreeMaker {
  const {model} = engine;
  const byInsats: ForslagModell[][] = model.insatser.map(() => []);
  model.forslag.forEach((row) => byInsats[row.insats]?.push(row));
  const ageFact = model.fakta.findIndex((fact) => fact.typ === 'alder');
  const kretsFact = model.fakta.findIndex((fact) => fact.id === 'personkrets');
  const reservations = model.regler.flatMap((rule) =>
    (rule.forbehall ?? []).map((row) => ({...row, nod: rule.nod})),
  );
  const swapsTo = model.insatser.map((_, at) => model.byten.filter((swap) => swap.till === at));

  return (run, explainer) => {
    const trees: Forklaring[] = [];
    for (let at = 0; at < model.insatser.length; at += 1) {
      const utfall = LISTA[run.lista[at] ?? 0];
      const insats = model.insatser[at];
      if (utfall && insats) trees.push(tree(run, explainer, at, insats, utfall));
    }
    return trees;
  };

  function tree(
    run: Run,
    explainer: Explainer,
    at: number,
    insats: InsatsModell,
    utfall: Utfall,
  ): Forklaring {
    const isHome = at === model.nioAtta.insats;
    const bidrag = isHome ? [nineEight(run, explainer)] : parts(run, explainer, at);
    if (run.ingang && utfall === 'kan-passa') bidrag.push(...entry(explainer, run, at));
    return {
      insats: insats.slug,
      utfall,
      bidrag,
      egna: own(run, explainer, insats, isHome),
      forbehall: utfall === 'passar-inte' ? [] : remarks(run, at, insats.slug),
    };
  }

  function remarks(run: Run, at: number, slug: string): string[] {
    const said = reservations
      .filter((row) => row.insatser.includes(at) && run.states[row.nod] === SANT)
      .map((row) => row.text);
    const listed = (fact: string): boolean => {
      const answer = run.fall[fact];
      return typeof answer === 'object' && answer.includes(slug);
    };
    if (listed('pagaende')) said.push(model.texter.pagar);
    else if (listed('provat')) said.push(model.texter.provat);
    return said;
  }

  function parts(run: Run, explainer: Explainer, at: number): Bidrag[] {
    const direct = (byInsats[at] ?? []).flatMap((row) => part(run, explainer, row));
    const taken = (swapsTo[at] ?? []).flatMap((swap) =>
      run.states[swap.nod] === SANT ? takenOver(run, explainer, swap) : [],
    );
    return [...direct, ...taken];
  }

  function takenOver(run: Run, explainer: Explainer, swap: BytesModell): Bidrag[] {
    return swap.fran.flatMap((from) =>
      (byInsats[from] ?? []).flatMap((row) => {
        const made = part(run, explainer, row)[0];
        if (!made || (made.mark & BYTS) === 0) return [];
        const name = model.insatser[from];
        const byte = {regel: swap.id, fran: name?.kortnamn ?? name?.titel ?? '', skal: swap.skal};
        return [{...made, mark: made.mark & BYTS, byte}];
      }),
    );
  }

  /** A rule is shown when its own condition is met or open; what it asks of this insats may still fail. */
  function part(run: Run, explainer: Explainer, row: ForslagModell): Bidrag[] {
    const rule = model.regler[row.regel];
    if (!rule || run.states[rule.nod] === FALSKT) return [];
    const state = run.states[row.nod] ?? FALSKT;
    if (row.kolumn === KOLUMN.passarInte && state !== SANT) return [];
    const kriterium = explainer.criterion(row.nod);
    return [
      {
        regel: rule.id,
        slag: rule.slag,
        sager: saysOf(rule.slag, row.kolumn),
        lage: kriterium.lage,
        avgors: row.avgors,
        skal: row.kolumn === KOLUMN.passarInte ? (row.text ?? rule.skal) : (row.skal ?? rule.skal),
        lagrum: rule.lagrum,
        kriterium,
        ...(row.kolumn !== KOLUMN.passarInte && row.text !== undefined ? {not: row.text} : {}),
        mark: markAv(rule.slag, row.kolumn, state),
      },
    ];
  }

  function nineEight(run: Run, explainer: Explainer): Bidrag {
    const step = model.nioAtta.steg[run.steg];
    const weaker =
      run.states[model.nioAtta.svagareOm] === SANT && run.nioAtta === 'kan-vara-aktuellt';
    const marks = {
      'kan-vara-aktuellt': weaker ? MARK.kanPassa : MARK.passar,
      'utred-vidare': MARK.oppet,
      'sannolikt-ej-uppfyllt': MARK.sparr,
      'ej-relevant': MARK.sparr,
    };
    const mark = marks[run.nioAtta];
    return {
      regel: `9 § 8, steg ${step?.nr ?? ''}`,
      slag: 'nio-atta',
      sager: mark === MARK.sparr ? 'passar-inte' : mark === MARK.kanPassa ? 'kan-passa' : 'passar',
      lage: mark === MARK.oppet ? 'okant' : 'sant',
      avgors: 'bedomning',
      skal: step?.skal ?? '',
      lagrum: step?.lagrum ?? [],
      kriterium: explainer.criterion(step?.nod ?? 0),
      ...(weaker ? {not: model.nioAtta.svagareSkal} : {}),
      mark,
    };
  }

  function entry(explainer: Explainer, run: Run, at: number): Bidrag[] {
    return model.ingang.forslag
      .filter((row) => row.insats === at && run.states[row.nod] === SANT)
      .map((row) => ({
        regel: model.ingang.id,
        slag: 'ingang',
        sager: 'kan-passa',
        lage: 'sant',
        avgors: 'maskin',
        skal: model.ingang.skal,
        lagrum: [],
        kriterium: explainer.criterion(row.nod),
        mark: MARK.kanPassa,
      }));
  }

  function own(
    run: Run,
    explainer: Explainer,
    insats: InsatsModell,
    isHome: boolean,
  ): EgetKriterium[] {
    const found: EgetKriterium[] = [];
    // The 9 § 8 check asks for personkrets itself, in its third step.
    if (insats.personkrets && !isHome) found.push(personkrets(run, explainer));
    if (insats.alder) {
      found.push({
        id: model.egna.alder.id,
        slag: 'alder',
        // Outside the ages the insats is not listed, so there is no tree.
        lage: run.alder < 0 ? 'oppet' : 'uppfyllt',
        avgors: 'maskin',
        skal: model.egna.alder.skal,
        lagrum: [],
        svar: explainer.answer(ageFact),
      });
    }
    for (const row of insats.villkor ?? []) {
      found.push({
        id: row.id,
        slag: 'villkor',
        lage: row.nod === undefined ? 'bedoms' : ownState(run.states[row.nod] ?? FALSKT),
        avgors: row.avgors,
        skal: row.skal,
        lagrum: row.lagrum,
      });
    }
    return found;
  }

  function personkrets(run: Run, explainer: Explainer): EgetKriterium {
    const {id, skal, oppet, lagrum, ja, nej} = model.egna.personkrets;
    const no = run.states[nej] === SANT;
    const yes = ja.some((node) => run.states[node] === SANT);
    const shared = {id, slag: 'personkrets', avgors: 'maskin', lagrum} as const;
    const svar = explainer.answer(kretsFact);
    if (no) return {...shared, lage: 'inte-uppfyllt', skal, svar};
    if (yes)
      return {
        ...shared,
        lage: 'uppfyllt',
        skal: 'Barnet omfattas av personkretsen enligt uppgift.',
        svar,
      };
    return {...shared, lage: 'oppet', skal: oppet, svar};
  }
}

/** An own condition is written as what excludes: true means that the demand is not met. */
function ownState(state: number): EgetKriterium['lage'] {
  if (state === SANT) return 'inte-uppfyllt';
  return state === OKANT ? 'oppet' : 'uppfyllt';
}

function saysOf(slag: RegelModell['slag'], kolumn: number): Sager {
  if (kolumn === KOLUMN.passar) return 'passar';
  if (kolumn === KOLUMN.kanPassa) return 'kan-passa';
  return slag === 'behov' ? 'passar-inte-behovet' : 'passar-inte';
}
