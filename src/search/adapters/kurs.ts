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

/** What the questions of a lesson are about. Never their answers: search must not give those away. */
export interface FragorData {
  /** The lesson they belong to. */
  readonly modul: string;
  readonly modulTitel: string;
  readonly url: string;
  readonly fragor: readonly string[];
}

/** A lesson's questions, found by what they ask, leading to where they are practised. */
export function fragorDocument({modul, modulTitel, url, fragor}: FragorData): SearchDocument {
  return {
    id: `fraga:${modul}`,
    kind: 'fraga',
    url,
    title: `Frågor att öva på: ${modulTitel}`,
    keywords: [],
    summary: `${fragor.length} frågor i kursen.`,
    sections: [{heading: '', anchor: '', text: fragor.join(' ')}],
  };
}
