/**
 * Weight is a feature: what a reading page loads before it is ready, in the bytes that travel.
 * The limit is 120 kB of JavaScript and 60 B for every route, since each route stands in the table
 * that every page carries.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {expect, test} from '@playwright/test';
import {buildFolder, builtPages, readPage} from '../lib/build';

const BASE_BYTES = 120_000;
const BYTES_A_ROUTE = 60;

const weights = new Map<string, number>();

/** Bytes of a built file under brotli, quality 11. */
function weight(url: string): number {
  const known = weights.get(url);
  if (known !== undefined) return known;
  const {length} = brotliCompressSync(readFileSync(path.join(buildFolder, url)), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11},
  });
  weights.set(url, length);
  return length;
}

/** The scripts a page asks for by itself: script tags and preloaded modules. */
function firstScripts(html: string): string[] {
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  const urls = tags
    .filter((tag) => !tag.startsWith('<link') || /rel="?(modulepreload|preload)/.test(tag))
    .map((tag) => /\b(?:src|href)\s*=\s*"?([^"\s>]+\.m?js)\b/.exec(tag)?.[1])
    .filter((url) => url !== undefined);
  return [...new Set(urls)];
}

test('första laddningen av en sida håller sig under gränsen för JavaScript', () => {
  const pages = builtPages();
  const limit = BASE_BYTES + BYTES_A_ROUTE * pages.length;
  const loads = pages
    .map((page) => {
      const scripts = firstScripts(readPage(page));
      return {url: page.url, scripts, bytes: scripts.reduce((sum, url) => sum + weight(url), 0)};
    })
    .sort((a, b) => b.bytes - a.bytes);

  const heaviest = loads[0]!;
  console.log(
    `tyngst: ${heaviest.url} ${heaviest.bytes} B av ${limit} B (${pages.length} sidor): ` +
      heaviest.scripts.map((url) => `${url} ${weight(url)}`).join(', '),
  );
  expect(heaviest.scripts.length, 'sidorna laddar inga skript alls?').toBeGreaterThan(0);
  const tooHeavy = loads.filter(({bytes}) => bytes > limit);
  expect(tooHeavy.map(({url, bytes}) => `${url}: ${bytes} B`)).toEqual([]);
});
