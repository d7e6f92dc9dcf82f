/**
 * Karin prepares an anonymous case and a test of the best interests of the child. She writes on a
 * shared computer, carries the text to another one, and must never let a child's name slip out.
 */
import {readFileSync} from 'node:fs';
import {inflateRawSync} from 'node:zlib';
import {expect, test, type Download, type Page} from '@playwright/test';
import {visit} from './lib/visit';

const CASE = '/verktyg/arendedragning/';
const QUESTION = 'Vad vill du ha hjälp att förstå?';
const NEED = 'Vad behöver barnet och familjen?';

const field = (page: Page, name: string) => page.getByRole('textbox', {name, exact: true});

/** The text of word/document.xml, without its markup. */
function wordText(file: Buffer): string {
  for (let at = 0; (at = file.indexOf('PK\u0003\u0004', at, 'latin1')) !== -1; at += 4) {
    const nameLength = file.readUInt16LE(at + 26);
    const name = file.toString('utf8', at + 30, at + 30 + nameLength);
    if (name !== 'word/document.xml') continue;
    const start = at + 30 + nameLength + file.readUInt16LE(at + 28);
    const size = file.readUInt32LE(at + 18);
    const packed = file.subarray(start, size > 0 ? start + size : undefined);
    const xml = file.readUInt16LE(at + 8) === 0 ? packed : inflateRawSync(packed);
    return xml
      .toString('utf8')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  }
  throw new Error('There is no word/document.xml in the file.');
}

async function content(download: Promise<Download>): Promise<Buffer> {
  return readFileSync(await (await download).path());
}

/** Waits until what she wrote is on the device. */
async function expectStored(page: Page, text: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('samsyn.utkast') ?? ''))
    .toContain(text);
}

test('det hon skriver finns kvar efter omladdning, när hon har sagt ja', async ({page}) => {
  await visit(page, CASE);
  await field(page, NEED).fill('Barnet behöver sova.');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', {name: 'Ja, spara här'}).click();
  await field(page, QUESTION).fill('Hör det till LSS?');
  await page.getByRole('radio', {name: 'Skolbarn'}).check();
  await expectStored(page, 'Hör det till LSS?');
  await expectStored(page, '"skola"');

  await visit(page, CASE);
  await expect(field(page, NEED)).toHaveValue('Barnet behöver sova.');
  await expect(page.getByRole('radio', {name: 'Skolbarn'})).toBeChecked();

  await page.getByRole('button', {name: 'Nytt utkast'}).click();
  await expect(field(page, NEED)).toHaveValue('');
  await page.getByText('Ett utkast till').click();
  await page.getByRole('button', {name: /Öppna utkastet från/}).click();
  await expect(field(page, NEED)).toHaveValue('Barnet behöver sova.');

  await field(page, NEED).fill('Fel text.');
  await page.getByRole('button', {name: 'Ångra', exact: true}).click();
  await expect(field(page, NEED)).toHaveValue('Barnet behöver sova.');

  await page.getByRole('button', {name: 'Radera utkastet'}).click();
  await page.getByRole('button', {name: 'Ja, radera'}).click();
  await expect(field(page, NEED)).toHaveValue('');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('samsyn.utkast')))
    .not.toContain('sova');
});

test('vakten stoppar ett namn tills hon har tagit ställning', async ({page}) => {
  await visit(page, CASE);
  await field(page, NEED).fill('Elias behöver sova. Ring 070-174 06 35.');
  await expect(page.getByText('2 ord kan röja någon')).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText('Elias');

  let downloads = 0;
  page.on('download', () => downloads++);
  await page.getByRole('button', {name: 'Ladda ner som Word'}).click();
  await expect(page.getByText(/Stoppat: 2 ord kan röja någon/)).toBeVisible();
  expect(downloads).toBe(0);

  await page.emulateMedia({media: 'print'});
  await expect(page.getByText('Utskriften är stoppad.')).toBeVisible();
  await expect(page.getByRole('heading', {name: 'Behov', exact: true})).toBeHidden();
  await page.emulateMedia({media: 'screen'});

  await page.getByRole('button', {name: '”Elias” röjer ingen'}).click();
  await page.getByRole('button', {name: 'Ta bort ”070-174 06 35”'}).click();
  await expect(field(page, NEED)).toHaveValue('Elias behöver sova. Ring [telefon].');
  const word = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Ladda ner som Word'}).click();
  expect(wordText(await content(word))).toContain('Elias behöver sova. Ring [telefon].');
});

