/** What the list needs of a page. */
export interface ChangedPage {
  readonly titel: string;
  readonly url: string;
  readonly andringar?: readonly {readonly datum: string; readonly text: string}[];
}

/** A dated note about what is new on a page, written for colleagues. */
export interface ChangeNote {
  readonly datum: string;
  readonly text: string;
  readonly titel: string;
  readonly url: string;
}

/** The notes of all pages, the newest first; on the same day in order of title. Days are YYYY-MM-DD. */
export function changeNotes(pages: readonly ChangedPage[]): readonly ChangeNote[] {
  return pages
    .flatMap(({titel, url, andringar = []}) =>
      andringar.map(({datum, text}) => ({datum, text, titel, url})),
    )
    .sort((a, b) => b.datum.localeCompare(a.datum) || a.titel.localeCompare(b.titel, 'sv'));
}
