import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {plainPage} from '../corpus';
import type {Engine} from '../engine';

const TYPES: Record<string, string> = {'.js': 'text/javascript', '.json': 'application/json'};

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function serve(folder: string): Promise<{server: Server; port: number; sent: () => number}> {
  let sent = 0;
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    if (name === '/') {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>bench</title>');
      return;
    }
    try {
      const data = readFileSync(path.join(folder, name));
      sent += data.length;
      response.setHeader('content-type', TYPES[path.extname(name)] ?? 'application/octet-stream');
      response.end(data);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        server,
        port: typeof address === 'object' && address ? address.port : 0,
        sent: () => sent,
      });
    });
  });
}

function sizeOf(folder: string): number {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => statSync(path.join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}

/** Pagefind in a real browser: it fetches the parts of its index that a question needs. */
export function pagefindIn(launch: () => Promise<Browser>): Engine {
  return {
    name: 'Pagefind (svenska, i Chromium)',
    async open({documents}) {
      const pagefind = await import('pagefind');
      const folder = mkdtempSync(path.join(tmpdir(), 'samsyn-pagefind-'));
      const {index} = await pagefind.createIndex({forceLanguage: 'sv'});
      if (!index) throw new Error('Pagefind could not start.');
      const ids = new Map<string, string>();
      for (const [i, doc] of documents.entries()) {
        const page = plainPage(doc);
        const url = `/${i}/`;
        ids.set(url, doc.id);
        const sections = doc.sections
          .map(({heading, text}) => `<h2>${escape(heading)}</h2><p>${escape(text)}</p>`)
          .join('');
        await index.addHTMLFile({
          url,
          content: `<html lang="sv"><body><main><h1>${escape(page.title)}</h1><p data-pagefind-weight="5">${escape(page.keywords)}</p><p data-pagefind-weight="2">${escape(page.summary)}</p>${sections}</main></body></html>`,
        });
      }
      await index.writeFiles({outputPath: path.join(folder, 'pagefind')});
      await pagefind.close();
      const {server, port, sent} = await serve(folder);
      const browser = await launch();
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      const loadMs = await page.evaluate(async () => {
        const start = performance.now();
        const module = (await import(/* @vite-ignore */ '/pagefind/pagefind.js' as string)) as {
          init(): Promise<void>;
          search(question: string): Promise<{results: {data(): Promise<{url: string}>}[]}>;
        };
        await module.init();
        Object.assign(globalThis, {pagefind: module});
        return performance.now() - start;
      });
      const ask = (question: string) =>
        page.evaluate(async (asked) => {
          const {pagefind: module} = globalThis as unknown as {
            pagefind: {
              search(q: string): Promise<{results: {data(): Promise<{url: string}>}[]}>;
            };
          };
          const start = performance.now();
          const {results} = await module.search(asked);
          const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
          return {urls: found.map(({url}) => url), ms: performance.now() - start};
        }, question);
      const before = sent();
      await ask('barn');
      return {
        bytes: {raw: sizeOf(path.join(folder, 'pagefind')), br: sent() - before},
        loadMs,
        search: async (question) => {
          const {urls, ms} = await ask(question);
          return {ids: urls.map((url) => ids.get(url) ?? url), ms};
        },
        close: async () => {
          await browser.close();
          server.close();
          rmSync(folder, {recursive: true, force: true});
        },
      };
    },
  };
}
