import {
  firstSentence,
  type CatalogueData,
  type CatalogueItem,
  type InsatsEntry,
} from '../insatser/catalogue';
import type {CompareItem} from '../insatser/compare';
import {decisionMakers} from '../insatser/decisionMakers';
import {VERKSAMHET} from '../insatser/labels';
import type {OverviewItem} from '../insatser/overview';
import type {Contents} from './collections';
import {needsByInsats} from './needs';
import {registerOf} from './register';

type Insats = Contents['insatser'][number];

/** All that the catalogue needs; by verksamhet, then by title. */
export function catalogueData(library: Contents): CatalogueData {
  const items = sorted(library.insatser).map((page) => catalogueItem(page, library));
  const used = new Set(items.flatMap((item) => item.lagar));
  const asked = new Set(items.flatMap((item) => item.behov));
  return {
    items,
    behov: library.behov
      .flatMap((entry) => entry.value.behov)
      .filter((need) => asked.has(need.slug))
      .map(({slug, etikett, hjalp, livsomrade}) => ({slug, etikett, hjalp, livsomrade})),
    behovsomraden: library.behov.flatMap((entry) => entry.value.livsomraden),
    lagar: library.lagar
      .filter((law) => used.has(law.value.id))
      .map((law) => ({id: law.value.id, kortnamn: law.value.kortnamn})),
  };
}

/** What Insatskartan and Insatstrappan need, in the same order as the catalogue. */
export function overviewData(library: Contents): readonly OverviewItem[] {
  return sorted(library.insatser).map(({value}) => ({...entryOf(value), trappa: value.trappa}));
}

/** What the comparison needs, in the same order as the catalogue. */
export function compareData(library: Contents): readonly CompareItem[] {
  return sorted(library.insatser).map(({value}) => {
    const {huvudman, beslutar, lagrum, ger, malgrupp, vemAnsoker} = value;
    const {ansokan, avgift, overklagan, uppfoljning} = value;
    return {
      ...entryOf(value),
      trappa: value.trappa,
      huvudman,
      beslutar,
      lagrum,
      ...(value.alder && {alder: value.alder.text}),
      ...(value.personkrets && {personkrets: value.personkrets}),
      ger,
      malgrupp,
      vemAnsoker,
      ansokan,
      avgift,
      overklagan,
      uppfoljning,
      passarInte: value.passarInte.map((item) => item.text),
      forvaxlas: (value.forvaxlas ?? []).map(({insats, skillnad}) => ({insats, skillnad})),
    };
  });
}

function entryOf({slug, titel, kortnamn, verksamhet, livsomraden}: Insats['value']): InsatsEntry {
  return {slug, titel, ...(kortnamn !== undefined && {kortnamn}), verksamhet, livsomraden};
}

function sorted(insatser: readonly Insats[]): Insats[] {
  return [...insatser].sort(
    (a, b) =>
      VERKSAMHET.indexOf(a.value.verksamhet) - VERKSAMHET.indexOf(b.value.verksamhet) ||
      a.value.titel.localeCompare(b.value.titel, 'sv'),
  );
}

function catalogueItem({value}: Insats, library: Contents): CatalogueItem {
  const lagrum = provisionsOf(value.lagrum, library);
  const [main] = lagrum;
  return {
    ...entryOf(value),
    rad: firstSentence(value.sammanfattning),
    sokord: value.sokord,
    huvudman: value.huvudman,
    beslutsfattare: decisionMakers(value.beslutar, value.verksamhet),
    ...(main && {grund: main.id}),
    lagrum: lagrum.map(({label}) => label),
    lagar: [...new Set(lagrum.map((each) => each.lag))],
    ...(value.alder && {alder: ageOf(value.alder)}),
    ...(value.personkrets && {personkrets: value.personkrets}),
    behov: (needsByInsats(library).get(value.slug) ?? []).map((each) => each.need),
  };
}

function ageOf({min, max}: NonNullable<Insats['value']['alder']>): CatalogueItem['alder'] {
  return {...(min !== undefined && {min}), ...(max !== undefined && {max})};
}

/** Provisions as written, each with its id in the register and its law; what does not resolve is left to the checks. */
function provisionsOf(
  written: readonly string[],
  library: Contents,
): {id: string; label: string; lag: string}[] {
  const register = registerOf(library);
  return written.flatMap((label) => {
    const citation = register.grammar.parseCitation(label);
    const hit =
      citation && register.resolveCitation(citation).find((each) => each.slag === 'lagrum');
    return hit?.slag === 'lagrum' ? [{id: hit.lagrum.id, label, lag: hit.lagrum.lag}] : [];
  });
}
