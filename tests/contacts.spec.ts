/**
 * Sara is new in IFF. Something has come up, and she wants to know whom to call: which function,
 * whether it answers now, and what she may say. Three clicks at most from the start page.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test, type Page} from '@playwright/test';
import {parse} from 'yaml';
import {axeFaults, injectAxe, showTheme} from './lib/axe';
import {visit} from './lib/visit';

const read = <T>(name: string): T =>
  parse(
    readFileSync(path.resolve(__dirname, '..', 'docs', 'kontakter', `${name}.yaml`), 'utf8'),
  ) as T;
const situations = read<{id: string; titel: string}[]>('situationer');
const nodes = read<{id: string; namn: string; kommuner: {kommun: string}[]}[]>('noder');
const kommuner = read<{id: string; namn: string}[]>('kommuner');

const MONDAY_MORNING = new Date('2026-11-23T10:00:00+01:00');
const MONDAY_EVENING = new Date('2026-11-23T18:00:00+01:00');
const answer = (page: Page) => page.locator('section[aria-labelledby="svar"]');
const choose = (page: Page, name: string) =>
  page.getByRole('link', {name, exact: true}).and(page.locator('main a')).first().click();

/** Opens the contacts page by one click from the start page. */
async function fromStart(page: Page): Promise<void> {
  await visit(page, '/');
  await page.locator('main a[href="/kontakter/"]').click();
  await page.waitForURL('**/kontakter/');
}

for (const nod of nodes) {
  test(`från startsidan till rätt funktion i noden ${nod.namn}, varje situation`, async ({
    page,
  }) => {
    test.slow();
    await page.clock.setFixedTime(MONDAY_MORNING);
    await fromStart(page); // The first click.
    await page.locator('main').getByRole('link', {name: nod.namn, exact: true}).click(); // The second.
    expect(situations.length).toBeGreaterThanOrEqual(12);
    for (const situation of situations) {
      await choose(page, situation.titel); // The third.
      await expect(answer(page).getByRole('heading', {level: 2})).toHaveText(
        `${situation.titel}: ${nod.namn}`,
      );
      const groups = answer(page).locator('article');
      const said = await groups.evaluateAll((items) =>
        items.map((item) => ({
          name: item.querySelector('h3')?.textContent ?? '',
          reach: item.querySelectorAll('a[href^="tel:"], a[href^="mailto:"], a[href^="https:"]')
            .length,
          honest: /Kontrollera lokalt.*Fråga:\s*\S+/s.test(item.textContent ?? ''),
        })),
      );
      expect(said.length).toBeGreaterThan(0);
      for (const {name, reach, honest} of said) {
        expect(name).not.toBe('');
        expect(reach > 0 || honest, `${situation.titel}, ${nod.namn}: ${name}`).toBe(true);
      }
      await expect(answer(page).getByRole('heading', {name: 'Det här får du säga'})).toBeVisible();
    }
  });
}

test('varje kommun får svar på var man anmäler oro', async ({page}) => {
  test.slow();
  await page.clock.setFixedTime(MONDAY_MORNING);
  await visit(page, '/kontakter/?situation=orolig-for-ett-barn');
  for (const {namn} of kommuner) {
    await page.locator('main a', {hasText: namn}).first().click();
    await expect(answer(page).getByRole('heading', {level: 2})).toHaveText(
      `Orolig för ett barn: ${namn}`,
    );
    await expect(answer(page).locator('article')).toHaveCount(1);
  }
});

test('på kvällen ser hon att mottagningen är stängd och att socialjouren svarar', async ({
  page,
}) => {
  await page.clock.setFixedTime(MONDAY_EVENING);
  await visit(page, '/kontakter/?kommun=vasteras&situation=orolig-for-ett-barn');
  await expect(answer(page)).toContainText('Stängt nu. Öppnar i morgon klockan 8.30');
  const instead = answer(page)
    .locator('div', {has: page.getByText('Om ingen svarar nu')})
    .last();
  await expect(instead).toContainText('Öppet nu, till midnatt');
  await expect(instead.getByRole('link', {name: '021-39 20 66'})).toHaveAttribute(
    'href',
    'tel:021392066',
  );
  await expect(instead.getByRole('link', {name: '112'})).toBeVisible();
});

