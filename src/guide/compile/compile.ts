import type {BytesModell, FaktaModell, FragaModell, GuideModel, RimlighetModell} from '../model';
import type {GuideData} from '../schema';
import type {InsatsVillkor} from '../types';
import type {Context} from './context';
import {makeContext} from './context';
import {compileInsatser} from './insatser';
import {compileNineEight} from './nineEight';
import type {GuideProblem} from './problems';
import {compileRules} from './rules';
import {compileFirst, compileFlags, compileTogether, compileTriage} from './samverkan';

/** The ids that a citation leads to, as the register of laws has them. */
export type LagrumIds = (citation: string) => readonly string[];

/** The compiled guide, or everything that keeps it from being compiled. */
export type CompileResult =
  | {readonly ok: true; readonly model: GuideModel}
  | {readonly ok: false; readonly problems: readonly GuideProblem[]};

/**
 * Compiles docs/guide/ and the conditions in the insatser's records to one plain JSON model.
 * Reads every condition, resolves every slug, and reports all problems with their place.
 */
export function compileGuide(
  data: GuideData,
  insatser: readonly InsatsVillkor[],
  lagrumIds: LagrumIds = () => [],
): CompileResult {
  const context = makeContext(data, insatser);
  const fakta = compileFacts(context);
  const rimlighet = compileReasonable(context);
  const insatsModels = compileInsatser(context, insatser);
  const rules = compileRules(context);
  const own = compileOwn(context);
  const nioAtta = compileNineEight(context);
  const questions = compileQuestions(context);
  const ingang = compileEntry(context);
  const byten = compileSwaps(context);
  const sena = context.table.nodes.length;
  const model: Omit<GuideModel, 'lagrum'> = {
    version: 1,
    fakta,
    fragor: questions,
    preliminart: data.fakta.preliminart,
    rimlighet,
    livsomraden: data.behov.livsomraden,
    behov: compileNeeds(context),
    insatser: insatsModels,
    namn: data.villkor.villkor.map(({namn, klartext}) => ({namn, klartext})),
    noder: context.table.nodes,
    sena,
    ...rules,
    byten,
    egna: own,
    ingang,
    nioAtta,
    flaggor: compileFlags(context),
    triage: compileTriage(context),
    forst: compileFirst(context),
    ...compileTogether(context),
    texter: data.texter,
  };
  const problems = context.problems.list;
  if (problems.length > 0) return {ok: false, problems};
  return {ok: true, model: {...model, lagrum: lagrumTable(model, lagrumIds)}};
}

/** Every citation of the model with the ids it leads to; those that lead nowhere are left out. */
function lagrumTable(
  model: Omit<GuideModel, 'lagrum'>,
  lagrumIds: LagrumIds,
): GuideModel['lagrum'] {
  const found = new Map<string, readonly string[]>();
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) value.forEach((item) => visit(item, key));
    else if (typeof value === 'object' && value !== null) {
      Object.entries(value).forEach(([name, inner]) => visit(inner, name));
    } else if (key === 'lagrum' && typeof value === 'string' && !found.has(value)) {
      found.set(value, lagrumIds(value));
    }
  };
  visit(model, '');
  return Object.fromEntries([...found].filter(([, ids]) => ids.length > 0));
}

function compileFacts(context: Context): FaktaModell[] {
  context.problems.unique(
    'fakta',
    (at) => ['fakta', at, 'id'],
    context.data.fakta.fakta.map((fact) => fact.id),
  );
  context.data.fakta.fakta.forEach((fact, at) =>
    context.problems.unique(
      'fakta',
      (place) => ['fakta', at, 'varden', place, 'varde'],
      (fact.varden ?? []).map((value) => value.varde),
    ),
  );
  return context.fakta.map((fact, at) => {
    const condition = context.data.fakta.fakta[at]?.visaOm;
    if (condition === undefined) return fact;
    return {...fact, visaOm: context.node('fakta', ['fakta', at, 'visaOm'], condition)};
  });
}

