import type {Browser} from 'playwright-core';
import {buildIndex} from '../../../src/search/build';
import type {Corpus} from './corpus';
import {bundleEngine} from './bundle';
import {bytesOf} from './engine';
import {percentile} from './figures';

/** How the engine does in a browser. */
export interface BrowserFigures {
  /** The engine's own code, as the browser gets it. */
  readonly engineBytes: {readonly raw: number; readonly br: number};
  readonly firstBytes: {readonly raw: number; readonly br: number};
  readonly restBytes: {readonly raw: number; readonly br: number};
  readonly rows: readonly {
    slowdown: number;
    loadMs: number;
    p50: number;
    p95: number;
    max: number;
  }[];
}

interface BrowserRoom {
  samsyn: {
    SearchEngine: new (first: unknown) => {addRest(rest: unknown): void};
    viewAnswer(engine: unknown, question: string, options: object): unknown;
  };
}

/** Measures on the main thread of a real page, as it is and slowed down four times. */
export async function measureInBrowser(browser: Browser, corpus: Corpus): Promise<BrowserFigures> {
  const code = await bundleEngine();
  const {first, rest} = buildIndex(corpus.documents, corpus.citations);
  const files = {first: JSON.stringify(first), rest: JSON.stringify(rest)};
  const questions = corpus.judgements.map(({fraga}) => fraga);
  const rows = [];
  for (const slowdown of [1, 4]) {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    await page.addScriptTag({content: code});
    const measured = await page.evaluate(
      ({texts, asked}) => {
        const {samsyn} = globalThis as unknown as BrowserRoom;
        const start = performance.now();
        const engine = new samsyn.SearchEngine(JSON.parse(texts.first));
        engine.addRest(JSON.parse(texts.rest));
        const loadMs = performance.now() - start;
        // No named function here: the compiler's helper for names does not exist in the page.
        const times = asked.map((question) =>
          Math.min(
            ...[1, 2, 3].map(() => {
              const before = performance.now();
              samsyn.viewAnswer(engine, question, {limit: 8});
              return performance.now() - before;
            }),
          ),
        );
        return {loadMs, times};
      },
      {texts: files, asked: questions},
    );
    await page.close();
    rows.push({
      slowdown,
      loadMs: measured.loadMs,
      p50: percentile(measured.times, 0.5),
      p95: percentile(measured.times, 0.95),
      max: Math.max(...measured.times),
    });
  }
  return {
    engineBytes: bytesOf(code),
    firstBytes: bytesOf(files.first),
    restBytes: bytesOf(files.rest),
    rows,
  };
}
