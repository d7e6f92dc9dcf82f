import type {CatalogueData, CatalogueItem} from '../insatser/catalogue';
import type {CompareItem} from '../insatser/compare';
import {decisionMakers} from '../insatser/decisionMakers';
import {VERKSAMHET} from '../insatser/labels';
import type {Contents} from './collections';
import {needsByInsats} from './needs';
import {registerOf} from './register';

type Insats = Contents['insatser'][number];

/** All that the catalogue, the map and the stairs need; by verksamhet, then by title. */
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

/** What the comparison needs, in the same order as the catalogue. */
export function compareData(library: Contents): readonly CompareItem[] {
  return sorted(library.insatser).map((page) => {
    const {malgrupp, vemAnsoker, ansokan, avgift, overklagan, uppfoljning} = page.value;
    return {
      ...catalogueItem(page, library),
      malgrupp,
      vemAnsoker,
      ansokan,
      avgift,
      overklagan,
      uppfoljning,
      passarInte: page.value.passarInte.map((item) => item.text),
      forvaxlas: (page.value.forvaxlas ?? []).map(({insats, skillnad}) => ({insats, skillnad})),
    };
  });
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
  return {
    slug: value.slug,
    titel: value.titel,
    ...(value.kortnamn !== undefined && {kortnamn: value.kortnamn}),
    sammanfattning: value.sammanfattning,
    ger: value.ger,
    sokord: value.sokord,
    huvudman: value.huvudman,
    verksamhet: value.verksamhet,
    beslutar: value.beslutar,
    beslutsfattare: decisionMakers(value.beslutar, value.verksamhet),
    lagrum: lagrum.map(({id, label}) => ({id, label})),
    lagar: [...new Set(lagrum.map((each) => each.lag))],
    livsomraden: value.livsomraden,
    ...(value.alder && {alder: ageOf(value.alder)}),
    ...(value.personkrets && {personkrets: value.personkrets}),
    trappa: value.trappa,
    behov: (needsByInsats(library).get(value.slug) ?? []).map((each) => each.need),
  };
}

function ageOf({min, max, text}: NonNullable<Insats['value']['alder']>): CatalogueItem['alder'] {
  return {...(min !== undefined && {min}), ...(max !== undefined && {max}), text};
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