function compileReasonable(context: Context): RimlighetModell[] {
  const ids = context.fakta.map((fact) => fact.id);
  return context.data.fakta.rimlighet.map((row, at) => {
    const path = ['rimlighet', at];
    const index = context.problems.index('fakta', [...path, 'fakta'], row.fakta, ids, 'uppgiften');
    const values = context.fakta[index]?.varden.map((value) => value.varde) ?? [];
    const named = {lasSom: row.lasSom, stryk: row.stryk};
    Object.entries(named).forEach(([key, value]) => {
      if (value !== undefined)
        context.problems.index('fakta', [...path, key], value, values, 'värdet');
    });
    return {
      nod: context.node('fakta', [...path, 'om'], row.om),
      fakta: index,
      ...named,
      text: row.text,
    };
  });
}

function compileQuestions(context: Context): FragaModell[] {
  const ids = context.fakta.map((fact) => fact.id);
  context.problems.unique(
    'fakta',
    (at) => ['fragor', at, 'nr'],
    context.data.fakta.fragor.map((question) => question.nr),
  );
  return context.data.fakta.fragor.map((question, at) => ({
    nr: question.nr,
    rubrik: question.rubrik,
    fakta: question.fakta.map((id, place) =>
      context.problems.index('fakta', ['fragor', at, 'fakta', place], id, ids, 'uppgiften'),
    ),
    ...(question.hoppaOver === undefined
      ? {}
      : {hoppaOver: context.node('fakta', ['fragor', at, 'hoppaOver'], question.hoppaOver)}),
    ...(question.grund === true ? {grund: true} : {}),
    varfor: question.varfor,
    lagrum: question.lagrum ?? [],
  }));
}

function compileNeeds(context: Context): GuideModel['behov'] {
  const areas = context.data.behov.livsomraden.map((area) => area.id);
  context.problems.unique('behov', (at) => ['livsomraden', at, 'id'], areas);
  context.problems.unique('behov', (at) => ['behov', at, 'slug'], context.behov);
  return context.data.behov.behov.map((need, at) => ({
    slug: need.slug,
    etikett: need.etikett,
    hjalp: need.hjalp,
    omrade: context.problems.index(
      'behov',
      ['behov', at, 'livsomrade'],
      need.livsomrade,
      areas,
      'livsområdet',
    ),
  }));
}

function compileOwn(context: Context): GuideModel['egna'] {
  const {personkrets, alder} = context.data.villkor.egna;
  const path = ['egna', 'personkrets'];
  const node = (value: string): number => context.node('villkor', path, `personkrets = ${value}`);
  return {
    personkrets: {
      ...personkrets,
      ja: [node('ja-1'), node('ja-2'), node('ja-3')],
      nej: node('nej'),
    },
    alder,
  };
}

function compileSwaps(context: Context): BytesModell[] {
  context.problems.unique(
    'villkor',
    (at) => ['byten', at, 'id'],
    context.data.villkor.byten.map((swap) => swap.id),
  );
  return context.data.villkor.byten.map((swap, at) => ({
    id: swap.id,
    nod: context.node('villkor', ['byten', at, 'om'], swap.om),
    fran: swap.fran.map((slug, place) =>
      context.insats('villkor', ['byten', at, 'fran', place], slug),
    ),
    till: context.insats('villkor', ['byten', at, 'till'], swap.till),
    skal: swap.skal,
  }));
}

function compileEntry(context: Context): GuideModel['ingang'] {
  const {id, skal, forslag} = context.data.villkor.ingang;
  return {
    id,
    skal,
    forslag: forslag.map((row, at) => ({
      insats: context.insats('villkor', ['ingang', 'forslag', at, 'insats'], row.insats),
      nod: context.node('villkor', ['ingang', 'forslag', at, 'om'], row.om),
    })),
  };
}