test('ett ord som kan röja någon sparas inte av sig självt', async ({page}) => {
  await visit(page, CASE);
  await field(page, QUESTION).fill('Hör det till LSS?');
  await page.getByRole('button', {name: 'Ja, spara här'}).click();
  await field(page, NEED).fill('Elias behöver sova.');
  await expect(page.getByText('sparas först när du har tagit ställning')).toBeVisible();
  await expectStored(page, 'Hör det till LSS?');
  await page.waitForTimeout(900);
  expect(await page.evaluate(() => localStorage.getItem('samsyn.utkast'))).not.toContain('Elias');
  await page.getByRole('button', {name: '”Elias” röjer ingen'}).click();
  await expectStored(page, 'Elias behöver sova.');
});

test('filen öppnas på en annan dator, med allt kvar', async ({page, browser}) => {
  await visit(page, '/verktyg/formote/');
  await field(page, 'Vad behöver barnet? Enas om en mening').fill(
    'Sova hela natten – & vila < ork.',
  );
  await page.getByRole('radio', {name: 'Vi har samtycke.'}).check();
  await field(page, 'Vad rad 2').fill('Ta upp avlastning');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Spara som fil'}).click();
  const file = await content(saved);
  const word = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Ladda ner som Word'}).click();
  const before = wordText(await content(word));

  const other = await (await browser.newContext()).newPage();
  await visit(other, '/verktyg/formote/');
  await other.getByLabel('Fil med en ifylld blankett').setInputFiles({
    name: 'formote.json',
    mimeType: 'application/json',
    buffer: file,
  });
  await expect(other.getByText('Filen är öppnad som ett nytt utkast.')).toBeVisible();
  await expect(field(other, 'Vad rad 2')).toHaveValue('Ta upp avlastning');
  await expect(other.getByRole('radio', {name: 'Vi har samtycke.'})).toBeChecked();
  const again = other.waitForEvent('download');
  await other.getByRole('button', {name: 'Ladda ner som Word'}).click();
  expect(wordText(await content(again))).toBe(before);

  await other.getByLabel('Fil med en ifylld blankett').setInputFiles({
    name: 'annat.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"samsyn":"blankett","version":1,"blankett":"annan","titel":"Annan"}'),
  });
  await expect(other.getByText(/Filen hör till ”Annan”/)).toBeVisible();
  await expect(field(other, 'Vad rad 2')).toHaveValue('Ta upp avlastning');
  await other.context().close();
});

test('en slutsats utan analys får en fråga', async ({page}) => {
  await visit(page, '/verktyg/barnets-basta/');
  await field(page, 'Slutsats').fill('Beslutet är bra för barnen.');
  await expect(page.getByText('Det finns en slutsats men ingen analys.')).toBeVisible();
  await field(page, 'Väg för och emot').fill('Tre skäl talar för, ett emot.');
  await expect(page.getByText('Det finns en slutsats men ingen analys.')).toBeHidden();
  await page.getByRole('radio', {name: 'Nej.'}).first().check();
  await expect(page.getByText('Barn har inte fått berätta. Skriv varför')).toBeVisible();
});

