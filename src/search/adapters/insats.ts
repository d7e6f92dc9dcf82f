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

/**
 * An insats: its record's own words under the headings and ids that the insats page gives them,
 * then the page's text.
 */
export function insatsDocument(insats: InsatsData): SearchDocument {
  const {passarInte, forvaxlas = [], provaForst = []} = insats;
  return pageDocument('insats', insats.slug, insats, {
    insats: insats.slug,
    lagrum: insats.lagrumIds,
    sections: [
      ...section('Det här ger insatsen', 'det-har-ger', [insats.ger]),
      ...section('För vem', 'for-vem', [insats.malgrupp, insats.alder?.text, insats.beslutar]),
      ...section(
        'När passar den inte',
        'nar-passar-den-inte',
        passarInte.map(({text}) => text),
      ),
      ...section(
        'Förväxlas med',
        'forvaxlas-med',
        forvaxlas.map(({skillnad}) => skillnad),
      ),
      ...section(
        'Pröva först',
        'prova-forst',
        provaForst.map(({text}) => text),
      ),
      ...section('Så ansöker man', 'sa-ansoker-du', [
        insats.vemAnsoker,
        insats.ansokan,
        insats.avgift,
        insats.overklagan,
      ]),
      ...section('Uppföljning', 'uppfoljning', [insats.uppfoljning]),
      ...insats.sections,
    ],
  });
}
