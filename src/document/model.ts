/**
 * What Samsyn hands out on paper or as a file, before it has a format: the same blocks become a
 * Word document, plain text or a printed page, so that the three always say the same thing.
 */
export interface SheetDocument {
  /** Shown as the first heading and as the document's title property. */
  readonly title: string;
  /** Shown under the title in small type, e.g. "Samtalsunderlag · 2026-11-22". */
  readonly subtitle?: string;
  /** A standing notice that must never be lost, e.g. that this is no decision. */
  readonly notice?: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | {readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string}
  | {readonly kind: 'paragraph'; readonly text: string}
  | {readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[]}
  | {readonly kind: 'checklist'; readonly items: readonly CheckItem[]}
  | {
      readonly kind: 'table';
      readonly caption: string;
      /** The caption is a heading of level 3, so that readers can jump to the table. */
      readonly captionIsHeading?: boolean;
      /** Each row begins with what the row is about. */
      readonly firstColumnIsHeader?: boolean;
      readonly headers: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** A label with what somebody wrote; an empty value leaves room to write by hand. */
  | {readonly kind: 'field'; readonly label: string; readonly value: string};

export interface CheckItem {
  readonly text: string;
  readonly checked: boolean;
  readonly note?: string;
}

/** What stands in an empty field, so that nobody takes silence for an answer. */
export const EMPTY_FIELD = '(inte ifyllt)';
