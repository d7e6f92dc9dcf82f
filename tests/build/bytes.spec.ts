/**
 * Weight is a feature: what a page fetches before it answers to the reader, in the bytes that
 * travel. The limit for a page to read is 120 kB of JavaScript and 60 B for every route, since each
 * route stands in the table that every page carries. A page that does something (guide, lesson,
 * contacts) may bring its tool as well.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {expect, test, type Page} from '@playwright/test';
import {buildFolder, builtPages, readPage, type BuiltPage} from '../lib/build';
import {visit} from '../lib/visit';

const BASE_BYTES = 120_000;
const BYTES_A_ROUTE = 60;
/** A tool, and in a lesson all its questions with what they rest on. */
const TOOL_BYTES = 50_000;

const weights = new Map<string, number>();

/** Bytes of a built file under brotli, quality 11. */
function weight(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const {length} = brotliCompressSync(readFileSync(path.join(buildFolder, file)), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11},
  });
  weights.set(file, length);
  return length;
}

/** The pages of the knowledge base, as opposed to those that do something. */
function isForReading(html: string): boolean {
  return /<html[^>]*plugin-id-default[^>]*docs-doc-page/.test(html);
}

interface Sample extends BuiltPage {
  readonly limit: number;
}

/** The heaviest page, as HTML, of each part of the site: to read, and to work in. */
function heaviestOfEachPart(): Sample[] {
  const pages = builtPages();
  const base = BASE_BYTES + BYTES_A_ROUTE * pages.length;
  const byPart = new Map<string, {sample: Sample; size: number}>();
  for (const page of pages) {
    const html = readPage(page);
    const limit = isForReading(html) ? base : base + TOOL_BYTES;
    const part = `${page.url.split('/')[1] ?? ''} ${limit}`;
    if (html.length > (byPart.get(part)?.size ?? 0)) {
      byPart.set(part, {sample: {...page, limit}, size: html.length});
    }
  }
  return [...byPart.values()].map(({sample}) => sample);
}

/**
 * The scripts a first visit fetches until the page answers; what is fetched ahead for links is left out.
 * @param part selector of what must have come to life
 */
async function scriptsOfFirstVisit(page: Page, url: string, part = 'body'): Promise<string[]> {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
  });
  await visit(page, url);
  await page.locator(part).first().waitFor();
  return [...scripts];
}

for (const {url, limit} of heaviestOfEachPart()) {
  test(`${url} laddar högst ${limit} B JavaScript`, async ({page}) => {
    const scripts = await scriptsOfFirstVisit(page, url);
    const bytes = scripts.reduce((sum, file) => sum + weight(file), 0);
    const parts = scripts.map((file) => `${path.basename(file)} ${weight(file)}`).join(', ');
    console.log(`${url}: ${bytes} B av ${limit} B (${parts})`);
    expect(scripts.length, 'sidan laddar inga skript alls?').toBeGreaterThan(0);
    expect(bytes, parts).toBeLessThanOrEqual(limit);
  });
}

/** Stands in the code that asks questions, and in nothing else. */
const QUIZ_CODE = 'data-runda';
const QUIZ_BYTES = 30_000;
const LESSON = '/kurser/nio-atta/gransen/';
const READING = '/lagar/lss/nio-atta/';

test('frågornas kod ryms i 30 kB gz, och bara lektioner hämtar den', async ({page, context}) => {
  const lesson = await scriptsOfFirstVisit(page, LESSON, `[${QUIZ_CODE}]`);
  const reading = await scriptsOfFirstVisit(await context.newPage(), READING);
  const code = (file: string): string => readFileSync(path.join(buildFolder, file), 'utf8');
  expect(reading.filter((file) => code(file).includes(QUIZ_CODE))).toEqual([]);
  expect(lesson.some((file) => code(file).includes(QUIZ_CODE))).toBe(true);

  // The lesson's own words and questions are no code.
  const own = lesson.filter(
    (file) => !reading.includes(file) && !code(file).includes('nio-atta-3-q1'),
  );
  const bytes = own.reduce((sum, file) => sum + gzipSync(code(file), {level: 9}).length, 0);
  console.log(`frågornas kod: ${bytes} B gz av ${QUIZ_BYTES} B`);
  expect(bytes, own.join(', ')).toBeLessThanOrEqual(QUIZ_BYTES);
});

/** Stands in the guide's rules and in its code, and in nothing else. */
const GUIDE = {rules: '"ingang":{', code: 'garInteAttAvgora'} as const;
const GUIDE_PAGES = ['/guide/', '/guide/ova/', '/guide/sa-resonerar-guiden/'];

test('guidens kod och regler hämtas bara på guidens sidor', async ({context}) => {
  for (const url of ['/', '/insatser/', '/kontakter/', READING]) {
    const page = await context.newPage();
    const files = await scriptsOfFirstVisit(page, url);
    await page.waitForLoadState('networkidle');
    const held = files.filter((file) => {
      const text = readFileSync(path.join(buildFolder, file), 'utf8');
      return text.includes(GUIDE.rules) || text.includes(GUIDE.code);
    });
    expect(held, url).toEqual([]);
    await page.close();
  }
  for (const url of GUIDE_PAGES) {
    const page = await context.newPage();
    const files = await scriptsOfFirstVisit(page, url);
    const texts = files.map((file) => readFileSync(path.join(buildFolder, file), 'utf8'));
    expect(
      texts.filter((text) => text.includes(GUIDE.rules)),
      url,
    ).toHaveLength(1);
    await page.close();
  }
});
