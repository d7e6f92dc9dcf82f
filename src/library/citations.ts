import type {Position} from '../content/problem';
import type {YamlString} from '../content/yamlFile';
import type {Citation, Uppslag} from '../lagrum';
import type {Contents} from './collections';
import {guideEntries} from './guideEntries';
import {allPages} from './pages';
import {registerOf} from './register';

/** A text that may hold citations: a run of words on a page, or a field in YAML. */
export interface CitingText extends Position {
  readonly file: string;
  /** `text` on a page, else the field. */
  readonly field: string;
  readonly value: string;
  /** A lagrum field: the whole text must be one citation. */
  readonly whole: boolean;
  /** Index of the h2 above it on the page, -1 before the first; undefined in YAML. */
  readonly section?: number;
  readonly containers?: readonly string[];
  readonly inLink?: boolean;
}

/** A citation and where it stands. */
export interface CitationUse extends CitingText {
  readonly citation: Citation;
  /** What each part of it leads to. */
  readonly hits: readonly Uppslag[];
}

interface Citations {
  readonly texts: readonly CitingText[];
  readonly uses: readonly CitationUse[];
  readonly byFile: ReadonlyMap<string, readonly CitationUse[]>;
}

const cache = new WeakMap<Contents['lagrum'], Citations>();

/** Every citation in all content, found once. */
export function citationsIn(library: Contents): Citations {
  const cached = cache.get(library.lagrum);
  if (cached) return cached;
  const register = registerOf(library);
  const texts = citingTexts(library);
  const uses = texts.filter(hasNumber).flatMap((text) =>
    register.grammar.findCitations(text.value).map((citation): CitationUse => ({
      ...text,
      ...placeOf(text, citation.start),
      citation,
      hits: register.resolveCitation(citation),
    })),
  );
  const byFile = new Map<string, CitationUse[]>();
  for (const use of uses) {
    const list = byFile.get(use.file);
    if (list) list.push(use);
    else byFile.set(use.file, [use]);
  }
  const result = {texts, uses, byFile};
  cache.set(library.lagrum, result);
  return result;
}

/** Every citation has a number in it; most texts have none, and need not be searched. */
const hasNumber = ({value}: CitingText): boolean => /\d/.test(value);

/** Line and column of an offset in a text; exact for plain runs, near enough where marks were taken away. */
export function placeOf(text: CitingText, offset: number): Position {
  const before = text.value.slice(0, offset).split('\n');
  const last = before[before.length - 1] ?? '';
  return before.length === 1
    ? {line: text.line, column: text.column + offset}
    : {line: text.line + before.length - 1, column: last.length + 1};
}

/** Keys whose texts are names, ids, addresses or expressions, never prose with citations. */
const NOT_PROSE = new Set([
  'id',
  'slug',
  'url',
  'kallor',
  'relaterat',
  'sokord',
  'alias',
  'krav',
  'villkor',
  'om',
  'betyder',
  'uppfyllt',
  'inteUppfyllt',
  'hoppaOver',
  'visaOm',
  'namn',
  'kortnamn',
  'sfs',
  'gammal',
  'nya',
  'till',
  'fran',
  'svagareOm',
  'visaNejOm',
]);

function citingTexts(library: Contents): CitingText[] {
  const inPages = allPages(library).flatMap((page) => [
    ...fields(page.file, page.texts),
    ...page.body.texts.map((text) => ({...text, file: page.file, field: 'text', whole: false})),
  ]);
  const inData = [
    ...library.ordlista,
    ...library.lagrum,
    ...library.gamlaSol,
    ...library.situationer,
    ...library.kontaktSituationer,
    ...library.kurser,
    ...library.fragor,
    ...library.checklista,
    ...library.vagar,
    ...library.moten,
    ...guideEntries(library),
  ].flatMap((entry) => fields(entry.file, entry.texts));
  return [...inPages, ...inData];
}

function fields(file: string, texts: readonly YamlString[]): CitingText[] {
  return texts.flatMap((text): CitingText[] => {
    const names = text.path.filter((part) => typeof part === 'string');
    const key = names[names.length - 1] ?? '';
    if (NOT_PROSE.has(key)) return [];
    return [
      {
        file,
        line: text.line,
        column: text.column,
        field: names.join('.'),
        value: text.value,
        whole: key === 'lagrum',
      },
    ];
  });
}
