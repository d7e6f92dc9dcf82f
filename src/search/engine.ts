import type {SearchAnswer, SearchOptions, SearchResult, SectionLink} from './answer';
import {createCitationReader, type CitationReader} from './citations';
import type {Kind} from './kinds';
import {Names} from './names';
import {order} from './order';
import {loadPostings} from './postings';
import {everydayTable, readQuestion, type Question, type Reading} from './question';
import {Ranker, type Hit, type Layer} from './rank';
import {encoderId, hash, type DocRow, type FirstShard, type RestShard} from './shards';
import {Vocabulary} from './vocabulary';
import {
  ALWAYS_SHOWN,
  LEAD_WEIGHTS,
  RELATIVE_COVERAGE,
  SECOND_PASS_BELOW,
  SECTION_WORTH,
  TEXT_WEIGHTS,
} from './weights';

interface Loaded {
  readonly layers: readonly Layer[];
  readonly vocabulary: Vocabulary;
}

const bestCoverage = (hits: readonly Hit[]): number =>
  hits.reduce((most, {coverage}) => Math.max(most, coverage), 0);

/** Searches what the first shard holds, and more of it once the rest has been added. */
export class SearchEngine {
  private readonly docs: readonly DocRow[];
  private readonly names: Names;
  private readonly ranker: Ranker;
  /** First unit of each document; its lead, followed by its sections. */
  private readonly firstUnit: readonly number[];
  private readonly everyday: ReadonlyMap<string, readonly string[]>;
  private readonly firstTerms: readonly string[];
  private readonly parts: readonly string[];
  private readonly firstHash: string;
  private readonly citations: CitationReader;
  private loaded: Loaded;
  private excerpts: readonly string[] = [];

  constructor(first: FirstShard) {
    if (first.encoder !== encoderId()) throw new Error(OTHER_ENCODER);
    this.docs = first.docs;
    this.parts = first.parts;
    this.citations = createCitationReader(first.citations);
    this.everyday = everydayTable(first.everyday);
    this.firstHash = hash(first.postings);
    const firstUnit: number[] = [];
    const documentOf: number[] = [];
    first.docs.forEach((doc, i) => {
      firstUnit.push(documentOf.length);
      for (let n = 0; n <= doc.h.length; n += 1) documentOf.push(i);
    });
    this.firstUnit = firstUnit;
    this.ranker = new Ranker({
      documentOf: Int32Array.from(documentOf),
      documents: first.docs.length,
    });
    this.names = new Names(first.docs, (i) => this.excerpts[firstUnit[i] ?? 0] ?? '');
    const {postings, terms} = loadPostings(first.postings);
    this.firstTerms = terms;
    this.loaded = {
      layers: [{postings, slotWeights: LEAD_WEIGHTS}],
      vocabulary: new Vocabulary(terms, this.parts, this.names.forms),
    };
  }

  /** True once the texts' own words and the excerpts are there. */
  get complete(): boolean {
    return this.loaded.layers.length > 1;
  }

  /** Adds the texts' own words and the excerpts. Throws when they belong to another first shard. */
  addRest(rest: RestShard): void {
    if (rest.encoder !== encoderId() || rest.of !== this.firstHash) throw new Error(OTHER_ENCODER);
    const {postings, terms} = loadPostings(rest.postings);
    const all = [...new Set([...this.firstTerms, ...terms])].sort();
    const vocabulary = new Vocabulary(all, this.parts, this.names.forms);
    vocabulary.prepare();
    this.loaded = {
      layers: [...this.loaded.layers.slice(0, 1), {postings, slotWeights: TEXT_WEIGHTS}],
      vocabulary,
    };
    this.excerpts = rest.excerpts;
    this.names.refresh();
  }

  /** Answers a question. Any string is a question; the same one always has the same answer. */
  search(text: string, options: SearchOptions = {}): SearchAnswer {
    const {question, hits} = this.lookUp(text);
    const enough = RELATIVE_COVERAGE * bestCoverage(hits);
    const ordered = order(hits, question, this.docs, this.names, options.role).filter(
      ({hit}, i) => i < ALWAYS_SHOWN || hit.coverage >= enough,
    );
    const byKind = new Map<Kind, number>();
    for (const {hit} of ordered) {
      const kind = this.doc(hit.document).k;
      byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    }
    const wanted = options.kinds?.length
      ? ordered.filter(({hit}) => options.kinds?.includes(this.doc(hit.document).k))
      : ordered;
    const suggestion = this.names.suggestion(text, question);
    return {
      results: wanted.slice(0, options.limit ?? 10).map(({hit, score}) => this.result(hit, score)),
      total: wanted.length,
      byKind,
      ...(suggestion === undefined ? {} : {suggestion}),
      terms: new Set(question.groups.flatMap((group) => [...group.terms.keys()])),
    };
  }

  /** Names that look like the question, for when nothing was found. */
  nearNames(text: string, most: number): {title: string; url: string}[] {
    return this.names.near(text, most);
  }

  /** Reads the question and finds what answers it; once more, forgiving slips, when that is thin. */
  private lookUp(text: string): {question: Question; hits: Hit[]} {
    const reading: Reading = {
      vocabulary: this.loaded.vocabulary,
      citations: this.citations,
      everyday: this.everyday,
    };
    const question = readQuestion(text, reading);
    const hits = this.ranker.rank(question.groups, this.loaded.layers);
    if (bestCoverage(hits) >= SECOND_PASS_BELOW && hits.length >= 3) return {question, hits};
    const forgiving = readQuestion(text, reading, true);
    const more = this.ranker.rank(forgiving.groups, this.loaded.layers);
    return more.length > 0 ? {question: forgiving, hits: more} : {question, hits};
  }

  private doc(i: number): DocRow {
    const doc = this.docs[i];
    if (!doc) throw new Error(`No document ${i} in the index.`);
    return doc;
  }

  private result(hit: Hit, score: number): SearchResult {
    const doc = this.doc(hit.document);
    const first = this.firstUnit[hit.document] ?? 0;
    const top = hit.units[0];
    const lead = hit.units.find(({unit}) => unit === first);
    // The page itself answers unless one section does so better than its name and summary.
    const best = top && top.unit !== first && top.score > (lead?.score ?? 0) ? top.unit : first;
    const worth = SECTION_WORTH * (top?.score ?? 0);
    const more = hit.units
      .filter(({unit, score: own}) => unit !== best && unit !== first && own >= worth)
      .slice(0, 3)
      .map(({unit}) => this.link(doc, unit - first));
    const {heading, url} = this.link(doc, best - first);
    return {
      id: `${doc.k}:${doc.i}`,
      kind: doc.k,
      title: doc.t,
      url,
      section: heading,
      ...(doc.k === 'insats' ? {insats: doc.i} : {}),
      score: Math.round(score * 1000) / 1000,
      excerpt: this.excerpts[best] || this.excerpts[first] || '',
      more,
    };
  }

  private link(doc: DocRow, section: number): SectionLink {
    const [heading, anchor] = doc.h[section - 1] ?? ['', ''];
    return {heading, url: anchor ? `${doc.u.split('#')[0]}#${anchor}` : doc.u};
  }
}

const OTHER_ENCODER =
  'Sökindexet hör till en annan version av webbplatsen. Ladda om sidan och sök igen.';
