/**
 * Whole cases from the first question to the result, by mouse and by keyboard alone: names, where the
 * focus is after each step, what comes out, and that no answer leaves the browser.
 */
import {expect, test, type Page} from '@playwright/test';
import {injectAxe, structureFaults} from './lib/axe';
import {KEYBOARD, MOUSE, type Step} from './lib/guide';
import {visit} from './lib/visit';

const HANDS = [
  {with: 'mus', hand: MOUSE},
  {with: 'bara tangentbord', hand: KEYBOARD},
];

const step = (rubrik: string, ...svar: string[]): Step => ({rubrik, svar});

interface Journey {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly check: (page: Page) => Promise<void>;
}

const value = (page: Page) => page.locator('[data-varde]');
const fits = (page: Page) => page.locator('[data-lista="passar"]');

const JOURNEYS: readonly Journey[] = [
  {
    name: 'felriktad fråga om 9 § 8',
    steps: [
      step('Säkerhet först', 'Nej, ingen oro'),
      step('Behov', 'Föräldrarna orkar inte längre', 'Barnet måste passas på nätterna'),
      step('Boende enligt LSS', 'Ja'),
      step('Ålder', '10'),
      step('Var barnet bor', 'Hos föräldrar'),
      step('Orsak', 'Funktionsnedsättning'),
      step('Personkrets', 'Ja, personkrets 1'),
      step('Det som pågår och har prövats', 'Inget', 'Inget'),
      step('Hemmet', 'Ja, med mer stöd', 'Måttligt'),
      step('Barnets röst', 'Är under 15 år, vårdnadshavarna begär'),
      step('Vårdnadshavarna', 'Ja, alla'),
      step('Skolan', 'Grundskola', 'Nej'),
      step('Psykiatri', 'Nej'),
    ],
    check: async (page) => {
      await expect(value(page)).toHaveText('Villkoren är inte visade');
      await expect(fits(page).getByRole('link', {name: /^Korttidsvistelse utanför/})).toBeVisible();
      await expect(
        page
          .getByText('Den som vill ansöka kan alltid göra det och få sin ansökan prövad.')
          .first(),
      ).toBeVisible();
    },
  },
  {
    name: 'från HVB till LSS-boende',
    steps: [
      step('Säkerhet först', 'Nej, ingen oro'),
      step('Behov', 'Ska flytta från familjehem, HVB, SiS eller annat boende'),
      step('Boende enligt LSS', 'Ja'),
      step('Ålder', '16'),
      step('Var barnet bor', 'HVB, hem för vård eller boende'),
      step('Orsak', 'Funktionsnedsättning'),
      step('Personkrets', 'Ja, personkrets 1'),
      step('Det som pågår och har prövats', 'Inget', 'Inget'),
      step('Hemmet', 'Nej', 'Omfattande'),
      step('Barnets röst', 'Vill'),
      step('Vårdnadshavarna', 'Ja, alla'),
      step('Skolan', 'Anpassad gymnasieskola', 'Nej'),
      step('Psykiatri', 'Avslutad'),
    ],
    check: async (page) => {
      await expect(value(page)).toHaveText('Kan vara aktuellt');
      await expect(
        fits(page).getByRole('link', {name: /bostad med särskild service/}),
      ).toBeVisible();
      await expect(page.locator('[data-flagga="flytt-fran-placering"]')).toBeVisible();
    },
  },
  {
    name: 'insatsglapp',
    steps: [
      step('Säkerhet först', 'Nej, ingen oro'),
      step('Behov', 'Saknar vänner och sammanhang', 'Är mycket borta från skolan'),
      step('Boende enligt LSS', 'Nej'),
      step('Ålder', '13'),
      step('Var barnet bor', 'Hos föräldrar'),
      step('Orsak', 'Psykisk ohälsa'),
      step('Personkrets', 'Nej, enligt en prövning'),
      step('Diagnos och funktionsnedsättning'),
      step('Det som pågår och har prövats', 'Inget', 'Inget'),
      step('Barnets röst', 'Vill'),
      step('Vårdnadshavarna', 'Ja, alla'),
      step('Skolan', 'Grundskola', 'Nej'),
      step('Psykiatri', 'Nej'),
    ],
    check: async (page) => {
      await expect(page.locator('[data-flagga="insatsglapp"]')).toBeVisible();
      await expect(page.locator('pre')).toContainText('13–17 år');
    },
  },
  {
    name: 'akut fara',
    steps: [
      step('Säkerhet först', 'Ja, barnet är i fara nu'),
      step('Behov', 'Skadar sig själv eller tänker på att dö'),
      step('Boende enligt LSS', 'Nej'),
      step('Ålder', '17'),
      step('Var barnet bor', 'Hos föräldrar'),
      step('Personkrets'),
      step('Diagnos och funktionsnedsättning'),
      step('Det som pågår och har prövats'),
      step('Barnets röst'),
      step('Vårdnadshavarna'),
      step('Skolan'),
      step('Psykiatri', 'Avslutad'),
    ],
    check: async (page) => {
      await expect(page.getByText('Ring 112 vid fara för liv.').first()).toBeVisible();
      await expect(page.locator('[data-flagga="akut-112"]')).toBeVisible();
      await expect(page.locator('[data-insats]').first()).toContainText('Orosanmälan');
    },
  },
  {
    name: 'sjuttonåring med skola på annan ort',
    steps: [
      step('Säkerhet först', 'Nej, ingen oro'),
      step('Behov', 'Behöver eller går i skola på annan ort'),
      step('Boende enligt LSS', 'Ja'),
      step('Ålder', '17'),
      step('Var barnet bor', 'Hos föräldrar'),
      step('Orsak', 'Funktionsnedsättning'),
      step('Personkrets', 'Ja, personkrets 1'),
      step('Det som pågår och har prövats', 'Inget', 'Inget'),
      step('Hemmet', 'Ja', 'Måttligt'),
      step('Barnets röst', 'Vill'),
      step('Vårdnadshavarna', 'Ja, alla'),
      step('Skolan', 'Anpassad gymnasieskola', 'Plats klar', 'Nej, resan är orimlig'),
      step('Psykiatri', 'Nej'),
    ],
    check: async (page) => {
      await expect(value(page)).toHaveText('Kan vara aktuellt');
      await expect(page.locator('[data-flagga="skolplacering-avgor"]')).toBeVisible();
    },
  },
];

