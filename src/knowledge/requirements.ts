/** What the map needs of a page. */
export interface RequirementPage {
  readonly titel: string;
  readonly url: string;
  /** Requirement ids that the page answers. */
  readonly krav?: readonly string[];
}

/** A requirement of the founding documents and the pages that answer it. */
export interface RequirementRow {
  readonly id: string;
  readonly pages: readonly {readonly titel: string; readonly url: string}[];
}

/** The founding documents by their letter, in the order the requirements are listed. */
const DOCUMENTS = 'GMYVB';

/**
 * Requirements and the pages that answer them, in the order of the documents. Requirements in `wanted`
 * that no page answers are listed too, without pages.
 */
export function requirementMap(
  pages: readonly RequirementPage[],
  wanted: readonly string[] = [],
): readonly RequirementRow[] {
  const rows = new Map<string, {titel: string; url: string}[]>(wanted.map((id) => [id, []]));
  for (const {titel, url, krav = []} of pages) {
    for (const id of krav) {
      const row = rows.get(id) ?? [];
      row.push({titel, url});
      rows.set(id, row);
    }
  }
  return [...rows]
    .map(([id, answers]) => ({id, pages: answers}))
    .sort((a, b) => documentOrder(a.id) - documentOrder(b.id) || (a.id < b.id ? -1 : 1));
}

const documentOrder = (id: string): number => DOCUMENTS.indexOf(id.charAt(0));
