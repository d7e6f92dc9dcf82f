import {fold, stem, tokenize, words} from '../swedish';
import {createCitationReader, type CitationReader} from './citations';
import {intentOf} from './intents';
import type {Kind} from './kinds';
import {loadPostings} from './postings';
import {everydayTable, readQuestion, type Question} from './question';
import {Ranker, type Hit, type Layer} from './rank';
import {encoderId, hash, type DocRow, type FirstShard, type RestShard} from './shards';
import {phraseKey, termsOf} from './terms';
import {Vocabulary} from './vocabulary';

/** A section of a found page with hits of its own. */
export interface SectionLink {
  readonly heading: string;
  readonly url: string;
}

/** One page (or provision, term, contact) that answers the question. */
export interface SearchResult {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** Straight to the section that answers best, or to the page. */
  readonly url: string;
  /** Heading of that section; empty for the page as a whole. */
  readonly section: string;
  readonly insats?: string;
  readonly score: number;
  /** Text from the section, or the page's summary. */
  readonly excerpt: string;
  /** Other sections of the same page with hits, at most three. */
  readonly more: readonly SectionLink[];
}

/** The answer to a question. */
export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  /** How many pages answer, before the limit. */
  readonly total: number;
  /** How many of them are of each kind, whatever kinds were asked for. */
  readonly byKind: ReadonlyMap<Kind, number>;
  /** The question with misspelled words put right, when any was. */
  readonly suggestion?: string;
  /** Terms that were found, for marking them in texts. */
  readonly terms: ReadonlySet<string>;
}

export interface SearchOptions {
  /** Only these kinds; all when left out or empty. */
  readonly kinds?: readonly Kind[];
  /** Pages for this role come before equals. */
  readonly role?: string;
  /** Most results, 10 when left out. */
  readonly limit?: number;
}

const LEAD_WEIGHTS = [6, 4.5, 2.6, 2];
const TEXT_WEIGHTS = [1.4, 1];

/** Kinds differ in how often they are what is wanted; measured on the training half of `fragor/`. */
const KIND_WEIGHTS: Record<Kind, number> = {
  insats: 1.15,
  kunskap: 1,
  lag: 0.7,
  kontakt: 0.9,
  nod: 0.9,
  verktyg: 0.9,
  kurs: 0.75,
  modul: 0.7,
  fraga: 0.4,
  ordlista: 0.85,
};

/** A page that answers this much less of the question than the best one is left out. */
const RELATIVE_COVERAGE = 0.45;
/** … unless it is among the first few, which are shown however little they answer. */
const ALWAYS_SHOWN = 5;
/** A section is linked when it answers by itself at least this share of what the best place does. */
const SECTION_WORTH = 0.3;
const ROLE_BOOST = 1.15;
/** How many of the best are looked at again, with their titles. */
const RERANKED = 60;
/** What a title answered whole, and all words side by side, add to a score. */
const TITLE_ANSWERED = 0.3;
const SIDE_BY_SIDE = 0.3;
/** What a name typed whole adds, in parts of the best score: none, search word, short title, title. */
const EXACT = [0, 0.6, 1.5, 3] as const;
const SECOND_PASS_BELOW = 0.5;

interface Names {
  readonly titles: readonly (readonly string[])[];
  readonly pairs: ReadonlySet<string>;
}

interface Loaded {
  readonly layers: Layer[];
  readonly vocabulary: Vocabulary;
}

/** Searches what the first shard holds, and more of it once the rest has been added. */
export class SearchEngine {
  private readonly docs: readonly DocRow[];
  private readonly ranker: Ranker;
  /** First unit of each document; its lead, followed by its sections. */
  private readonly firstUnit: readonly number[];
  private readonly exact = new Map<string, [document: number, strength: number][]>();
  private readonly everyday: ReadonlyMap<string, readonly string[]>;
  private readonly firstTerms: readonly string[];
  private readonly parts: readonly string[];
  private readonly firstHash: string;
  private readonly citations: CitationReader;
  private loaded: Loaded;
  private excerpts: readonly string[] = [];
  private readonly provisions = new Map<string, number>();
  private readonly names: (Names | undefined)[] = [];
  private surfaces: Map<string, string> | undefined;

