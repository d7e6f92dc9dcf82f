/** The reading content is there without JavaScript: in the HTML as served, on every page. */
import {expect, test} from '@playwright/test';
import {JSDOM} from 'jsdom';
import {builtPages, chunks, readPage, type BuiltPage} from '../lib/build';

/** Fewer words than this is no page to read. */
const FEWEST_WORDS = 20;
const readingPages = builtPages().filter(({url}) => url !== '/404.html');

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function faultsWithoutScript(page: BuiltPage): string[] {
  const {document} = new JSDOM(readPage(page)).window;
  const main = document.querySelector('main');
  // A citation's button and the explanation it opens stand in the middle of the sentence.
  main?.querySelectorAll('button, [popover]').forEach((element) => element.remove());
  const text = plain(main?.textContent);
  const faults: string[] = [];
  if (document.querySelectorAll('h1').length !== 1) faults.push('ska ha exakt en h1');
  if (!plain(document.querySelector('h1')?.textContent)) faults.push('h1 är tom');
  if (!main) faults.push('saknar main');
  if (text.split(' ').length < FEWEST_WORDS) faults.push(`bara ${text.split(' ').length} ord`);
  if (document.documentElement.lang !== 'sv') faults.push('språket är inte sv');
  // Docusaurus puts the summary of the front matter into the description.
  const summary = plain(
    document.querySelector('meta[name="description"]')?.getAttribute('content'),
  );
  const isDoc = document.documentElement.className.includes('docs-doc-page');
  if (isDoc && !summary) faults.push('saknar sammanfattning');
  if (isDoc && !text.includes(summary)) faults.push('sammanfattningen visas inte');
  return faults.map((fault) => `${page.url}: ${fault}`);
}

for (const pages of chunks(readingPages, 100)) {
  test(`går att läsa utan JavaScript: ${pages.length} sidor från ${pages[0]!.url}`, () => {
    test.setTimeout(120_000);
    expect(pages.flatMap(faultsWithoutScript)).toEqual([]);
  });
}

test.describe('i en webbläsare med JavaScript avstängt', () => {
  test.use({javaScriptEnabled: false});

  // A page from each of the large parts of the site, spread over the build.
  const step = Math.max(1, Math.floor(readingPages.length / 5));
  for (const {url} of readingPages.filter((_, index) => index % step === 0)) {
    test(`${url} syns`, async ({page}) => {
      await page.goto(url);
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      const text = plain(await page.locator('main').innerText());
      expect(text.split(' ').length).toBeGreaterThanOrEqual(FEWEST_WORDS);
    });
  }
});