test('på julafton påstår sidan inget som ingen vet', async ({page}) => {
  await page.clock.setFixedTime(new Date('2026-12-24T18:00:00+01:00'));
  await visit(page, '/kontakter/?kommun=sala&situation=socialjour-kvall-helg');
  await expect(answer(page)).toContainText('Andra tider i dag (julafton). Vi vet inte vilka');
});

test('hon väljer med tangentbordet, hamnar på svaret och kan backa', async ({page}) => {
  await visit(page, '/kontakter/');
  await page.getByRole('link', {name: /^Köping/}).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', {name: /^Köping/})).toHaveAttribute('aria-current', 'true');
  await page.getByRole('link', {name: 'Kalla till SIP', exact: true}).focus();
  await page.keyboard.press('Enter');
  await expect(answer(page).getByRole('heading', {level: 2})).toBeFocused();
  await expect(page).toHaveURL(/kommun=koping&situation=kalla-till-sip/);
  await page.goBack();
  await expect(answer(page)).toHaveCount(0);
  await expect(page.getByRole('link', {name: /^Köping/})).toHaveAttribute('aria-current', 'true');
});

test('hon söker i listan och tar med sig ett kontaktkort', async ({page}) => {
  await visit(page, '/kontakter/');
  await page.getByLabel('Sök funktion, enhet eller nummer').fill('hjälpmedel');
  await expect(page.getByText(/^Visar \d av \d+$/)).toBeVisible();
  await expect(page).toHaveURL(/q=hj/);
  await page.getByText('Adress, källa och mer om Hjälpmedelscentrum').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Kontaktkort'}).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('hjalpmedelscentrum.vcf');
  const card = readFileSync(await file.path(), 'utf8');
  expect(card).toContain('BEGIN:VCARD');
  expect(card).toContain('021-17 30 48');
});

test('kommunen sparas bara om hon vill', async ({page}) => {
  await visit(page, '/kontakter/');
  await page.getByRole('link', {name: /^Arboga/}).click();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.getByRole('button', {name: 'Ja, spara här'}).click();
  await visit(page, '/roller/lss/');
  const section = page.locator('section[aria-labelledby="vem-du-kontaktar"]');
  await section.scrollIntoViewIfNeeded();
  await expect(section.getByLabel('Din kommun')).toHaveValue('arboga');
  await expect(section).toContainText('Biståndsenheten');
});

test('en insats säger vem hon kontaktar', async ({page}) => {
  await visit(page, '/insatser/lss-avlosarservice/');
  const section = page.locator('section[aria-labelledby="vem-du-kontaktar"]');
  await section.scrollIntoViewIfNeeded();
  await section.getByLabel('Din kommun').selectOption('sala');
  await expect(section.getByRole('link', {name: '0224-74 90 69'})).toBeVisible();
});

test.describe('utan skript', () => {
  test.use({javaScriptEnabled: false});
  test('står alla kontakter och alla situationer på sidan', async ({page}) => {
    await page.goto('/kontakter/');
    for (const {titel} of situations) {
      await expect(page.getByRole('heading', {name: titel, level: 3})).toBeVisible();
    }
    await page.getByRole('link', {name: /^Köping/}).click();
    await expect(page).toHaveURL(/\/kontakter\/vastra-malardalen\/#koping/);
    await expect(page.getByRole('link', {name: '0221-250 00'}).first()).toBeVisible();
  });
});

test('sidorna håller måttet för tillgänglighet, ljust och mörkt', async ({page}) => {
  test.slow();
  for (const url of [
    '/kontakter/?kommun=hallstahammar&situation=bup-akut',
    '/kontakter/?situation=lss-ansokan',
    '/kontakter/ost/',
  ]) {
    await visit(page, url);
    await injectAxe(page);
    for (const theme of ['light', 'dark'] as const) {
      await showTheme(page, theme);
      expect(await axeFaults(page)).toEqual([]);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  }
});

test('nodbladet ryms på ett A4', async ({page}, info) => {
  test.skip(info.project.name !== 'dator', 'Papper är lika stort överallt.');
  for (const nod of nodes) {
    await visit(page, `/kontakter/${nod.id}/`);
    const pdf = await page.pdf({format: 'A4', preferCSSPageSize: true});
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  }
});
