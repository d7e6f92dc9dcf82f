/** The reading content is there without JavaScript: in the HTML as served, on every page. */
import {expect, test} from '@playwright/test';
import {builtPages, readPage, type BuiltPage} from '../lib/build';
import {attribute, findAll, first, parsePage, textOf, type HtmlElement} from '../lib/html';

/** Fewer words than this is no page to read. */
const FEWEST_WORDS = 20;
const readingPages = builtPages().filter(({url}) => url !== '/404.html');

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** A citation's button and the explanation it opens stand in the middle of the sentence. */
const isAside = (element: HtmlElement) =>
  element.tagName === 'button' || attribute(element, 'popover') !== undefined;

/** What Docusaurus makes of the summary in the front matter. */
function summaryOf(root: HtmlElement): string {
  const [description] = findAll(
    root,
    (element) => element.tagName === 'meta' && attribute(element, 'name') === 'description',
  );
  return ((description && attribute(description, 'content')) ?? '').replace(/\s+/g, ' ').trim();
}

function faultsWithoutScript(page: BuiltPage): string[] {
  const root = parsePage(readPage(page));
  const main = first(root, 'main');
  const text = main ? textOf(main, isAside) : '';
  const headings = findAll(root, ({tagName}) => tagName === 'h1').map((heading) => textOf(heading));
  const faults: string[] = [];
  if (headings.length !== 1) faults.push(`har ${headings.length} h1, inte en`);
  if (headings.includes('')) faults.push('h1 är tom');
  if (!main) faults.push('saknar main');
  if (wordsIn(text) < FEWEST_WORDS) faults.push(`bara ${wordsIn(text)} ord`);
  if (attribute(root, 'lang') !== 'sv') faults.push('språket är inte sv');
  if (attribute(root, 'class')?.includes('docs-doc-page')) {
    const summary = summaryOf(root);
    if (!summary) faults.push('saknar sammanfattning');
    if (!text.includes(summary)) faults.push('sammanfattningen visas inte');
  }
  return faults.map((fault) => `${page.url}: ${fault}`);
}

test('varje sida går att läsa utan JavaScript', () => {
  test.setTimeout(120_000);
  expect(readingPages.flatMap(faultsWithoutScript)).toEqual([]);
});

test.describe('i en webbläsare med JavaScript avstängt', () => {
  test.use({javaScriptEnabled: false});

  // A handful of pages, spread over the build.
  const step = Math.max(1, Math.ceil(readingPages.length / 6));
  for (const {url} of readingPages.filter((_, index) => index % step === 0)) {
    test(`${url} syns`, async ({page}) => {
      await page.goto(url);
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      expect(wordsIn(await page.locator('main').innerText())).toBeGreaterThanOrEqual(FEWEST_WORDS);
    });
  }
});
