/**
 * Sara is new at IFF and has ten minutes before lunch. She reads a module, answers its questions
 * with the keyboard, and wants to remember it next month. Nobody but she is to see how it went.
 */
import {expect, test, type Locator, type Page} from '@playwright/test';
import {colourFaults, injectAxe, showTheme, structureFaults} from './lib/axe';
import {answerAs, lessons, OUTCOMES, type Lesson, type Outcome} from './lib/questions';
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
  const QUIZ = '[data-runda^="modul:"]';
  const SAID: Readonly<Record<Outcome, RegExp>> = {
    fel: /^Fel\./,
    delvis: /^Delvis rätt: \d+ procent av poängen\.$/,
    ratt: /^Rätt\.$/,
    klart: /^Klart\.$/,
  };

  type Left = Map<string, Outcome[]>;

  /** The lesson that lets the most of what is left be tried. */
  function bestLesson(left: Left): Lesson {
    const use = ({questions}: Lesson): number =>
      [...left].reduce(
        (sum, [kind, outcomes]) =>
          sum + Math.min(outcomes.length, questions.filter(({typ}) => typ === kind).length),
        0,
      );
    return lessons().sort((a, b) => use(b) - use(a))[0]!;
  }

  /** Accessible as it stands, in both colour modes. */
  async function expectAccessible(page: Page, what: string): Promise<void> {
    expect(await structureFaults(page, QUIZ), what).toEqual([]);
    for (const theme of ['light', 'dark'] as const) {
      await showTheme(page, theme);
      expect(await colourFaults(page, QUIZ), `${what}, ${theme}`).toEqual([]);
    }
  }

  test('är tillgänglig obesvarad, fel, delvis rätt, rätt och uppläst så', async ({page}) => {
    test.setTimeout(240_000);
    await page.emulateMedia({reducedMotion: 'reduce'});
    const left: Left = new Map(Object.entries(OUTCOMES).map(([kind, all]) => [kind, [...all]]));
    const someLeft = () => [...left.values()].some((outcomes) => outcomes.length > 0);
    while (someLeft()) {
      const {url, questions} = bestLesson(left);
      await visit(page, url);
      await injectAxe(page);
      const quiz = page.locator(QUIZ);
      await quiz.getByRole('button', {name: /^Börja/}).click();
      for (let count = 0; count < questions.length && someLeft(); count++) {
        const shown = (await quiz.innerText()).replace(/\s+/g, ' ');
        const question = questions.find(({fraga}) => shown.includes(fraga.replace(/\s+/g, ' ')))!;
        const wanted = left.get(question.typ)?.shift();
        const what = `${question.id} (${question.typ})`;
        if (wanted) await expectAccessible(page, `${what} obesvarad`);
        const how = wanted ?? OUTCOMES[question.typ].at(-1)!;
        await answerAs(quiz, question, how);
        await expect(quiz.getByRole('status').first(), what).toHaveText(SAID[how]);
        if (wanted) await expectAccessible(page, `${what} ${how}`);
        await quiz.getByRole('button', {name: /Nästa fråga|Visa resultatet/}).click();
      }
      if (!someLeft()) break;
      await expect(quiz.getByRole('heading', {name: 'Så gick det'})).toBeVisible();
      await expectAccessible(page, 'resultatet');
    }
  });

  test('ett fall med vägval: hon ser följden, går tillbaka, och öppnar samma fall i guiden', async ({
    page,
  }) => {
    const lesson = lessons().find(({questions}) =>
      questions.some((each) => each.typ === 'fall' && each.guide !== undefined),
    )!;
    await visit(page, lesson.url);
    const quiz = page.locator(QUIZ);
    await quiz.getByRole('button', {name: /^Börja/}).click();
    const wayToGuide = quiz.getByRole('link', {name: 'Pröva samma fall i Insatsguiden'});
    for (const _ of lesson.questions) {
      if (await wayToGuide.count()) break;
      const shown = (await quiz.innerText()).replace(/\s+/g, ' ');
      const question = lesson.questions.find(({fraga}) =>
        shown.includes(fraga.replace(/\s+/g, ' ')),
      )!;
      await answerAs(quiz, question, OUTCOMES[question.typ].at(-1)!);
      await quiz.getByRole('button', {name: /Nästa fråga/}).click();
    }
    const first = await quiz.locator('h4').innerText();
    await quiz.locator('h4 ~ button').first().focus();
    await page.keyboard.press('Enter');
    await expect(
      quiz.getByText(/^(Bra val|Går bra, men det finns bättre|Fundera en gång till)\./).first(),
    ).toBeVisible();
    await quiz.getByRole('button', {name: 'Gå tillbaka ett steg'}).click();
    await expect(quiz.locator('h4')).toHaveText(first);
    await wayToGuide.click();
    await expect(page).toHaveURL(/\/guide\/#/);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  });
});
