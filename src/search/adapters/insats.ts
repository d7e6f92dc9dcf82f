import type {SearchDocument} from '../document';
import {pageDocument, section, type PageData} from './page';

/** The parts of an insats record that can be searched, as the record names them. */
export interface InsatsData extends PageData {
  readonly slug: string;
  readonly sokord: readonly string[];
  /** Ids of lagrum, main ground first. */
  readonly lagrumIds: readonly string[];
  readonly malgrupp: string;
  readonly beslutar: string;
  readonly alder?: {readonly text: string} | undefined;
  readonly vemAnsoker: string;
  readonly ger: string;
  readonly passarInte: readonly {readonly text: string}[];
  readonly forvaxlas?: readonly {readonly skillnad: string}[] | undefined;
  readonly provaForst?: readonly {readonly text: string}[] | undefined;
  readonly ansokan: string;
  readonly avgift: string;
  readonly overklagan: string;
  readonly uppfoljning: string;
}

/** Ids of the headings under which the insats page shows its record. */
export interface InsatsAnchors {
  readonly ger: string;
  readonly passarInte: string;
  readonly forvaxlas: string;
  readonly provaForst: string;
  readonly ansokan: string;
}

/** An insats: its record's own words, then the page's text. */
export function insatsDocument(insats: InsatsData, anchors: InsatsAnchors): SearchDocument {
  return pageDocument('insats', insats.slug, insats, {
    insats: insats.slug,
    lagrum: insats.lagrumIds,
    sections: [
      ...section('', '', [insats.malgrupp, insats.alder?.text, insats.beslutar]),
      ...section('Vad insatsen ger', anchors.ger, [insats.ger]),
      ...section(
        'Passar inte när',
        anchors.passarInte,
        insats.passarInte.map(({text}) => text),
      ),
      ...section(
        'Förväxlas med',
        anchors.forvaxlas,
        (insats.forvaxlas ?? []).map((f) => f.skillnad),
      ),
      ...section(
        'Pröva först',
        anchors.provaForst,
        (insats.provaForst ?? []).map(({text}) => text),
      ),
      ...section('Ansökan, avgift och överklagande', anchors.ansokan, [
        insats.vemAnsoker,
        insats.ansokan,
        insats.avgift,
        insats.overklagan,
        insats.uppfoljning,
      ]),
      ...insats.sections,
    ],
  });
}
