/**
 * Sara is a social worker with the phone at her ear. She types what she has in her head, with the
 * slips that come with it, and wants the right page among the first three: now, and also in the
 * visiting room where there is no network.
 */
import {expect, test, type Page} from '@playwright/test';
import {colourFaults, injectAxe, showTheme, structureFaults} from './lib/axe';
import {visit} from './lib/visit';

/** What is typed, and a part of the address of a page that answers. */
const QUESTIONS = [
  ['avlastning helg', '/insatser/lss-korttidsvistelse/'],
  ['9.8 lss', '/insatser/lss-boende-barn-unga/'],
  ['barnboende', '/insatser/lss-boende-barn-unga/'],
  ['korttidvistelse', '/insatser/lss-korttidsvistelse/'],
  ['avlösarservise', '/insatser/lss-avlosarservice/'],
  ['avlosarservice', '/insatser/lss-avlosarservice/'],
  ['gamla 4:1', '/lagar/'],
  ['kompis till autistisk tonåring', '/insatser/lss-kontaktperson/'],
  ['familjeterapi', '/insatser/familjebehandling/'],
  ['hvbhem', '/insatser/hvb/'],
  ['stöd familj', '/insatser/kontaktfamilj/'],
  ['npf utredning', '/insatser/bup-oppenvard/'],
  ['SIP', '/insatser/sip/'],
  ['skolskjuts särskola', '/insatser/skolskjuts/'],
  ['KAA', '/insatser/kaa/'],
  ['kontaktdagar', '/insatser/kontaktdagar/'],
  ['anonym dragning lss', '/anonym-arendedragning/'],
  ['26 kap 9 c § OSL', '/lagar/osl/#osl-26-9c'],
  ['vem ringer jag i Köping', '/kontakter/'],
  ['hur lång tid får en barnutredning ta', '/lagar/sol/'],
] as const;

const field = (page: Page) => page.getByRole('combobox', {name: /^Sök på behov/});
const hits = (page: Page) => page.getByRole('dialog').getByRole('option');

async function openSearch(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Sök', exact: true}).first().click();
  await expect(field(page)).toBeFocused();
}

/** The addresses of the first three pages; the sections below them are rows of their own. */
async function firstThree(page: Page): Promise<string[]> {
  return page
    .getByRole('dialog')
    .getByRole('group')
    .filter({has: page.getByRole('option')})
    .evaluateAll((groups) =>
      groups
        .slice(0, 3)
        .map((group) => group.querySelector('[role=option]')?.getAttribute('href') ?? ''),
    );
}

async function askAll(page: Page): Promise<void> {
  for (const [question, address] of QUESTIONS) {
    await field(page).fill(question);
    await expect
      .poll(async () => (await firstThree(page)).some((href) => href.includes(address)), {
        message: `${question} → ${address}`,
      })
      .toBe(true);
  }
}

test('rätt sida bland de tre första, också när nätet är borta', async ({page, context}) => {
  test.slow();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await visit(page, '/');
  expect(fetched.filter((url) => url.includes('/assets/sok/'))).toEqual([]);

  await openSearch(page);
  await askAll(page);
  await expect.poll(() => fetched.filter((url) => url.includes('/assets/sok/')).length).toBe(2);
  await context.setOffline(true);
  await askAll(page);
});

test('med bara tangentbordet', async ({page}) => {
  await visit(page, '/om/');
  const button = page.getByRole('button', {name: 'Sök', exact: true}).first();
  await button.focus();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();

  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('kontaktperson');
  await expect(hits(page).first()).toBeVisible();
  const chosen = () => page.locator('[role=option][aria-selected=true]');
  const [first, last] = [hits(page).first(), hits(page).last()];
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(chosen()).toHaveCount(1);
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await first.getAttribute('id')) ?? '',
  );
  const address = (await first.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname + decodeURIComponent(url.hash) === address);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('antalet träffar sägs, och det går att visa bara en sort', async ({page}) => {
  await visit(page, '/');
  await openSearch(page);
  await field(page).fill('kontaktfamilj');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status').filter({hasText: /\d+ träff/})).toBeAttached();
  await dialog.getByRole('button', {name: /^Lagrum/}).click();
  await expect
    .poll(async () => (await firstThree(page)).every((url) => url.startsWith('/lagar/')))
    .toBe(true);
});

test('sökningen går att skicka som länk', async ({page}) => {
  await visit(page, '/sok/?q=skolfr%C3%A5nvaro');
  const main = page.getByRole('main');
  await expect(main.getByRole('searchbox')).toHaveValue('skolfrånvaro');
  await expect(main.getByRole('link', {name: /skolfrånvaro/i}).first()).toBeVisible();

  await main.getByRole('searchbox').fill('omvårdnadsbidrag');
  await expect(page).toHaveURL(/\?q=omv%C3%A5rdnadsbidrag$/);
  await main.getByRole('button', {name: /^Insatser/}).click();
  await expect(page).toHaveURL(/slag=insats/);
  await page.reload();
  await expect(main.getByRole('button', {name: /^Insatser/})).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(main.getByRole('listitem').first()).toContainText('Omvårdnadsbidrag');
});

test('när inget finns får hon hjälp vidare', async ({page}) => {
  await visit(page, '/');
  await openSearch(page);
  const dialog = page.getByRole('dialog');
  await field(page).fill('<b>zzqxw</b>');
  await expect(dialog.getByText('Inget i Samsyn svarar på')).toContainText('<b>zzqxw</b>');
  await expect(dialog.locator('b')).toHaveCount(0);
  await expect(dialog.getByRole('link', {name: 'Vem kan jag fråga?'})).toBeVisible();
  await expect(dialog.getByText(/rapportera saknat innehåll/i)).toBeVisible();

  await field(page).fill('kontaktfamilh');
  await dialog.getByRole('button', {name: /^kontaktfamilj/}).click();
  await expect(field(page)).toHaveValue(/^kontaktfamilj/);
});

test('sökningar sparas bara om hon ber om det', async ({page}) => {
  const stored = () => page.evaluate(() => JSON.stringify(localStorage));
  await visit(page, '/');
  await openSearch(page);
  await field(page).fill('kollo');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/lss-korttidsvistelse/);
  await expect(page.getByRole('heading', {level: 1})).toContainText('Korttidsvistelse');
  expect(await stored()).toBe('{}');

  await openSearch(page);
  await field(page).fill('');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', {name: 'kollo'})).toBeVisible();
  await dialog.getByRole('button', {name: 'Ja, spara här'}).click();
  await expect.poll(stored).toContain('kollo');
});

test('inga fel för den som använder hjälpmedel', async ({page}) => {
  await visit(page, '/');
  await openSearch(page);
  await field(page).fill('stödfamilj');
  await expect(hits(page).first()).toBeVisible();
  await injectAxe(page);
  expect(await structureFaults(page)).toEqual([]);
  for (const theme of ['light', 'dark'] as const) {
    await showTheme(page, theme);
    expect(await colourFaults(page)).toEqual([]);
  }
  await visit(page, '/sok/?q=samtycke');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  await injectAxe(page);
  expect(await structureFaults(page)).toEqual([]);
});