test('två flikar på samma utkast skriver inte över varandra', async ({page, context}) => {
  await visit(page, CASE);
  await field(page, NEED).fill('Från början.');
  await page.getByRole('button', {name: 'Ja, spara här'}).click();
  await expectStored(page, 'Från början.');
  const other = await context.newPage();
  await visit(other, CASE);
  await expect(field(other, NEED)).toHaveValue('Från början.');

  // Both write before either has heard of the other.
  await Promise.all([
    field(page, NEED).fill('Första fliken.'),
    field(other, NEED).fill('Andra fliken.'),
  ]);
  const conflicted = page
    .getByText('Ändrat i en annan flik')
    .or(page.getByText('Sparat på den här'));
  await expect(conflicted.first()).toBeVisible();
  await expect
    .poll(async () => {
      const here = await page.getByText('Ändrat i en annan flik').count();
      const there = await other.getByText('Ändrat i en annan flik').count();
      return here + there;
    })
    .toBeGreaterThan(0);
  const loser = (await page.getByText('Ändrat i en annan flik').count()) > 0 ? page : other;
  const text = loser === page ? 'Första fliken.' : 'Andra fliken.';
  await expect(field(loser, NEED)).toHaveValue(text);
  await loser.getByRole('button', {name: 'Behåll mitt som ett eget utkast'}).click();
  await expectStored(loser, 'Första fliken.');
  await expectStored(loser, 'Andra fliken.');
});

test('förbjuden lagring, trasigt utkast och fullt utrymme sägs rent ut', async ({
  page,
  browser,
}) => {
  await visit(page, CASE);
  await page.evaluate(() => {
    localStorage.setItem('samsyn.utkast', '{trasig');
  });
  await visit(page, CASE);
  await field(page, NEED).fill('Nytt.');
  await expect(page.getByText('Det som var sparat går inte att läsa')).toBeVisible();
  await expect(field(page, NEED)).toHaveValue('Nytt.');

  for (const [reason, message] of [
    ['SecurityError', 'Webbläsaren sparar inget'],
    ['QuotaExceededError', 'Det fick inte plats'],
  ] as const) {
    const context = await browser.newContext();
    const there = await context.newPage();
    await there.addInitScript((name) => {
      const refuse = () => {
        throw new DOMException('No.', name);
      };
      if (name === 'SecurityError') Object.defineProperty(window, 'localStorage', {get: refuse});
      else Storage.prototype.setItem = refuse;
    }, reason);
    await visit(there, CASE);
    await field(there, NEED).fill('Barnet behöver sova.');
    if (reason === 'QuotaExceededError') {
      await there.getByRole('button', {name: 'Ja, spara här'}).click();
    }
    await expect(there.getByText(message)).toBeVisible();
    await expect(field(there, NEED)).toHaveValue('Barnet behöver sova.');
    await context.close();
  }
});

test('på papper syns texten, och en tom blankett har plats att skriva', async ({page}) => {
  await visit(page, CASE);
  await field(page, NEED).fill('Rad ett\nrad två');
  await page.emulateMedia({media: 'print'});
  await expect(page.getByText('Rad ett rad två').first()).toBeVisible();
  await expect(page.getByText('Det här är inte ett verksamhetssystem').first()).toBeVisible();
  await expect(page.getByRole('button', {name: 'Skriv ut', exact: true})).toBeHidden();
});

test('alla verktyg finns i listan, och går att läsa utan JavaScript', async ({browser}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto('/verktyg/');
  const links = await page
    .locator('main h3 a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThanOrEqual(22);
  for (const href of links) {
    await page.goto(href);
    await expect(page.getByText('Det här är inte ett verksamhetssystem').first()).toBeVisible();
    await expect(page.getByRole('heading', {name: 'Gör sedan'})).toBeVisible();
  }
  await context.close();
});

test('mötena var fjärde vecka hamnar i kalendern', async ({page}) => {
  await visit(page, '/verktyg/motesserie/');
  await page.getByRole('button', {name: 'Ladda ner kalenderfil'}).click();
  await expect(page.getByText('Välj dag för första mötet.')).toBeVisible();
  await page.getByLabel('Första mötet').fill('2026-12-01');
  await field(page, 'Tid').fill('13.00');
  await field(page, 'Hur många möten?').fill('3');
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Ladda ner kalenderfil'}).click();
  const ics = (await content(download)).toString('utf8');
  expect(ics.match(/DTSTART:\d+T\d+/g)).toEqual([
    'DTSTART:20261201T130000',
    'DTSTART:20261229T130000',
    'DTSTART:20270126T130000',
  ]);
});
