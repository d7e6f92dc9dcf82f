/**
 * Karin writes on whatever computer is free. The place to store may be full, forbidden, damaged, of
 * another age, or in use in another tab: she is told in plain Swedish, and what she wrote is kept.
 */
import {expect, test, type Page} from '@playwright/test';
import {visit} from './lib/visit';

const CASE = '/verktyg/arendedragning/';
const KEY = 'samsyn.utkast';
const QUESTION = 'Vad vill du ha hjälp att förstå?';
const NEED = 'Vad behöver barnet och familjen?';

const field = (page: Page, name: string) => page.getByRole('textbox', {name, exact: true});

const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);

const expectStored = (page: Page, text: string) => expect.poll(() => stored(page)).toContain(text);

/** A draft as an earlier visit may have left it. */
const draft = (values: Record<string, unknown>, changes: Record<string, unknown> = {}) =>
  JSON.stringify({
    v: 1,
    sparat: '2026-10-01',
    data: {
      u1: {
        id: 'u1',
        form: 'arendedragning',
        values,
        settled: [],
        rev: 1,
        changed: '2026-10-01T10:00:00',
        ...changes,
      },
    },
  });

/** Opens the form on a device where this lies stored. */
async function visitWith(page: Page, raw: string): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate(
    ([key = '', text = '']) => {
      localStorage.setItem(key, text);
    },
    [KEY, raw],
  );
  await visit(page, CASE);
}

test('ett utkast från en äldre version av blanketten visas, granskas och följer med ut', async ({
  page,
}) => {
  await visitWith(
    page,
    draft({
      behov: 'Barnet behöver sova.',
      aldersgrupp: 'smabarn',
      kontroll: ['namn', 'borttagen-punkt'],
      bakgrund: 'Elias sover dåligt.',
    }),
  );
  await expect(field(page, NEED)).toHaveValue('Barnet behöver sova.');
  await expect(
    page.getByRole('heading', {name: 'Från en äldre version av blanketten'}),
  ).toBeVisible();
  await expect(field(page, 'bakgrund')).toHaveValue('Elias sover dåligt.');
  await expect(field(page, 'Åldersgrupp')).toHaveValue('smabarn');
  await expect(field(page, 'Innan du skriver ut')).toHaveValue('borttagen-punkt');

  await page.getByRole('button', {name: 'Spara som fil'}).click();
  await expect(page.getByText(/Stoppat: ett ord kan röja någon/)).toBeVisible();
  await page.getByRole('button', {name: 'Ta bort ”Elias”'}).click();
  await expect(field(page, 'bakgrund')).toHaveValue('[namn] sover dåligt.');
  await expectStored(page, '[namn] sover dåligt.');
  await field(page, 'Åldersgrupp').fill('');
  await expect(field(page, 'Åldersgrupp')).toHaveCount(0);
  await visit(page, CASE);
  await expect(field(page, 'bakgrund')).toHaveValue('[namn] sover dåligt.');
});

test('ett skadat utkast läggs undan, och hon får veta det så länge hon är kvar', async ({page}) => {
  const raw = draft({behov: 3});
  await visitWith(page, raw);
  await expect(page.getByText('Det som var sparat går inte att läsa')).toBeVisible();
  await field(page, NEED).fill('Nytt.');
  await expectStored(page, 'Nytt.');
  await expect(page.getByText('Det som var sparat gick inte att läsa')).toBeVisible();
  await expect(field(page, NEED)).toHaveValue('Nytt.');
  expect(await page.evaluate(() => localStorage.getItem('samsyn.undanlagt.utkast.1'))).toBe(raw);

  await page.getByRole('link', {name: 'Mina uppgifter'}).first().click();
  await expect(page.getByRole('heading', {name: 'Mina uppgifter'}).first()).toBeVisible();
  await expect(page.getByText('undanlag').first()).toBeVisible();
});

test('ett utkast från en nyare version rörs inte', async ({page}) => {
  const raw = draft({behov: 'Från framtiden.'}).replace('"v":1', '"v":99');
  await visitWith(page, raw);
  await expect(page.getByText('Sparat i en nyare version av Samsyn')).toBeVisible();
  await field(page, NEED).fill('Nytt.');
  await page.waitForTimeout(700);
  expect(await stored(page)).toBe(raw);
  await expect(field(page, NEED)).toHaveValue('Nytt.');
});