for (const {with: how, hand} of HANDS) {
  for (const {name, steps, check} of JOURNEYS) {
    test(`${name}, med ${how}`, async ({page}) => {
      test.slow();
      const requests = requestsOf(page);
      await visit(page, '/guide/');
      await hand.walk(page, steps);
      await expectResult(page);
      await check(page);
      await injectAxe(page);
      expect(await structureFaults(page, 'main')).toEqual([]);
      expect(page.url()).toMatch(/\/guide\/$/);
      expect(answersIn(requests)).toEqual([]);
    });
  }

  test(`första svaret ändras på slutet, med ${how}`, async ({page}) => {
    test.slow();
    await visit(page, '/guide/');
    await hand.walk(page, [
      step('Säkerhet först', 'Nej, ingen oro'),
      step('Behov', 'Många bråk hemma'),
      step('Boende enligt LSS', 'Vet inte'),
      step('Ålder', '12'),
    ]);
    await hand.press(page, 'Resultat');
    await expectResult(page);
    await expect(page.getByText('Ring 112 vid fara för liv.')).toHaveCount(0);
    await hand.press(page, /^Dina svar/);
    await hand.press(page, /^Ändra säkerhet först$/i);
    await expect(page.getByRole('heading', {name: 'Säkerhet först'})).toBeFocused();
    await expect(page.getByRole('radio', {name: 'Nej, ingen oro'})).toBeChecked();
    await hand.choose(page, 'Ja, barnet är i fara nu');
    await hand.press(page, 'Spara ändringen');
    await expectResult(page);
    await expect(page.getByText('Ring 112 vid fara för liv.').first()).toBeVisible();
    await expect(page.getByText(/^Dina svar \(4 av/)).toBeVisible();
  });
}

async function expectResult(page: Page): Promise<void> {
  await expect(page.getByRole('heading', {level: 2, name: 'Resultat', exact: true})).toBeFocused();
}

/** Everything the page asks the network for, with what it sends. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    requests.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`));
  });
  return requests;
}

/** Requests that carry an answer: a fact with a value, or a whole case. */
function answersIn(requests: readonly string[]): string[] {
  const facts =
    /\b(fall|skydd|behov|fragaOm98|alder|bor|huvudorsak|personkrets|samtycke\w*|skol\w+|psykiatri)=/;
  return requests.filter((request) => facts.test(request) || /\/guide\/[?#]/.test(request));
}