  constructor(first: FirstShard) {
    if (first.encoder !== encoderId()) throw new Error(OTHER_ENCODER);
    this.docs = first.docs;
    this.parts = first.parts;
    this.citations = createCitationReader(first.citations);
    this.everyday = everydayTable(first.everyday);
    this.firstHash = hash(first.postings);
    const firstUnit: number[] = [];
    let units = 0;
    for (const doc of first.docs) {
      firstUnit.push(units);
      units += 1 + doc.h.length;
    }
    this.firstUnit = firstUnit;
    const documentOf = new Int32Array(units);
    first.docs.forEach((doc, i) => {
      documentOf.fill(i, firstUnit[i] ?? 0, (firstUnit[i] ?? 0) + 1 + doc.h.length);
      // A word of the glossary gives way to the page about the thing.
      this.addKey(doc.t, i, doc.k === 'ordlista' ? 1 : 3);
      if (doc.s) this.addKey(doc.s, i, 2);
      if (doc.k === 'lag') this.provisions.set(doc.i, i);
      for (const word of doc.w ?? []) this.addKey(word, i, 1);
    });
    this.ranker = new Ranker({documentOf, documents: first.docs.length});
    const {postings, terms} = loadPostings(first.postings);
    this.firstTerms = terms;
    this.loaded = {
      layers: [{postings, slotWeights: LEAD_WEIGHTS}],
      vocabulary: new Vocabulary(terms, this.parts, this.forms),
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
    const [lead] = this.loaded.layers;
    this.loaded = {
      layers: [...(lead ? [lead] : []), {postings, slotWeights: TEXT_WEIGHTS}],
      vocabulary: new Vocabulary(
        [...new Set([...this.firstTerms, ...terms])].sort(),
        this.parts,
        this.forms,
      ),
    };
    this.excerpts = rest.excerpts;
    this.loaded.vocabulary.prepare();
    this.names.length = 0;
    this.surfaces = undefined;
  }

  /** Answers a question. Any string is a question; the same one always has the same answer. */
  search(text: string, options: SearchOptions = {}): SearchAnswer {
    const reading = {
      vocabulary: this.loaded.vocabulary,
      citations: this.citations,
      everyday: this.everyday,
    };
    let question = readQuestion(text, reading);
    let hits = this.ranker.rank(question.groups, this.loaded.layers);
    const best = hits.reduce((most, hit) => Math.max(most, hit.coverage), 0);
    if (best < SECOND_PASS_BELOW || hits.length < 3) {
      const forgiving = readQuestion(text, reading, true);
      const more = this.ranker.rank(forgiving.groups, this.loaded.layers);
      if (more.length > 0) {
        question = forgiving;
        hits = more;
      }
    }
    const enough = RELATIVE_COVERAGE * hits.reduce((most, hit) => Math.max(most, hit.coverage), 0);
    const ranked = this.order(hits, question, options.role).filter(
      ({hit}, i) => i < ALWAYS_SHOWN || hit.coverage >= enough,
    );
    const byKind = new Map<Kind, number>();
    for (const {hit} of ranked) {
      const kind = this.doc(hit.document).k;
      byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    }
    const wanted = options.kinds?.length
      ? ranked.filter(({hit}) => options.kinds?.includes(this.doc(hit.document).k))
      : ranked;
    const suggestion = this.suggestion(text, question);
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
    const asked = pairsOf(text);
    return this.docs
      .map((doc) => {
        const alike = [doc.t, doc.s ?? '', ...(doc.w ?? [])].map((name) => alikeness(asked, name));
        return {doc, alike: Math.max(...alike) * KIND_WEIGHTS[doc.k]};
      })
      .filter(({alike}) => alike > 0.2)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, most)
      .map(({doc}) => ({title: doc.t, url: doc.u}));
  }

