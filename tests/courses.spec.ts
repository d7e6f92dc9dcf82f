/**
 * Sara is new at IFF and has ten minutes before lunch. She reads a module, answers its questions
 * with the keyboard, and wants to remember it next month. Nobody but she is to see how it went.
 */
import {expect, test, type Locator, type Page} from '@playwright/test';
import {colourFaults, injectAxe, showTheme, structureFaults} from './lib/axe';
import {visit} from './lib/visit';

const MODULE = '/kurser/nio-atta/vad-insatsen-ar/';
const KEY = 'samsyn.kursframsteg';

const round = (page: Page, key: string): Locator => page.locator(`[data-runda="${key}"]`);

/** What is kept of her progress; null before she has agreed. */
const kept = (page: Page): Promise<{data: {svar: object; pass: object}} | null> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as never, KEY);

/** Answers the question that is shown, with the keyboard alone, in whatever kind it is. */
async function answerByKeyboard(page: Page, quiz: Locator): Promise<void> {
  const choices = quiz.getByRole('button', {name: /Visa ett exempelsvar/});
  if (await choices.count()) {
    await choices.focus();
    await page.keyboard.press('Enter');
  }
  // A case: the first choice until it ends.
  for (const situation = quiz.locator('h4'); await situation.count();) {
    const way = situation.locator('xpath=following-sibling::button').first();
    if (!(await way.count())) break;
    await way.focus();
    await page.keyboard.press('Enter');
  }
  for (const select of await quiz.locator('select:not([data-styr])').all()) {
    await select.focus();
    await page.keyboard.press('ArrowDown');
  }
  const moves = quiz.getByRole('button', {name: /^Flytta ner/});
  if (await moves.count()) {
    await moves.first().focus();
    await page.keyboard.press('Enter');
  }
  for (const field of await quiz.locator('input:not([type]), input[inputmode]').all()) {
    await field.focus();
    await page.keyboard.type('12');
  }
  const names = await quiz
    .locator('input[type=radio], input[type=checkbox]')
    .evaluateAll((all) => [...new Set(all.map((each) => (each as HTMLInputElement).name))]);
  for (const name of names) {
    await quiz.locator(`input[name="${name}"]`).first().focus();
    await page.keyboard.press('Space');
  }
  await quiz.getByRole('button', {name: /^(Svara|Klar)$/}).focus();
  await page.keyboard.press('Enter');
}

/** Goes through a whole round by keyboard. */
async function takeRound(
  page: Page,
  quiz: Locator,
  start: RegExp,
  explained = true,
): Promise<void> {
  await quiz.getByRole('button', {name: start}).focus();
  await page.keyboard.press('Enter');
  for (let count = 0; count < 20; count++) {
    if (!(await quiz.getByRole('heading', {name: /^Fråga \d+ av/}).count())) return;
    await answerByKeyboard(page, quiz);
    if (!explained) continue;
    await expect(quiz.getByRole('heading', {name: 'Förklaring'})).toBeFocused();
    await quiz.getByRole('button', {name: /Nästa fråga|Visa resultatet/}).focus();
    await page.keyboard.press('Enter');
  }
}

test('hon går en hel modul med bara tangentbordet, och inget sparas förrän hon sagt ja', async ({
  page,
}) => {
  test.slow();
  await visit(page, MODULE);
  await takeRound(page, round(page, 'fortest:nio-atta-1'), /Gissa på två/, false);
  await expect(round(page, 'fortest:nio-atta-1').getByText('Tack. Läs nu texten')).toBeVisible();

  const quiz = round(page, 'modul:nio-atta-1');
  await takeRound(page, quiz, /^Börja/);
  await expect(quiz.getByRole('heading', {name: 'Så gick det'})).toBeVisible();
  expect(await kept(page)).toBeNull();

  await quiz.getByRole('button', {name: 'Ja, spara här'}).click();
  const stored = await kept(page);
  expect(Object.keys(stored!.data.svar).length).toBeGreaterThan(5);
  // Only what was wrong comes again.
  await quiz.getByRole('button', {name: /Gör om bara det som blev fel/}).click();
  await expect(quiz.getByRole('heading', {name: /^Fråga 1 av/})).toBeFocused();
});

test('svaret läses upp, och hon måste säga hur säker hon är först', async ({page}) => {
  await visit(page, MODULE);
  const quiz = round(page, 'modul:nio-atta-1');
  await quiz.getByRole('button', {name: /^Börja/}).click();
  await quiz.getByRole('button', {name: 'Svara'}).click();
  await expect(quiz.getByRole('alert')).toHaveText('Svara på hela frågan först.');
  await quiz.getByLabel(/En varaktig, kompletterande/).check();
  await quiz.getByRole('button', {name: 'Svara'}).click();
  await expect(quiz.getByRole('alert')).toHaveText('Säg först hur säker du är.');
  await quiz.getByLabel('Jag är säker').check();
  await quiz.getByRole('button', {name: 'Svara'}).click();
  await expect(quiz.getByRole('status').first()).toHaveText('Rätt.');
});

