/** Sara is new. She has four questions, and each has its answer in the knowledge bank. */
import {expect, test} from '@playwright/test';
import {visit} from './lib/visit';

test('barnet är på HVB och behandlingen är klar: vad gör jag, och på vilken grund?', async ({
  page,
}) => {
  await visit(page, '/');
  const situation = page.getByRole('listitem').filter({hasText: 'HVB och behandlingen är klar'});
  await situation.getByRole('link', {name: 'När behandlingen är klar'}).click();
  await expect(page.getByRole('heading', {level: 1})).toContainText('behandlingen är klar');
  const main = page.getByRole('main');
  await expect(main.getByRole('figure', {name: /När behandlingen är klar/})).toBeVisible();
  await expect(main.getByRole('heading', {name: 'Gör så här'})).toBeVisible();
  await main.getByRole('link', {name: '18 kap. 10 § SoL'}).first().click();
  await expect(page).toHaveURL(/#sol-18-10$/);
});

test('från en roll till vad den svarar för', async ({page}) => {
  await visit(page, '/roller/');
  await page.getByRole('combobox', {name: 'Roll'}).selectOption('BU-hälsan');
  const map = page.getByRole('figure', {name: /Vem leder och vem medverkar/});
  await expect(map.getByRole('status')).toHaveText(/^Visar \d+ av \d+ rader$/);
  const rows = map.locator('tbody tr').filter({visible: true});
  await expect(rows.filter({hasText: 'Lindrig psykisk ohälsa'})).toHaveCount(1);
  await expect(rows.filter({hasText: 'Frånvaro'})).toHaveCount(0);
  await expect(page).toHaveURL(/\?roll=BU-h/);

  await page.reload();
  await expect(rows.filter({hasText: 'Lindrig psykisk ohälsa'})).toHaveCount(1);
  await expect(rows.filter({hasText: 'Frånvaro'})).toHaveCount(0);
  await map.getByRole('link', {name: 'BU-hälsan'}).click();
  await expect(page.getByRole('heading', {level: 1})).toContainText('BU-hälsan');
  await expect(page.getByRole('heading', {name: /Vad frågar jag/i})).toBeVisible();
});

test('vad får jag berätta för BUP utan samtycke?', async ({page}) => {
  await visit(page, '/lagar/osl/sekretess-och-samtycke/');
  await page.getByRole('combobox', {name: 'Från'}).selectOption('IFF');
  await page.getByRole('combobox', {name: 'Till'}).selectOption('BUP');
  const rows = page
    .getByRole('figure', {name: /Från vem, till vem/})
    .locator('tbody tr')
    .filter({visible: true});
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('26 kap. 9 § OSL');

  await page
    .getByRole('link', {name: /berätta för BUP/i})
    .first()
    .click();
  await expect(page.getByRole('heading', {level: 1})).toContainText('BUP');
  await expect(page.getByRole('main')).toContainText('26 kap. 9 § OSL');
});

test('det som rör alla försvinner inte när man väljer sin egen verksamhet', async ({page}) => {
  await visit(page, '/lagar/osl/sekretess-och-samtycke/?från=tandvård');
  const rows = page.getByRole('figure').first().locator('tbody tr').filter({visible: true});
  await expect(rows.filter({hasText: 'IFF (vid oro)'})).toHaveCount(1);
  await expect(rows.filter({hasText: 'BUP, habilitering, vård'})).toHaveCount(1);
});

test('vad ersatte 14 kap. 1 §?', async ({page}) => {
  await visit(page, '/lagar/gamla-sol/');
  await page.getByRole('searchbox', {name: /Sök på nummer eller ord/}).fill('14 kap. 1 §');
  const row = page.locator('#gammal-14-1');
  await expect(row).toBeVisible();
  await row.getByRole('link', {name: '19 kap. 1 § SoL'}).click();
  await expect(page.locator('#sol-19-1')).toBeInViewport();
});

test.describe('på en telefon', () => {
  test.use({viewport: {width: 360, height: 740}});

  test('är kartans rader kort, och inget rullar i sidled', async ({page}) => {
    await visit(page, '/roller/');
    const cell = page.locator('figure td[data-kolumn="Leder"]').first();
    await expect(cell).toBeVisible();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true);
  });
});

test.describe('utan JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('är hela kartan kvar', async ({page}) => {
    await page.goto('/roller/');
    await expect(page.locator('figure tbody tr')).toHaveCount(14);
  });
});
