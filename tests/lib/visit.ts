import {type Page} from '@playwright/test';

/** Opens a page and waits until it answers to the reader. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, {waitUntil: 'load'});
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
}
