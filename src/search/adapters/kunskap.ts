import type {SearchDocument} from '../document';
import {pageDocument, type PageData} from './page';

/** A reading page. Its id is its address, which is unique among pages. */
export function kunskapDocument(page: PageData): SearchDocument {
  return pageDocument('kunskap', page.url, page);
}
