import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {loadLibrary} from '../library/loadLibrary';
import {searchCitations, searchDocuments} from '../library/searchDocuments';
import {buildIndex} from './build';
import {SearchEngine} from './engine';
import {
  figures,
  isTarget,
  parseJudgements,
  QUERY_CLASSES,
  rankOf,
  type Judgement,
} from './judgements';
import {phraseKey} from './terms';

// Hundreds of made-up inputs a test: a busy machine needs more than the usual seconds.
vi.setConfig({testTimeout: 60_000});

const library = loadLibrary(process.cwd(), {today: '2026-11-22'});
const documents = searchDocuments(library);
// Through JSON, as the browser gets it: what JSON loses must not be what a result rests on.
const built = JSON.stringify(buildIndex(documents, searchCitations(library)));
const {first, rest} = JSON.parse(built) as ReturnType<typeof buildIndex>;
const engine = new SearchEngine(first);
engine.addRest(rest);

const folder = path.join(process.cwd(), 'src/search/fragor');
const fileOf = (klass: string) => path.join(folder, `${klass}.tsv`);
const classes = QUERY_CLASSES.filter((klass) => existsSync(fileOf(klass)));
const judgements = classes.flatMap((klass) =>
  parseJudgements(readFileSync(fileOf(klass), 'utf8'), klass),
);
const ranks = (list: readonly Judgement[]) =>
  list.map(({fraga, mal}) => rankOf(engine.search(fraga, {limit: 10}).results, mal));

describe('the questions', () => {
  it('are many, of every class, half of them held out, none asked twice', () => {
    expect(judgements.length).toBeGreaterThanOrEqual(240);
    for (const klass of classes) {
      const own = judgements.filter((judgement) => judgement.klass === klass);
      expect(own.length, klass).toBeGreaterThanOrEqual(30);
      const held = own.filter(({halva}) => halva === 'prova').length;
      expect(Math.abs(held - own.length / 2), klass).toBeLessThanOrEqual(1);
    }
    expect(new Set(judgements.map(({fraga}) => fraga)).size).toBe(judgements.length);
  });

  it('name pages that exist', () => {
    const missing = judgements.flatMap(({fraga, mal}) =>
      mal
        .filter((target) => !target.startsWith('~'))
        .filter((target) => !documents.some((document) => isTarget(document, [target])))
        .map((target) => `${fraga} → ${target}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('search on our own content', () => {
  const held = judgements.filter(({halva}) => halva === 'prova');

  it('has a right page among the first three for 97 of 100 questions held out', () => {
    const {recall3, mrr} = figures(ranks(held));
    expect(recall3).toBeGreaterThanOrEqual(0.97);
    expect(mrr).toBeGreaterThanOrEqual(0.9);
  });

  it.each(classes)('falls short in no class: %s', (klass) => {
    const {recall3} = figures(ranks(judgements.filter((judgement) => judgement.klass === klass)));
    expect(recall3).toBeGreaterThanOrEqual(0.9);
  });

  it('puts a title typed whole first', () => {
    const wrong = documents.flatMap(({title}) => {
      const [best] = engine.search(title).results;
      const found = documents.find(({id}) => id === best?.id);
      // A word of the glossary gives way to the page that is known by the same name.
      const names = [found?.title, found?.shortTitle, ...(found?.keywords ?? [])];
      return names.some((name) => name && phraseKey(name) === phraseKey(title))
        ? []
        : [`${title} → ${best?.title}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the files', () => {
  it('say in the first results what they need of the laws, and nothing of the texts', () => {
    expect(first.docs).toHaveLength(documents.length);
    expect(JSON.stringify(first)).not.toContain(documents[0]?.summary.slice(0, 40));
  });
});
