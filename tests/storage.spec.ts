/**
 * Karin shares a computer with two colleagues. She wants to know what the site has kept about her,
 * take it with her, and leave nothing behind.
 */
import {readFileSync} from 'node:fs';
import {expect, test, type Page} from '@playwright/test';
import {pressThemeButton} from './lib/theme';
import {visit} from './lib/visit';

const MY_DATA = '/mina-uppgifter/';

/** Everything the browser has stored for the site's address, of every kind. */
function storedHere(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() =>
    Object.fromEntries([
      ...Object.entries(localStorage),
      ...Object.entries(sessionStorage),
      ...(document.cookie ? [['cookie', document.cookie]] : []),
    ]),
  );
}

/** Puts texts into storage as an earlier visit would have left them. */
async function leftFromBefore(page: Page, texts: Record<string, string>): Promise<void> {
  await visit(page, MY_DATA);
  await page.evaluate((entries) => {
    for (const [key, text] of entries) localStorage.setItem(key, text);
  }, Object.entries(texts));
  await visit(page, MY_DATA);
}

test('inget sparas innan hon har bett om det', async ({page}) => {
  for (const url of ['/', '/om/', MY_DATA, '/finns-inte/']) {
    await visit(page, url);
    await page.mouse.wheel(0, 2000);
  }
  await page.goBack();
  expect(await storedHere(page)).toEqual({});
});

test('valet av mörkt läge syns i listan och går att radera där', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await visit(page, MY_DATA);
  await expect(page.getByText('Inget. Samsyn har inte sparat något')).toBeVisible();
  await pressThemeButton(page);
  await pressThemeButton(page);
  const row = page.getByRole('listitem').filter({hasText: 'Ljust eller mörkt läge'});
  await expect(row).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await row.getByRole('button', {name: 'Radera Ljust eller mörkt läge'}).click();
  await expect(page.getByRole('status')).toHaveText('Raderat: Ljust eller mörkt läge.');
  await expect(row).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await storedHere(page)).toEqual({});
});

test('hon raderar allt, efter att ha blivit frågad en gång till', async ({page}) => {
  await leftFromBefore(page, {
    'samsyn.fran-forr': '{"v":1,"sparat":"2025-01-01","data":"x"}',
    'samsyn.undanlagt.fran-forr.1': '{trasig',
    'annan-webbplats': 'deras',
  });
  await expect(page.getByRole('heading', {level: 3})).toHaveCount(2);

  await page.getByRole('button', {name: 'Radera allt'}).click();
  await expect(page.getByRole('button', {name: 'Avbryt'})).toBeFocused();
  await page.getByRole('button', {name: 'Avbryt'}).click();
  await expect(page.getByRole('heading', {level: 3})).toHaveCount(2);

  await page.getByRole('button', {name: 'Radera allt'}).click();
  await page.getByRole('button', {name: 'Ja, radera allt'}).click();
  await expect(page.getByRole('status')).toHaveText('Allt är raderat från den här enheten.');
  await expect(page.getByText('Inget. Samsyn har inte sparat något')).toBeVisible();
  expect(await storedHere(page)).toEqual({'annan-webbplats': 'deras'});
});

test('hon tar med sig allt till en annan dator som en fil', async ({page}) => {
  const before = {
    'samsyn.fran-forr': '{"v":1,"sparat":"2025-01-01","data":{"å":[1,2]}}',
    'samsyn.annat': 'inte json "alls"',
  };
  await leftFromBefore(page, before);
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Ladda ner allt'}).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^samsyn-uppgifter-\d{4}-\d\d-\d\d\.json$/);
  const content = readFileSync(await file.path());

  await page.evaluate(() => {
    localStorage.clear();
  });
  await visit(page, MY_DATA);
  const chooser = page.getByLabel('Hämta in från en fil');
  await chooser.setInputFiles({
    name: 'annat.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"helt":"annat"}'),
  });
  await expect(page.getByRole('status')).toHaveText('Filen innehåller inte uppgifter från Samsyn.');

  await chooser.setInputFiles({name: 'kopia.json', mimeType: 'application/json', buffer: content});
  await expect(page.getByRole('listitem').filter({hasText: 'läggs till'})).toHaveCount(2);
  expect(await storedHere(page)).toEqual({});
  await page.getByRole('button', {name: 'Lägg ihop'}).click();
  await expect(page.getByRole('status')).toContainText('är sparade på den här enheten');
  expect(await storedHere(page)).toEqual(before);
});

test('en webbläsare som förbjuder lagring sägs rent ut, och sidan fungerar ändå', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await visit(page, MY_DATA);
  await expect(page.getByText('Webbläsaren sparar inget')).toBeVisible();
  await pressThemeButton(page);
  await visit(page, '/');
  expect(errors).toEqual([]);
});

test('det som ändras i en annan flik syns direkt', async ({page, context}) => {
  await visit(page, MY_DATA);
  const other = await context.newPage();
  await visit(other, MY_DATA);
  await other.evaluate(() => {
    localStorage.setItem('samsyn.fran-forr', '{"v":1,"sparat":"2025-01-01","data":"x"}');
  });
  await expect(page.getByRole('heading', {level: 3, name: /samsyn\.fran-forr/})).toBeVisible();
});
