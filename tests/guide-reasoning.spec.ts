/** Så här resonerar guiden: an expert reads a rule, what its names mean, and reports a fault. */
import {expect, test, type Page} from '@playwright/test';
import {colourFaults, injectAxe, showTheme, structureFaults} from './lib/axe';

const open = (page: Page) => page.goto('/guide/sa-resonerar-guiden/');

test('en regel visar villkor, skäl och lagrum, och leder till begreppen', async ({page}) => {
  await open(page);
  const rule = page.locator('#regel-b17');
  await rule.locator('summary').click();
  await expect(rule).toContainText('Minst 13 år');
  await rule.getByRole('link', {name: 'Förskola eller skola pågår'}).first().click();
  await expect(page).toHaveURL(/#begrepp-skola-pagar$/);
  await expect(page.locator('#begrepp-skola-pagar')).toBeInViewport();
  await expect(page.locator('#begrepp-skola-pagar')).toContainText('Gymnasieskola');
});

test('ett fel går att rapportera, med rubriken där det står', async ({page}) => {
  await open(page);
  await page.getByRole('link', {name: 'Rapportera det'}).click();
  await page.getByRole('button', {name: 'Rapportera fel'}).click();
  const dialog = page.getByRole('dialog', {name: 'Rapportera fel'});
  await dialog.getByLabel('Var på sidan är felet?').selectOption('Begrepp i reglerna');
  await expect(dialog).toContainText('Rubrik: Begrepp i reglerna');
});

test('flödet ryms på en smal skärm', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await open(page);
  await expect(page.getByRole('figure', {name: 'Från svar till listor'})).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('på papper står alla villkor utskrivna', async ({page}) => {
  await open(page);
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('#regel-b17').getByText('Minst 13 år')).toBeVisible();
});

test('sidan är tillgänglig med allt utfällt, ljus och mörk', async ({page}) => {
  test.setTimeout(120_000);
  await open(page);
  await page.evaluate(() => {
    document.querySelectorAll('details').forEach((details) => (details.open = true));
  });
  await injectAxe(page);
  expect(await structureFaults(page)).toEqual([]);
  for (const theme of ['light', 'dark'] as const) {
    await showTheme(page, theme);
    expect(await colourFaults(page)).toEqual([]);
  }
});