test('när det är fullt finns det gamla kvar, och det nya sparas när det får plats', async ({
  page,
}) => {
  await visitWith(page, draft({behov: 'Från början.'}));
  await expect(field(page, NEED)).toHaveValue('Från början.');
  await page.evaluate(() => {
    const whole = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    Object.assign(window, {makeRoom: () => (Storage.prototype.setItem = whole)});
  });
  await field(page, NEED).fill('En ändring som inte får plats.');
  await expect(page.getByText('Det fick inte plats')).toBeVisible();
  expect(await stored(page)).toContain('Från början.');
  const file = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Spara som fil'}).click();
  expect((await file).suggestedFilename()).toMatch(/^samsyn-arendedragning-/);

  await page.evaluate(() => (window as unknown as {makeRoom: () => void}).makeRoom());
  await field(page, NEED).fill('En ändring som får plats.');
  await expectStored(page, 'En ändring som får plats.');
  await expect(page.getByText('Det fick inte plats')).toBeHidden();
});

test('en annan flik som börjar spara tar inte bort det som bara fanns här', async ({
  page,
  context,
}) => {
  await visit(page, CASE);
  await field(page, NEED).fill('Första fliken.');
  const other = await context.newPage();
  await visit(other, CASE);
  await field(other, NEED).fill('Andra fliken.');
  await other.getByRole('button', {name: 'Ja, spara här'}).click();
  await expectStored(page, 'Andra fliken.');
  await expectStored(page, 'Första fliken.');
  await expect(field(page, NEED)).toHaveValue('Första fliken.');
  await expect(page.getByText('annan flik')).toBeHidden();
});

test('det en annan flik har sparat följs, och hennes egen text går att få tillbaka', async ({
  page,
  context,
}) => {
  await visitWith(page, draft({behov: 'Från början.'}));
  const other = await context.newPage();
  await visit(other, CASE);
  await field(other, NEED).fill('Ändrat i den andra fliken.');
  await expect(field(page, NEED)).toHaveValue('Ändrat i den andra fliken.');
  await page.bringToFront();
  await page.getByRole('button', {name: 'Ångra', exact: true}).click();
  await expect(field(page, NEED)).toHaveValue('Från början.');

  await expectStored(page, 'Från början.');
  // Somebody who erases does it a while after the last letter was saved.
  await page.waitForTimeout(2_100);
  await other.bringToFront();
  await other.getByRole('button', {name: 'Radera utkastet'}).click();
  await other.getByRole('button', {name: 'Ja, radera'}).click();
  await page.bringToFront();
  await expect(page.getByText('Raderat i en annan flik')).toBeVisible();
  await expect(field(page, NEED)).toHaveValue('Från början.');
  await page.getByRole('button', {name: 'Behåll mitt som ett eget utkast'}).click();
  await expectStored(page, 'Från början.');
});

test('hon får en fråga innan något som inte är sparat försvinner', async ({page}) => {
  await visitWith(page, draft({fraga: 'Hör det till LSS?'}));
  await field(page, NEED).fill('Elias behöver sova.');
  await expect(page.getByText('sparas först när du har tagit ställning')).toBeVisible();
  await page.getByRole('button', {name: 'Nytt utkast'}).click();
  await expect(page.getByRole('dialog', {name: 'Lämna utkastet?'})).toBeVisible();
  await page.getByRole('button', {name: 'Behåll', exact: true}).click();
  await expect(field(page, NEED)).toHaveValue('Elias behöver sova.');

  await page.getByLabel('Fil med en ifylld blankett').setInputFiles({
    name: 'fil.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      '{"samsyn":"blankett","version":1,"blankett":"arendedragning","titel":"A","svar":{"behov":"Annat."},"avgjorda":[]}',
    ),
  });
  await expect(page.getByText('Filen är inte öppnad')).toBeVisible();
  await expect(field(page, NEED)).toHaveValue('Elias behöver sova.');

  await page.getByRole('button', {name: '”Elias” röjer ingen'}).click();
  await page.getByRole('button', {name: 'Nytt utkast'}).click();
  await expect(field(page, NEED)).toHaveValue('');
  await expectStored(page, 'Elias behöver sova.');
});

test('utan vakten lämnar ingenting sidan', async ({page}) => {
  await visit(page, CASE);
  await page.route('**/*.js', (route) => route.abort());
  let downloads = 0;
  page.on('download', () => downloads++);
  await field(page, QUESTION).fill('Elias?');
  await page.getByRole('button', {name: 'Spara som fil'}).click();
  await expect(page.getByText(/Stoppat: det gick inte att leta efter namn/)).toBeVisible();
  expect(downloads).toBe(0);
  await page.emulateMedia({media: 'print'});
  await expect(page.getByText('Utskriften är stoppad.')).toBeVisible();
  await expect(page.getByText('Elias?').first()).toBeHidden();
});
