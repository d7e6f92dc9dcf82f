/**
 * Amina uses no mouse, in light or dark, on a phone or a large screen. A form in the middle of work
 * must be as usable as an empty one: with warnings, questions, drafts and dialogs on the screen.
 */
import {expect, test, type Page} from '@playwright/test';
import {axeFaults, injectAxe, showTheme} from './lib/axe';
import {allForms} from './lib/forms';
import {visit} from './lib/visit';

const field = (page: Page, name: string) => page.getByRole('textbox', {name, exact: true});

/** axe finds nothing, in either colour mode. */
async function expectClean(page: Page): Promise<void> {
  await injectAxe(page);
  for (const theme of ['light', 'dark'] as const) {
    await showTheme(page, theme);
    expect(await axeFaults(page), theme).toEqual([]);
  }
}

test('med varningar, frågor och utkast på skärmen är allt tillgängligt i ljust och mörkt', async ({
  page,
}) => {
  await visit(page, '/verktyg/formote/');
  await field(page, 'Vad rad 2').fill('Ring Elias på 070-174 06 35');
  await page.getByRole('button', {name: 'Ja, spara här'}).click();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', {name: 'Ladda ner som Word'}).click();
  await expect(page.getByText(/Stoppat: 2 ord/)).toBeVisible();
  await expectClean(page);
  await page.getByRole('button', {name: 'Radera utkastet'}).click();
  await expectClean(page);
});

test('helhetsbilden och påpekandena är tillgängliga i ljust och mörkt', async ({page}) => {
  await visit(page, '/verktyg/helhetsbild/');
  for (const name of ['Fungerar bra', 'Behöver visst stöd', 'Vi vet för lite']) {
    await page.getByRole('radio', {name}).first().check();
  }
  await expectClean(page);
  await visit(page, '/verktyg/barnets-basta/');
  await field(page, 'Slutsats').fill('Det är bra.');
  await expect(page.getByText('Hänger det ihop?')).toBeVisible();
  await expectClean(page);
});

test('fält med samma fråga har var sitt namn för den som lyssnar', async ({browser, viewport}) => {
  // The fields are in the page as it is served: nothing to wait for.
  const context = await browser.newContext({javaScriptEnabled: false, viewport});
  const page = await context.newPage();
  for (const form of allForms()) {
    await page.goto(`/verktyg/${form.id}/`, {waitUntil: 'domcontentloaded'});
    const names = await page.locator('main form').ariaSnapshot();
    const boxes = names.split('\n').flatMap((line) => /- textbox "([^"]+)"/.exec(line)?.[1] ?? []);
    expect(new Set(boxes).size, form.id).toBe(boxes.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  }
  await context.close();
});

test('en ärendedragning fylls i, avgörs och laddas ner med bara tangentbordet', async ({page}) => {
  await visit(page, '/verktyg/arendedragning/');
  /** Goes on with Tab until the thing wanted has focus. */
  const tabTo = async (name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press(key);
      const here = await page.evaluate(() => {
        const element = document.activeElement;
        const ids = element?.getAttribute('aria-labelledby')?.split(' ') ?? [];
        const labels = ids.map((id) => document.getElementById(id)?.textContent ?? '');
        const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : '';
        return [...labels, label, element?.getAttribute('aria-label'), element?.textContent].join(
          ' ',
        );
      });
      if (name.test(here)) return;
    }
    throw new Error(`Tab nådde aldrig ${String(name)}.`);
  };
  await tabTo(/Vad vill du ha hjälp att förstå/);
  await page.keyboard.type('Hör det till LSS?');
  await tabTo(/Förskolebarn/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', {name: 'Skolbarn'})).toBeChecked();
  await tabTo(/Vad behöver barnet och familjen/);
  await page.keyboard.type('Elias behöver sova.');
  await expect(page.getByText('”Elias” kan röja någon')).toBeVisible();
  await tabTo(/Visa ”Elias”/);
  await page.keyboard.press('Enter');
  await expect(field(page, 'Vad behöver barnet och familjen?')).toBeFocused();
  await tabTo(/Ta bort ”Elias”/);
  await page.keyboard.press('Enter');
  await expect(field(page, 'Vad behöver barnet och familjen?')).toHaveValue('[namn] behöver sova.');
  await expect(field(page, 'Vad behöver barnet och familjen?')).toBeFocused();
  await tabTo(/Inga namn, skolor, adresser/);
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', {name: /Inga namn/})).toBeChecked();
  await tabTo(/^\s*Ladda ner som Word/);
  const word = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await word).suggestedFilename()).toMatch(/^arendedragning-\d{4}-\d{2}-\d{2}\.docx$/);
  await tabTo(/Ja, spara här/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Sparat på den här enheten')).toBeVisible();
});
