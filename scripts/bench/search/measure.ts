import {rankOf, type Judgement} from '../../../src/search/judgements';
import type {Corpus} from './corpus';
import type {Engine} from './engine';
import {percentile} from './figures';

/** One engine on one corpus. */
export interface Measured {
  readonly name: string;
  readonly bytes: {readonly raw: number; readonly br: number};
  readonly buildMs: number;
  readonly loadMs: number;
  readonly p50: number;
  readonly p95: number;
  /** Place of the first right page, by question. */
  readonly ranks: readonly number[];
}

/** Times a question is asked for its time; the fastest counts, which other work on the machine disturbs least. */
const TIMES = 3;

/** Builds, loads, and asks every question once to judge the answer, then again for the time. */
export async function measure(engine: Engine, corpus: Corpus): Promise<Measured> {
  const start = performance.now();
  const ready = await engine.open(corpus);
  const buildMs = performance.now() - start;
  const urls = new Map(corpus.documents.map(({id, url}) => [id, url]));
  const place = ({mal}: Judgement, ids: readonly string[]) =>
    rankOf(
      ids.map((id) => ({id, url: urls.get(id) ?? ''})),
      mal,
    );
  const ranks: number[] = [];
  for (const judgement of corpus.judgements) {
    ranks.push(place(judgement, (await ready.search(judgement.fraga)).ids));
  }
  const times: number[] = [];
  for (const {fraga} of corpus.judgements) {
    let fastest = Infinity;
    for (let i = 0; i < TIMES; i += 1) {
      const before = performance.now();
      const {ms} = await ready.search(fraga);
      fastest = Math.min(fastest, ms ?? performance.now() - before);
    }
    times.push(fastest);
  }
  await ready.close?.();
  return {
    name: engine.name,
    bytes: ready.bytes,
    buildMs,
    loadMs: ready.loadMs,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    ranks,
  };
}
