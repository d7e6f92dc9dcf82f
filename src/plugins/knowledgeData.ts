import path from 'node:path';
import type {GlossaryData} from '../knowledge/ui/GlossaryPage';
import type {KnowledgeBankData} from '../knowledge/ui/KnowledgeBankPage';
import {changeNotes} from '../knowledge/changes';
import {requirementMap} from '../knowledge/requirements';
import type {NewsData} from '../knowledge/ui/NewsPage';
import type {RequirementsData} from '../knowledge/ui/RequirementsPage';
import type {SourcesData} from '../knowledge/ui/SourcesPage';
import type {Library} from '../library/loadLibrary';
import {allPages, type AnyPage} from '../library/pages';
import {registerOf} from '../library/register';
import {folderLabel, sectionFolders} from './folders';
import type {RouteExists} from './routeTypes';
import {citedText, idsIn} from './views/citedText';
import {lagrumViews} from './views/lagrumViews';

/** How many pages of a section are listed before "Visa alla". */
const LISTED = 12;

/** Everything there is to read, by folder. */
export function knowledgeBankData(library: Library, exists: RouteExists): KnowledgeBankData {
  const pages = allPages(library);
  const register = registerOf(library);
  return {
    sections: sectionFolders(path.join(library.root, 'docs')).map((folder) => {
      const inside = pages.filter((page) => page.file.startsWith(`docs/${folder}/`));
      const reading = inside.filter((page) => !page.file.endsWith(`${folder}/index.mdx`));
      const to = exists(`/${folder}/`) ? `/${folder}/` : undefined;
      const listed = to ? sorted(reading).slice(0, LISTED) : sorted(reading);
      return {
        id: folder,
        label: folderLabel(folder),
        to,
        pages: listed.map(({value, url}) => ({
          text: value.kortnamn ?? value.titel,
          to: url,
          summary: citedText(firstSentence(value.sammanfattning), register),
          ...(value.roller && {roles: value.roller}),
        })),
        more: reading.length - listed.length,
      };
    }),
  };
}

function sorted(pages: readonly AnyPage[]): AnyPage[] {
  const order = ({value}: AnyPage) => value.ordning ?? Number.POSITIVE_INFINITY;
  return [...pages].sort((a, b) => {
    const byOrder = order(a) === order(b) ? 0 : order(a) - order(b);
    return byOrder || a.value.titel.localeCompare(b.value.titel, 'sv');
  });
}

/** Up to the first full stop that ends a sentence: one that is followed by a capital letter, and is no "kap." */
function firstSentence(text: string): string {
  return (
    /^.+?(?<!\b(?:kap|art|ref|bl\.a|t\.ex|m\.m))[.!?](?=\s+\p{Lu}|$)/su.exec(text)?.[0] ?? text
  );
}

/** The glossary in Swedish order. */
export function glossaryData(library: Library): GlossaryData {
  const register = registerOf(library);
  const terms = [...library.ordlista]
    .sort((a, b) => a.value.term.localeCompare(b.value.term, 'sv'))
    .map(({value}) => ({
      id: value.id,
      term: citedText(value.term, register),
      alias: value.alias ? citedText(value.alias.join(', '), register) : [],
      forklaring: citedText(value.forklaring, register),
      lagrum: (value.lagrum ?? []).map((ground) => citedText(ground, register)),
    }));
  const ids = terms.flatMap((term) => [term.forklaring, ...term.lagrum].flatMap(idsIn));
  return {terms, register: lagrumViews(new Set(ids), register)};
}

const SOURCE_KINDS: Readonly<Record<Library['kallor'][number]['value']['typ'], string>> = {
  lag: 'Lagar och förordningar',
  forarbete: 'Förarbeten',
  praxis: 'Praxis',
  myndighet: 'Myndigheter',
  lokal: 'Lokala källor',
  forskning: 'Forskning',
  organisation: 'Organisationer',
  media: 'Medier',
  grunddokument: 'Dokument som Samsyn utgår från',
};

/** The sources, by kind. */
export function sourcesData(library: Library): SourcesData {
  return {
    groups: Object.entries(SOURCE_KINDS)
      .map(([id, label]) => ({
        id,
        label,
        sources: library.kallor
          .map(({value}) => value)
          .filter((source) => source.typ === id)
          .sort((a, b) => a.titel.localeCompare(b.titel, 'sv')),
      }))
      .filter((group) => group.sources.length > 0),
  };
}

/** Every requirement of the founding documents with the pages that answer it. */
export function requirementsData(library: Library): RequirementsData {
  const texts = new Map(library.krav.map(({value}) => [value.id, value.text]));
  const pages = allPages(library).map(({value, url}) => ({
    titel: value.kortnamn ?? value.titel,
    url,
    ...(value.krav && {krav: value.krav}),
  }));
  const rows = requirementMap(pages, [...texts.keys()]);
  return {rows: rows.map((row) => ({...row, text: texts.get(row.id) ?? ''}))};
}

/** The dated notes of all pages, by day. */
export function newsData(library: Library): NewsData {
  const register = registerOf(library);
  const notes = changeNotes(
    allPages(library).map(({value, url}) => ({
      titel: value.kortnamn ?? value.titel,
      url,
      ...(value.andringar && {andringar: value.andringar}),
    })),
  );
  const cited = notes.map((note) => ({...note, text: citedText(note.text, register)}));
  const dates = [...new Set(cited.map((note) => note.datum))];
  return {
    days: dates.map((date) => ({date, notes: cited.filter((note) => note.datum === date)})),
    register: lagrumViews(new Set(cited.flatMap((note) => idsIn(note.text))), register),
  };
}
