/**
 * Every page of the build, in one visit: accessibility in light and dark, no sideways scrolling at
 * 320 px (WCAG 1.4.10), nothing fetched from elsewhere, nothing complained about in the console.
 */
import {expect, test, type Page} from '@playwright/test';
import {colourFaults, injectAxe, showTheme, structureFaults} from '../lib/axe';
import {builtPages, chunks} from '../lib/build';
import {visit} from '../lib/visit';

const PAGES_A_TEST = 10;
const DESKTOP = {width: 1280, height: 900};
const PHONE_320 = {width: 320, height: 800};

test.use({contextOptions: {reducedMotion: 'reduce'}, screenshot: 'off'});
test.describe.configure({timeout: 180_000});

const parts = chunks(builtPages(), PAGES_A_TEST);
parts.forEach((pages, index) => {
  const first = index * PAGES_A_TEST + 1;
  test(`sidorna ${first}–${first + pages.length - 1}, från ${pages[0]!.url}`, async ({page}) => {
    const faults = new Faults();
    await listen(page, faults);
    for (const {url} of pages) {
      faults.page = url;
      await examine(page, url, faults);
    }
    expect(faults.count, faults.toString()).toBe(0);
  });
});

/** Faults by what is wrong, since one cause in the frame of the site shows on every page. */
class Faults {
  page = '';
  private readonly pagesByFault = new Map<string, Set<string>>();

  add(fault: string): void {
    const pages = this.pagesByFault.get(fault) ?? new Set();
    this.pagesByFault.set(fault, pages.add(this.page));
  }

  get count(): number {
    return this.pagesByFault.size;
  }

  toString(): string {
    return [...this.pagesByFault]
      .map(([fault, pages]) => {
        const shown = [...pages].slice(0, 3).join(' ');
        return `${fault}\n    på ${shown}${pages.size > 3 ? ` och ${pages.size - 3} till` : ''}`;
      })
      .join('\n');
  }
}

/** Notes what a page does on its own: foreign requests, errors, broken policy. */
async function listen(page: Page, faults: Faults): Promise<void> {
  page.on('request', (request) => {
    const {protocol, hostname} = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') {
      faults.add(`hämtar från ${hostname}: ${request.url()}`);
    }
  });
  page.on('pageerror', (error) => {
    faults.add(`fel i sidan: ${error.message}`);
  });
  page.on('console', (message) => {
    // The page that answers 404 is meant to; everything else the console calls an error is one.
    const isOwnAnswer = message.location().url.endsWith('/404.html');
    if (isOwnAnswer && message.text().includes('404')) return;
    if (message.type() === 'error') faults.add(`konsolen: ${message.text()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
}

async function examine(page: Page, url: string, faults: Faults): Promise<void> {
  await page.setViewportSize(DESKTOP);
  await visit(page, url);
  await settle(page);
  await injectAxe(page);
  for (const fault of await structureFaults(page)) faults.add(fault);
  for (const theme of ['light', 'dark'] as const) {
    await showTheme(page, theme);
    for (const fault of await colourFaults(page)) faults.add(`${theme}: ${fault}`);
  }
  await page.setViewportSize(PHONE_320);
  for (const fault of await reflowFaults(page)) faults.add(`320 px: ${fault}`);
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
      (element) =>
        element.getBoundingClientRect().right > width + 1 &&
        getComputedStyle(element).position !== 'fixed' &&
        !scrollsInside(element),
    );
    const names = wide.slice(0, 3).map((element) => {
      const text = (element.textContent ?? '').trim().slice(0, 40);
      return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ”${text}”`;
    });
    return [`sidan är ${document.documentElement.scrollWidth} px bred: ${names.join(', ')}`];
  });
}