  private doc(i: number): DocRow {
    const doc = this.docs[i];
    if (!doc) throw new Error(`No document ${i} in the index.`);
    return doc;
  }

  private addKey(text: string, document: number, strength: number): void {
    const key = phraseKey(text);
    if (!key) return;
    const list = this.exact.get(key);
    if (list) list.push([document, strength]);
    else this.exact.set(key, [[document, strength]]);
  }

  /** Second look at the best: names typed whole, titles answered whole, words side by side. */
  private order(
    hits: readonly Hit[],
    question: Question,
    role: string | undefined,
  ): {hit: Hit; score: number}[] {
    const exact = new Map<number, number>();
    for (const key of question.keys) {
      for (const [document, strength] of this.exact.get(key) ?? []) {
        exact.set(document, Math.max(strength, exact.get(document) ?? 0));
      }
    }
    const provision =
      question.cited === undefined ? undefined : this.provisions.get(question.cited);
    if (provision !== undefined && question.terms.length === 0) exact.set(provision, 2);
    const intents = question.groups.flatMap((group) => intentOf(stem(group.asked)) ?? []);
    const weighed = hits.map((hit) => {
      const doc = this.doc(hit.document);
      let score = hit.score * KIND_WEIGHTS[doc.k];
      for (const intent of intents) if (intent.kinds.includes(doc.k)) score *= intent.boost;
      if (role && doc.r?.includes(role)) score *= ROLE_BOOST;
      return {hit, score};
    });
    const byScore = (a: {hit: Hit; score: number}, b: {hit: Hit; score: number}): number =>
      b.score - a.score || a.hit.document - b.hit.document;
    weighed.sort(byScore);
    const top = weighed[0]?.score ?? 0;
    const again = weighed.filter(({hit}, i) => i < RERANKED || exact.has(hit.document));
    const lifted = again.map(({hit, score}) => {
      const strength = exact.get(hit.document) ?? 0;
      const closeness =
        1 + this.titleAnswered(hit.document, question) + this.sideBySide(hit.document, question);
      return {hit, score: score * closeness + top * (EXACT[strength] ?? 0)};
    });
    const seen = new Set(again.map(({hit}) => hit.document));
    return [...lifted.sort(byScore), ...weighed.filter(({hit}) => !seen.has(hit.document))];
  }

  /** How much of the title the question names, 0–0.3. */
  private titleAnswered(document: number, question: Question): number {
    let best = 0;
    for (const terms of this.namesOf(document).titles) {
      const named = terms.filter((term) =>
        question.groups.some((group) => (group.terms.get(term) ?? 0) >= 0.6),
      );
      if (terms.length > 0) best = Math.max(best, named.length / terms.length);
    }
    return TITLE_ANSWERED * best;
  }

  /** How many neighbouring words of the question stand side by side in names and headings, 0–0.3. */
  private sideBySide(document: number, question: Question): number {
    const {terms} = question;
    if (terms.length < 2) return 0;
    const {pairs} = this.namesOf(document);
    let found = 0;
    for (let i = 0; i + 1 < terms.length; i += 1) {
      if (pairs.has(`${terms[i]} ${terms[i + 1]}`)) found += 1;
    }
    return (SIDE_BY_SIDE * found) / (terms.length - 1);
  }

  /** The terms of a document's names, and the pairs of neighbouring words in all it is known by. */
  private namesOf(document: number): Names {
    const known = this.names[document];
    if (known) return known;
    const doc = this.doc(document);
    const pairs = new Set<string>();
    const texts = [
      doc.t,
      doc.s ?? '',
      this.excerpts[this.firstUnit[document] ?? 0] ?? '',
      ...(doc.w ?? []),
      ...doc.h.map(([h]) => h),
    ];
    for (const text of texts) {
      const terms = termsOf(text);
      for (let i = 0; i + 1 < terms.length; i += 1) pairs.add(`${terms[i]} ${terms[i + 1]}`);
    }
    const names = {titles: (doc.s ? [doc.t, doc.s] : [doc.t]).map(termsOf), pairs};
    this.names[document] = names;
    return names;
  }

