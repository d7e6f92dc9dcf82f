import type {SearchDocument} from '../document';
import {pageDocument, type PageData} from './page';

/** A form, checklist or worksheet. */
export interface VerktygData extends PageData {
  readonly id: string;
}

/** A tool, found by its name, what it is for and its headings. */
export function verktygDocument(verktyg: VerktygData): SearchDocument {
  return pageDocument('verktyg', verktyg.id, verktyg);
}
