import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import LAUNCH_ARGS from '../../lib/launchArgs.cjs';
import {generatedCorpus} from './generated';
import {lunrSwedish} from './engines/lunr';
import {miniSearchPlain, miniSearchStemmed} from './engines/minisearch';
import {orama} from './engines/orama';
import {ours} from './engines/ours';
import {pagefindIn} from './engines/pagefind';
import {measure, type Measured} from './measure';
import {ownCorpus} from './own';
import {browserReport, corpusReport} from './report';
import {measureInBrowser, type BrowserFigures} from './throttled';
import type {Corpus} from './corpus';

const REPORT = 'scripts/bench/rapporter/search.md';
const SEED = 20261122;

/** Measures search against named others and writes the report. */
export async function run(): Promise<void> {
  const launch = await browserLauncher();
  const engines = [
    ours,
    miniSearchPlain,
    miniSearchStemmed,
    orama(1),
    orama(2),
    lunrSwedish,
    ...(launch ? [pagefindIn(launch)] : []),
  ];
  const parts: string[] = [];
  const corpora = [ownCorpus(), generatedCorpus(1000, SEED), generatedCorpus(5000, SEED)];
  for (const [i, corpus] of corpora.entries()) {
    const measured: Measured[] = [];
    for (const engine of engines) {
      console.error(`${corpus.name}: ${engine.name} …`);
      measured.push(await measure(engine, corpus));
    }
    parts.push(corpusReport(corpus, measured));
    if (i === 0 && launch) parts.push(browserReport(await inBrowser(launch, corpus)));
  }
  const report = [INTRODUCTION, ...parts].join('\n');
  mkdirSync(path.dirname(REPORT), {recursive: true});
  writeFileSync(REPORT, report);
  console.log(report);
}

/** A browser for what only runs in one; without it those rows are left out, and the run says so. */
async function browserLauncher(): Promise<(() => Promise<Browser>) | undefined> {
  const {findBrowser} = (await import('../../lib/browser.mjs')) as {
    findBrowser: (say: (line: string) => void) => Promise<{
      browser: {path: string; env?: Record<string, string>} | null;
    }>;
  };
  const {browser} = await findBrowser((line) => console.error(line));
  if (!browser) {
    console.error('Ingen webbläsare gick att starta: Pagefind och webbläsarens siffror utelämnas.');
    return undefined;
  }
  return () =>
    chromium.launch({
      executablePath: browser.path,
      args: LAUNCH_ARGS,
      env: {...process.env, ...browser.env} as Record<string, string>,
    });
}

/** Our own engine in a browser that is open for just that. */
async function inBrowser(launch: () => Promise<Browser>, corpus: Corpus): Promise<BrowserFigures> {
  const browser = await launch();
  try {
    return await measureInBrowser(browser, corpus);
  } finally {
    await browser.close();
  }
}

const INTRODUCTION = `# Sökningen mätt mot andra

Skriven av \`npm run bench -- search\`. Alla motorer får samma sidor, samma fält (rubrik, sökord,
mellanrubriker, sammanfattning, text) och samma vikter där de kan vikta fält. Index br är brotli 9;
för Pagefind, som hämtar sitt index i delar, är rå allt på disk och br det som den första frågan
hämtade. En frågas tid är den snabbaste av tre. Tiderna jämför motorer i samma körning; en annan maskin
ger andra tal.

- **Eget innehåll**: frågorna i \`src/search/fragor\`, bara den halva som hölls undan när rangordningen
  ställdes in. En fråga är besvarad när en av de utpekade sidorna kommer bland de tre första.
- **Genererade sidor**: påhittade sidor med sammansatta ord ur området och sex sorters frågor till var
  och en av fyrtio slumpade sidor. De säger hur motorerna klarar en växande webbplats, inte hur bra
  svaren är. Fröet är fast, så samma sidor och frågor kommer varje gång.
`;
