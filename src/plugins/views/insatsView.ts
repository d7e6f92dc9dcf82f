import type {InsatsLink, InsatsView} from '../../insatser/insatsView';
import type {Register} from '../../lagrum';
import type {Library} from '../../library/loadLibrary';
import {needsOf} from './needs';
import {citedText} from './citedText';

type InsatsPage = Library['insatser'][number];

/** A record as its page shows it. */
export function insatsView({value}: InsatsPage, library: Library, register: Register): InsatsView {
  const cite = (text: string) => citedText(text, register);
  const links = (slugs: readonly string[] = []) => slugs.flatMap((slug) => link(slug, library));
  return {
    slug: value.slug,
    huvudman: value.huvudman,
    verksamhet: value.verksamhet,
    beslutar: cite(value.beslutar),
    lagrum: value.lagrum.map(cite),
    livsomraden: value.livsomraden,
    malgrupp: cite(value.malgrupp),
    ...(value.alder && {alder: {text: cite(value.alder.text), grund: value.alder.grund}}),
    ...(value.personkrets && {personkrets: value.personkrets}),
    vemAnsoker: cite(value.vemAnsoker),
    ger: cite(value.ger),
    passarInte: value.passarInte.map((row) => ({
      text: cite(row.text),
      iStallet: links(row.iStallet),
    })),
    forvaxlas: (value.forvaxlas ?? []).flatMap((row) =>
      link(row.insats, library).map((insats) => ({insats, skillnad: cite(row.skillnad)})),
    ),
    provaForst: (value.provaForst ?? []).map((row) => ({
      text: cite(row.text),
      insatser: links(row.insatser),
    })),
    ansokan: cite(value.ansokan),
    avgift: cite(value.avgift),
    overklagan: cite(value.overklagan),
    kombineras: links(value.kombineras),
    uppfoljning: cite(value.uppfoljning),
    villkor: (value.villkor ?? []).map((condition) => ({
      id: condition.id,
      avgors: condition.avgors,
      skal: cite(condition.skal),
      lagrum: (condition.lagrum ?? []).map(cite),
    })),
    behov: needsOf(value.slug, library, cite),
    sakerhet: value.sakerhet,
  };
}

function link(slug: string, library: Library): InsatsLink[] {
  const page = library.insatser.find(({value}) => value.slug === slug);
  if (!page) return [];
  const {kortnamn, titel, verksamhet} = page.value;
  return [{text: kortnamn ?? titel, to: page.url, verksamhet}];
}
