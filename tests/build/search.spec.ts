/** The index of the built site: what it weighs, and that every hit leads to something that exists. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {expect, test} from '@playwright/test';
import {bundleEngine} from '../../scripts/bench/search/bundle';
import type {FirstShard} from '../../src/search/shards';
import {buildFolder, builtPages, readPage} from '../lib/build';

const KB = 1024;
const folder = path.join(buildFolder, 'assets/sok');

function read(name: 'first' | 'rest'): string {
  const file = readdirSync(folder).find((each) => each.startsWith(`${name}.`));
  if (!file) throw new Error(`Bygget har ingen ${name}-fil för sökningen.`);
  return readFileSync(path.join(folder, file), 'utf8');
}

test('sökningen ryms i 120 kB till första träffen och 300 kB i allt', async () => {
  const engine = brotliCompressSync(await bundleEngine()).length;
  const first = brotliCompressSync(read('first')).length;
  const rest = brotliCompressSync(read('rest')).length;
  console.log(`motor ${engine} B, första filen ${first} B, andra filen ${rest} B (brotli)`);
  expect(engine).toBeLessThanOrEqual(25 * KB);
  expect(engine + first).toBeLessThanOrEqual(120 * KB);
  expect(engine + first + rest).toBeLessThanOrEqual(300 * KB);
});

test('varje träff leder till en sida och en rubrik som finns', () => {
  const {docs} = JSON.parse(read('first')) as FirstShard;
  const pages = new Map(builtPages().map((page) => [page.url, page]));
  const ids = new Map<string, Set<string>>();
  const idsOf = (url: string): Set<string> | undefined => {
    const page = pages.get(url);
    if (!page) return undefined;
    const known = ids.get(url);
    if (known) return known;
    const found = new Set(
      [...readPage(page).matchAll(/\sid=(?:"([^"]*)"|([^\s>]+))/g)].map(
        ([, quoted, bare]) => quoted ?? bare ?? '',
      ),
    );
    ids.set(url, found);
    return found;
  };
  const missing = docs.flatMap(({u, h}) => {
    const [address = '', anchor] = u.split('#');
    const url = address.replace(/\?.*$/, '');
    const known = idsOf(url);
    if (!known) return [url];
    return [anchor, ...h.map(([, id]) => id)]
      .filter((id) => id && !known.has(id))
      .map((id) => `${url}#${id}`);
  });
  expect([...new Set(missing)]).toEqual([]);
});
