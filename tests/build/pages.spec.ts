/**
 * Every page of the build, in one visit: accessibility in light and dark, no sideways scrolling at
 * 320 px (WCAG 1.4.10), nothing fetched from elsewhere, nothing complained about in the console.
 */
import {expect, test, type Page} from '@playwright/test';
import {axeFaults, injectAxe} from '../lib/axe';
import {builtPages, chunks, type BuiltPage} from '../lib/build';

const PAGES_A_TEST = 20;
const DESKTOP = {width: 1280, height: 900};
const PHONE_320 = {width: 320, height: 800};

test.use({contextOptions: {reducedMotion: 'reduce'}});
test.describe.configure({timeout: 120_000});

const parts = chunks(builtPages(), PAGES_A_TEST);
parts.forEach((pages, index) => {
  const first = index * PAGES_A_TEST + 1;
  test(`sidorna ${first}–${first + pages.length - 1}, från ${pages[0]!.url}`, async ({page}) => {
    const faults: string[] = [];
    let current = '';
    const report = (fault: string) => faults.push(`${current}: ${fault}`);
    await listen(page, report, () => current);

    for (const built of pages) {
      current = built.url;
      await visit(page, built, report);
    }
    expect(faults, faults.join('\n')).toEqual([]);
  });
});

/** Reports what the page does on its own: foreign requests, errors, broken policy. */
async function listen(
  page: Page,
  report: (fault: string) => void,
  currentUrl: () => string,
): Promise<void> {
  page.on('request', (request) => {
    const {protocol, hostname} = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') {
      report(`hämtar från ${hostname}: ${request.url()}`);
    }
  });
  page.on('pageerror', (error) => {
    report(`fel i sidan: ${error.message}`);
  });
  page.on('console', (message) => {
    // The page that answers 404 is meant to; everything else the console calls an error is one.
    const ownAnswer = message.location().url.endsWith(currentUrl());
    if (currentUrl() === '/404.html' && ownAnswer && message.text().includes('404')) return;
    if (message.type() === 'error') report(`konsolen: ${message.text()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
}

async function visit(page: Page, {url}: BuiltPage, report: (fault: string) => void): Promise<void> {
  await page.setViewportSize(DESKTOP);
  await page.goto(url, {waitUntil: 'load'});
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  await settle(page);
  await injectAxe(page);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((value) => {
      document.documentElement.setAttribute('data-theme', value);
    }, theme);
    for (const fault of await axeFaults(page)) report(`${theme}: ${fault}`);
  }
  await page.setViewportSize(PHONE_320);
  for (const fault of await reflowFaults(page)) report(`320 px: ${fault}`);
}

/** Opens every disclosure, so that what they hold is examined too, and stops all movement. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    // A constructed style sheet is not an inline style: the policy lets it through.
    const still = new CSSStyleSheet();
    still.replaceSync(
      '*, ::before, ::after {transition: none !important; animation: none !important}',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  });
}

/** What sticks out to the right of a 320 px wide window, unless it scrolls within its own box. */
function reflowFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrollsInside = (element: Element): boolean => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowX !== 'visible') return true;
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1 && !scrollsInside(element),
    );
    const names = wide.slice(0, 3).map((element) => {
      const text = (element.textContent ?? '').trim().slice(0, 40);
      return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ”${text}”`;
    });
    return [`sidan är ${document.documentElement.scrollWidth} px bred: ${names.join(', ')}`];
  });
}
