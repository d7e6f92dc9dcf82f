/**
 * The maintainer's map: every requirement of the founding documents has a page in the built site, and
 * that page is there.
 */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';

const BUILD = path.resolve(__dirname, '../../build');
const range = (letter: string, from: number, to: number, but: readonly number[] = []): string[] =>
  Array.from({length: to - from + 1}, (_, at) => from + at)
    .filter((number) => !but.includes(number))
    .map((number) => `${letter}${String(number).padStart(2, '0')}`);

/** The requirements whose page belongs to Kunskapsbanken. */
const WANTED = [
  'G01',
  ...range('G', 3, 7),
  ...range('G', 12, 15),
  ...range('G', 17, 23),
  ...range('G', 27, 31),
  ...range('G', 34, 48),
  ...range('M', 1, 12),
  ...range('Y', 1, 14),
  ...range('V', 1, 12, [8]),
  ...range('B', 7, 16),
];

test('varje krav har en sida som finns', () => {
  const html = readFileSync(path.join(BUILD, 'om/krav/index.html'), 'utf8');
  const rows = new Map(
    // A built page leaves out a row's end tag.
    [...html.matchAll(/<tr[^>]*data-krav="?([A-Z]\d\d).*?(?=<tr|<\/table)/gs)].map((row) => [
      row[1] ?? '',
      [...row[0].matchAll(/href="?([^" >]+)/g)].map((link) => link[1] ?? ''),
    ]),
  );
  for (const id of WANTED) {
    const links = rows.get(id) ?? [];
    expect(links.length, `${id} has no page`).toBeGreaterThan(0);
    for (const link of links) {
      expect(existsSync(path.join(BUILD, link, 'index.html')), `${id}: ${link}`).toBe(true);
    }
  }
});