  private result(hit: Hit, score: number): SearchResult {
    const doc = this.doc(hit.document);
    const first = this.firstUnit[hit.document] ?? 0;
    const top = hit.units[0];
    const lead = hit.units.find(({unit}) => unit === first);
    // The page itself answers unless one section does so clearly better than its name and summary.
    const best = top && top.unit !== first && top.score > (lead?.score ?? 0) ? top.unit : first;
    const worth = SECTION_WORTH * (top?.score ?? 0);
    const more = hit.units
      .filter(({unit, score: own}) => unit !== best && unit !== first && own >= worth)
      .slice(0, 3)
      .map(({unit}) => this.link(doc, unit - first));
    const {heading, url} = this.link(doc, best - first);
    const excerpt = this.excerpts[best] || this.excerpts[first];
    return {
      id: `${doc.k}:${doc.i}`,
      kind: doc.k,
      title: doc.t,
      url,
      section: heading,
      ...(doc.k === 'insats' ? {insats: doc.i} : {}),
      score: Math.round(score * 1000) / 1000,
      excerpt: excerpt ?? '',
      more,
    };
  }

  private link(doc: DocRow, section: number): SectionLink {
    const [heading, anchor] = doc.h[section - 1] ?? ['', ''];
    return {heading, url: anchor ? `${doc.u.split('#')[0]}#${anchor}` : doc.u};
  }

  /** The question as it was probably meant, when a word of it was taken for a misspelling. */
  private suggestion(text: string, question: Question): string | undefined {
    if (!question.groups.some((group) => group.corrected !== undefined)) return undefined;
    this.surfaces ??= this.readSurfaces();
    let changed = text.slice(0, 400);
    for (const {asked, corrected} of question.groups) {
      const surface = corrected === undefined ? undefined : this.surfaces.get(corrected);
      const token = tokenize(changed).find(({word}) => word === asked);
      if (!surface || !token || surface === asked) continue;
      changed = changed.slice(0, token.start) + surface + changed.slice(token.end);
    }
    return changed === text.slice(0, 400) ? undefined : changed;
  }

  /** The shortest form in which each stem is written in names and headings. */
  private readSurfaces(): Map<string, string> {
    const surfaces = new Map<string, string>();
    for (const word of this.forms()) {
      const key = stem(word);
      const known = surfaces.get(key);
      if (known === undefined || word.length < known.length) surfaces.set(key, word);
    }
    return surfaces;
  }

  /** Every word of names, search words and headings, as it is spelled there. */
  private readonly forms = (): Set<string> =>
    new Set(
      this.docs.flatMap((doc) => [
        ...words([doc.t, doc.s ?? '', ...(doc.w ?? [])].join(' ')),
        ...words(doc.h.map(([heading]) => heading).join(' ')),
      ]),
    );
}

/** The pairs of neighbouring letters in a text, without accents. */
function pairsOf(text: string): Set<string> {
  const letters = fold(words(text.slice(0, 100)).join(' '));
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < letters.length; i += 1) pairs.add(letters.slice(i, i + 2));
  return pairs;
}

/** Dice's measure of how many pairs of letters two texts share, 0–1. */
function alikeness(asked: ReadonlySet<string>, name: string): number {
  const pairs = pairsOf(name);
  if (asked.size + pairs.size === 0) return 0;
  let shared = 0;
  for (const pair of pairs) if (asked.has(pair)) shared += 1;
  return (2 * shared) / (asked.size + pairs.size);
}

const OTHER_ENCODER =
  'Sökindexet hör till en annan version av webbplatsen. Ladda om sidan och sök igen.';
