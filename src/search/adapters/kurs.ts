import type {SearchDocument} from '../document';
import {pageDocument, type PageData} from './page';

/** A course and what one learns in it. */
export interface KursData extends PageData {
  readonly id: string;
  readonly mal: readonly string[];
}

/** A course, found by its name, its goals and its page. */
export function kursDocument(kurs: KursData): SearchDocument {
  return pageDocument('kurs', kurs.id, kurs, {
    sections: [{heading: '', anchor: '', text: kurs.mal.join(' ')}, ...kurs.sections],
  });
}

/** A lesson of a course. */
export interface ModulData extends PageData {
  /** `sip/sip-1`. */
  readonly id: string;
  readonly mal: readonly string[];
}

/** A lesson, found by its name, goals and sections. */
export function modulDocument(modul: ModulData): SearchDocument {
  return pageDocument('modul', modul.id, modul, {
    sections: [{heading: '', anchor: '', text: modul.mal.join(' ')}, ...modul.sections],
  });
}

/** What a question of a course is about. Never its answer: search must not give that away. */
export interface FragaData {
  readonly id: string;
  readonly url: string;
  /** The lesson it belongs to. */
  readonly modul: string;
  readonly amne: string;
  readonly taggar: readonly string[];
}

/** A question's topic, leading to where it is practised. */
export function fragaDocument(fraga: FragaData): SearchDocument {
  return {
    id: `fraga:${fraga.id}`,
    kind: 'fraga',
    url: fraga.url,
    title: fraga.amne,
    keywords: fraga.taggar,
    summary: `Övningsfråga i ${fraga.modul}.`,
    sections: [],
  };
}