test('sidan laddas om mitt i: det hon sagt ja till finns kvar', async ({page}) => {
  await visit(page, MODULE);
  const quiz = round(page, 'modul:nio-atta-1');
  await quiz.getByRole('button', {name: /^Börja/}).click();
  await answerByKeyboard(page, quiz);
  await quiz.getByRole('button', {name: 'Ja, spara här'}).click();
  await quiz.getByRole('button', {name: 'Nästa fråga'}).click();
  await quiz.locator('input[type=checkbox], input[type=radio]').nth(1).check();
  await visit(page, MODULE);
  await quiz.getByRole('button', {name: /^Fortsätt vid fråga 2 av \d+$/}).click();
  await expect(quiz.locator('input[type=checkbox], input[type=radio]').nth(1)).toBeChecked();
});

test('en webbläsare som förbjuder lagring hindrar inte att hon svarar', async ({page}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await visit(page, MODULE);
  const quiz = round(page, 'modul:nio-atta-1');
  await quiz.getByRole('button', {name: /^Börja/}).click();
  await answerByKeyboard(page, quiz);
  await quiz.getByRole('button', {name: 'Nästa fråga'}).click();
  await expect(quiz.getByRole('heading', {name: /^Fråga 2 av \d+$/})).toBeFocused();
  await expect(quiz.getByText('Webbläsaren sparar inget')).toBeVisible();
  expect(errors).toEqual([]);
});

test('prov före, kurs och prov efter har olika frågor, och hon ser skillnaden', async ({page}) => {
  test.slow();
  await visit(page, '/kurser/nio-atta/');
  const before = round(page, 'fortest:nio-atta');
  await takeRound(page, before, /^Börja provet före/, false);
  await expect(before.getByText(/Före kursen: \d+ procent/)).toBeVisible();
  const after = round(page, 'eftertest:nio-atta');
  await takeRound(page, after, /^Börja provet efter/, false);
  await expect(after.getByText(/Efter kursen: \d+ procent/)).toBeVisible();
  await after.getByRole('button', {name: 'Ja, spara här'}).click();
  const {pass} = (await kept(page))!.data as {pass: Record<string, {fragor: string[]}>};
  const first = pass['fortest:nio-atta']!.fragor;
  expect(first.length).toBeGreaterThan(4);
  expect(pass['eftertest:nio-atta']!.fragor.filter((id) => first.includes(id))).toEqual([]);
});

test('en månad senare är det dags att repetera, fem minuter', async ({page}) => {
  await page.clock.install({time: new Date('2026-11-23T09:00:00')});
  await visit(page, MODULE);
  const quiz = round(page, 'modul:nio-atta-1');
  await quiz.getByRole('button', {name: /^Börja/}).click();
  await answerByKeyboard(page, quiz);
  await quiz.getByRole('button', {name: 'Ja, spara här'}).click();
  await visit(page, '/repetition/');
  await expect(page.getByText('Inget att repetera i dag')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Ladda ner kalenderfil'}).click();
  expect((await download).suggestedFilename()).toBe('repetition.ics');

  await page.clock.setFixedTime(new Date('2026-12-24T09:00:00'));
  await visit(page, '/repetition/');
  const today = page.locator('[data-runda^="repetition:"]');
  await today.getByRole('button', {name: /^Börja: 1 frågor|^Börja: 1/}).click();
  await answerByKeyboard(page, today);
  await expect(today.getByRole('heading', {name: 'Förklaring'})).toBeFocused();
});

test('introduktionens bockar finns kvar, och intyget säger vad det inte visar', async ({page}) => {
  await visit(page, '/kurser/introduktion/');
  await page.getByLabel('Skriv ner de tre nummer du oftast kommer att behöva.').check();
  await page.getByRole('button', {name: 'Ja, spara här'}).click();
  await visit(page, '/kurser/introduktion/');
  await expect(
    page.getByLabel('Skriv ner de tre nummer du oftast kommer att behöva.'),
  ).toBeChecked();
  await visit(page, '/kurser/intyg/');
  await expect(page.getByText('Intyget visas när en modul är klar.')).toBeVisible();
  await visit(page, '/kurser/framsteg/');
  await expect(page.getByText('Ingen chef och ingen kollega kan se den')).toBeVisible();
});

test.describe('varje frågetyp', () => {
  // One module each; between them they hold every kind.
  const PLACES = [
    MODULE,
    '/kurser/lss-for-iff/insatserna/',
    '/kurser/lss-for-iff/ansokan-och-beslut/',
    '/kurser/npf/bemotande/',
  ];
  for (const url of PLACES) {
    test(`är rätt byggd före och efter svaret, i ljust och mörkt: ${url}`, async ({page}) => {
      test.slow();
      // Colours are looked at when they have come to rest.
      await page.emulateMedia({reducedMotion: 'reduce'});
      await visit(page, url);
      await injectAxe(page);
      const quiz = page.locator('[data-runda^="modul:"]');
      await quiz.getByRole('button', {name: /^Börja/}).click();
      const check = async () => {
        expect(await structureFaults(page)).toEqual([]);
        for (const theme of ['light', 'dark'] as const) {
          await showTheme(page, theme);
          await page.evaluate(() =>
            Promise.allSettled(document.getAnimations().map((each) => each.finished)),
          );
          expect(await colourFaults(page)).toEqual([]);
        }
      };
      for (let count = 0; count < 20; count++) {
        if (!(await quiz.getByRole('heading', {name: /^Fråga \d+ av/}).count())) break;
        await check();
        await answerByKeyboard(page, quiz);
        await check();
        await quiz.getByRole('button', {name: /Nästa fråga|Visa resultatet/}).click();
      }
      await check();
    });
  }
});
