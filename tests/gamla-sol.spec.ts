/** Leif has a decision from 2023 that says 4 kap. 1 § SoL. He wants to know what holds instead. */
import {expect, test} from '@playwright/test';
import {visit} from './lib/visit';

const MAPPING = '/lagar/gamla-sol/';

test('han söker på 4:1, ser vad som ersatte den och går till paragrafen', async ({page}) => {
  await visit(page, MAPPING);
  await page.getByRole('searchbox', {name: /Sök på nummer eller ord/}).fill('4:1');
  const row = page.locator('#gammal-4-1');
  await expect(row).toBeVisible();
  await expect(page.locator('[id^="gammal-"]').filter({visible: true})).toHaveCount(1);
  await expect(page).toHaveURL(/\?q=4(:|%3A)1$/);

  await row.getByRole('link', {name: '11 kap. 1 § SoL'}).click();
  await expect(page).toHaveURL(/\/lagar\/sol\/#sol-11-1$/);
  await expect(page.locator('#sol-11-1')).toBeInViewport();
});

test('en länk till raden leder rätt', async ({page}) => {
  await visit(page, `${MAPPING}#gammal-4-1`);
  const row = page.locator('#gammal-4-1');
  await expect(row).toBeInViewport();
  await expect(row).toContainText('4 kap. 1 §');
});

test.describe('utan JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('finns alla rader', async ({page}) => {
    await page.goto(MAPPING);
    expect(await page.locator('[id^="gammal-"]').count()).toBeGreaterThan(40);
    await expect(page.locator('#gammal-4-1')).toBeVisible();
  });
});
