import {compoundParts, stem} from '../swedish';
import {SAMMANSATTNINGAR} from '../swedish/sammansattningar';
import {createGrammar, lagrumIds} from '../lagrum';
import {citationTerm, type CitationData} from './citations';
import type {SearchDocument} from './document';
import {PostingsBuilder, unpackPostings} from './postings';
import {encoderId, hash, type DocRow, type FirstShard, type RestShard} from './shards';
import {phraseKey, termsOf} from './terms';
import {everydayRows, type EverydayRow} from './vardagsord';

/** Longest excerpt of a section, in characters: two to three lines of a result. */
const EXCERPT_LENGTH = 180;

/** A term that stands this often in a section is what the section is about. */
const OFTEN = 3;

function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length - 30))} …`;
}

function row(doc: SearchDocument, sections: SearchDocument['sections']): DocRow {
  const separator = doc.id.indexOf(':');
  return {
    i: doc.id.slice(separator + 1),
    k: doc.kind,
    u: doc.url,
    t: doc.title,
    ...(doc.shortTitle && doc.shortTitle !== doc.title ? {s: doc.shortTitle} : {}),
    ...(doc.keywords.length > 0 ? {w: doc.keywords} : {}),
    ...(doc.roles && doc.roles.length > 0 ? {r: doc.roles} : {}),
    h: sections.map(({heading, anchor}) => [heading, anchor]),
  };
}

/** Adds a text's terms to a unit of the text layer: often used words to slot 0, others to slot 1. */
function addText(texts: PostingsBuilder, unit: number, terms: readonly string[]): void {
  const count = new Map<string, number>();
  for (const term of terms) count.set(term, (count.get(term) ?? 0) + 1);
  const all = [...count.keys()];
  texts.add(
    unit,
    0,
    all.filter((term) => (count.get(term) ?? 0) >= OFTEN),
  );
  texts.add(
    unit,
    1,
    all.filter((term) => (count.get(term) ?? 0) < OFTEN),
  );
}

/**
 * Builds the two files of the index. Documents keep their order, so the same content gives the
 * same bytes. Throws on two documents with one id: results could not be told apart.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  data: CitationData,
): {first: FirstShard; rest: RestShard} {
  const grammar = createGrammar(data.lagar);
  const citedIn = (text: string): string[] => [
    ...new Set(grammar.findCitations(text).flatMap(lagrumIds).map(citationTerm)),
  ];
  const ids = new Set<string>();
  const lead = new PostingsBuilder();
  const texts = new PostingsBuilder();
  const docs: DocRow[] = [];
  const excerpts: string[] = [];
  let unit = 0;
  for (const doc of documents) {
    if (ids.has(doc.id)) throw new Error(`Två sökbara sidor har samma id: ${doc.id}.`);
    ids.add(doc.id);
    const sections = doc.sections.filter(({heading}) => heading !== '');
    const before = doc.sections.filter(({heading}) => heading === '').map(({text}) => text);
    docs.push(row(doc, sections));

    const [ground, ...otherGrounds] = (doc.lagrum ?? []).map(citationTerm);
    const own = (doc.citationIds ?? []).map(citationTerm);
    lead.add(unit, 0, [...termsOf(`${doc.title} ${doc.shortTitle ?? ''}`), ...own]);
    lead.add(unit, 1, [...termsOf(doc.keywords.join(' ')), ...(ground ? [ground] : [])]);
    lead.add(unit, 2, otherGrounds);
    lead.add(unit, 3, termsOf(doc.summary));
    const opening = before.join(' ');
    addText(texts, unit, [...termsOf(opening), ...citedIn(opening)]);
    excerpts.push(doc.summary.replace(/\s+/g, ' ').trim());
    unit += 1;

    for (const {heading, text} of sections) {
      lead.add(unit, 2, termsOf(heading));
      addText(texts, unit, [...termsOf(text), ...citedIn(text)]);
      excerpts.push(shorten(text, EXCERPT_LENGTH));
      unit += 1;
    }
  }
  const postings = lead.pack();
  const restPostings = texts.pack();
  return {
    first: {
      encoder: encoderId(),
      docs,
      postings,
      parts: usedParts([postings, restPostings]),
      citations: data,
      everyday: [...everydayRows(), ...glossaryRows(documents)],
    },
    rest: {encoder: encoderId(), of: hash(postings), postings: restPostings, excerpts},
  };
}

/** Names of one thing in the glossary stand for each other: `BUP`, `barn- och ungdomspsykiatrin`. */
function glossaryRows(documents: readonly SearchDocument[]): EverydayRow[] {
  return documents
    .filter(({kind}) => kind === 'ordlista')
    .flatMap(({title, keywords}) => {
      const names = [...new Set([title, ...keywords].map(phraseKey))];
      const single = names.filter((name) => !name.includes(' '));
      return names.flatMap((name) => {
        const meant = single.filter((other) => other !== name);
        return meant.length > 0 ? [{asked: [name], meant}] : [];
      });
    });
}

/** The kept words that the splitter needs for this content and that no text uses alone. */
function usedParts(packed: readonly string[]): string[] {
  const terms = new Set(
    packed.flatMap((postings) => unpackPostings(postings).map(([term]) => term)),
  );
  const kept = new Set(SAMMANSATTNINGAR.map(stem));
  const lexicon = {has: (term: string) => term.length > 2 && (terms.has(term) || kept.has(term))};
  const used = new Set<string>();
  for (const term of terms) {
    if (term.startsWith('§')) continue;
    for (const part of compoundParts(term, lexicon)) {
      if (!terms.has(part) && kept.has(part)) used.add(part);
    }
  }
  return [...used].sort();
}
