import {createRequire} from 'node:module';
import path from 'node:path';
import {BOOST, FIELDS, plainPage} from '../corpus';
import {bytesOf, timed, type Engine} from '../engine';

/** The parts of lunr that are used here; the package has no types of its own. */
interface Lunr {
  (build: (this: LunrBuilder) => void): LunrIndex;
  readonly sv: unknown;
  readonly Query: {readonly wildcard: {readonly TRAILING: number}};
  readonly Index: {load(data: unknown): LunrIndex};
  tokenizer(text: string): {toString(): string}[];
}
interface LunrBuilder {
  use(plugin: unknown): void;
  ref(name: string): void;
  field(name: string, options: {boost: number}): void;
  add(page: object): void;
}
interface LunrIndex {
  query(build: (query: LunrQuery) => void): {ref: string}[];
}
interface LunrQuery {
  term(text: string, options: object): void;
}

const load = createRequire(path.join(process.cwd(), 'package.json'));
const lunr = load('lunr') as Lunr;
(load('lunr-languages/lunr.stemmer.support') as (target: Lunr) => void)(lunr);
(load('lunr-languages/lunr.sv') as (target: Lunr) => void)(lunr);

/**
 * lunr with its Swedish pack, asked the way the lunr-based Docusaurus search plugin asks: each
 * word as it is, as a beginning, and with one edit.
 */
export const lunrSwedish: Engine = {
  name: 'lunr (svenska, som Docusaurus-tillägget)',
  async open({documents}) {
    const built = lunr(function build() {
      this.use(lunr.sv);
      this.ref('id');
      for (const field of FIELDS) this.field(field, {boost: BOOST[field]});
      for (const doc of documents) this.add(plainPage(doc));
    });
    const file = JSON.stringify(built);
    const {value: index, ms} = await timed(() => lunr.Index.load(JSON.parse(file)));
    return {
      bytes: bytesOf(file),
      loadMs: ms,
      search: (question) => {
        const words = lunr.tokenizer(question).map(String);
        const hits = index.query((query) => {
          for (const word of words) {
            query.term(word, {boost: 10});
            query.term(word, {
              boost: 2,
              wildcard: lunr.Query.wildcard.TRAILING,
              usePipeline: false,
            });
            if (word.length > 3) query.term(word, {boost: 1, editDistance: 1});
          }
        });
        return {ids: hits.slice(0, 10).map(({ref}) => ref)};
      },
    };
  },
};
