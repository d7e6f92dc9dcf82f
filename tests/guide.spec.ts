/**
 * A handläggare prepares a conversation. She answers without names, sees why, changes her mind, takes
 * the sheet along, and nothing of it leaves her browser.
 */
import AxeBuilder from '@axe-core/playwright';
import {expect, test, type Page} from '@playwright/test';
import {visit} from './lib/visit';

const GUIDE = '/guide/';

/** Opens a case the way a colleague's link does. */
async function openCase(page: Page, answers: string): Promise<void> {
  await visit(page, `${GUIDE}#fall=1&${answers}`);
  await expect(page.getByRole('heading', {name: 'Gör det här först'})).toBeVisible();
}

const list = (page: Page, verdict: string) => page.locator(`[data-lista="${verdict}"]`);

test('en felriktad fråga om 9 § 8: det som ligger närmare visas, och rätten att ansöka', async ({
  page,
}) => {
  await openCase(
    page,
    'skydd=ingen-oro&behov=foraldrar-behover-avlastning.natt-tillsyn&fragaOm98=true&alder=10&bor=foraldrahem' +
      '&huvudorsak=funktionsnedsattning&personkrets=ja-1&pagaende=&provat=&hemmaMojligt=ja-med-mer-stod' +
      '&omvardnadsbehov=mattligt&samtyckeUnga=for-ung&samtyckeVh=alla&skolgang=grundskola&psykiatri=nej',
  );
  await expect(
    list(page, 'passar').getByRole('link', {name: /^Korttidsvistelse utanför/}),
  ).toBeVisible();
  await expect(page.getByRole('heading', {name: 'Boende enligt 9 § 8 LSS'})).toBeVisible();
  await expect(
    page.getByText('Den som vill ansöka kan alltid göra det och få sin ansökan prövad.').first(),
  ).toBeVisible();
  // The law's own words, behind each citation, may say so; the guide's may not.
  await expect(
    page.getByText(/har rätt till|beviljas|avslås|bifall/).filter({visible: true}),
  ).toHaveCount(0);
});

test('från HVB till LSS-boende: villkoren ser visade ut', async ({page}) => {
  await openCase(
    page,
    'skydd=ingen-oro&behov=flytt-fran-placering.hjalp-grundlaggande-behov&fragaOm98=true&alder=14&bor=hvb' +
      '&huvudorsak=funktionsnedsattning&personkrets=ja-1&pagaende=&provat=lss-korttidsvistelse&hemmaMojligt=nej' +
      '&omvardnadsbehov=omfattande&samtyckeUnga=for-ung&samtyckeVh=alla&skolgang=anpassad-grundskola&psykiatri=avslutad',
  );
  await expect(
    list(page, 'passar').getByRole('link', {name: /Familjehem eller bostad med särskild service/}),
  ).toBeVisible();
  await expect(page.locator('[data-flagga="flytt-fran-placering"]')).toBeVisible();
});

test('ett insatsglapp sägs öppet och ger ett mönster utan något om fallet', async ({page}) => {
  await openCase(
    page,
    'skydd=ingen-oro&behov=skolfranvaro.ensam-utan-vanner&fragaOm98=false&alder=13&bor=foraldrahem' +
      '&huvudorsak=psykisk-ohalsa&personkrets=nej&pagaende=&provat=&samtyckeVh=alla&skolgang=grundskola&psykiatri=nej',
  );
  await expect(page.locator('[data-flagga="insatsglapp"]')).toBeVisible();
  const pattern = page.locator('pre');
  await expect(pattern).toContainText('13–17 år');
  await expect(pattern).not.toContainText('personkrets=');
});

test('akut fara: skyddet står före allt annat', async ({page}) => {
  await openCase(page, 'skydd=akut&behov=foraldrar-behover-avlastning&alder=8');
  await expect(page.getByText('Ring 112 vid fara för liv.').first()).toBeVisible();
  await expect(page.locator('[data-skydd] h5').first()).toContainText('Orosanmälan');
});

test('sjuttonåring med skola på annan ort: skolbeslutet avgör', async ({page}) => {
  await openCase(
    page,
    'skydd=ingen-oro&behov=skola-annan-ort&fragaOm98=true&alder=17&bor=foraldrahem&huvudorsak=funktionsnedsattning' +
      '&personkrets=ja-1&pagaende=&provat=&hemmaMojligt=ja&samtyckeUnga=ja&samtyckeVh=alla' +
      '&skolgang=anpassad-gymnasium&skolaAnnanOrt=planeras&psykiatri=nej',
  );
  await expect(page.locator('[data-flagga="skolplacering-avgor"]')).toBeVisible();
});

test('med bara tangentbord: fel, svar, hoppa över, och ändra första svaret på slutet', async ({
  page,
}) => {
  await visit(page, GUIDE);
  await page.getByRole('button', {name: 'Nästa'}).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', {name: 'Nej, ingen oro'})).toBeFocused();
  await page.keyboard.press('Space');
  await page.getByRole('button', {name: 'Nästa'}).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', {level: 2, name: /behov/i}).first()).toBeFocused();
  await page
    .getByRole('checkbox', {name: /Föräldrarna orkar inte längre|avlastning/i})
    .first()
    .focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', {name: 'Resultat'}).focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^Dina svar/).click();
  await page.getByRole('button', {name: /^Ändra säkerhet/i}).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', {name: 'Ja, barnet är i fara nu'}).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', {name: 'Spara ändringen'}).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ring 112 vid fara för liv.').first()).toBeVisible();
  await expect(page.getByText(/^Dina svar \(2 av/)).toBeVisible();
});

test('en ålder som inte går att läsa sägs vid fältet, och resten finns kvar', async ({page}) => {
  await visit(page, GUIDE);
  await page.getByRole('button', {name: 'Alla frågor'}).click();
  await page.getByLabel('Ålder i hela år').fill('99');
  await expect(page.getByText(/Skriv åldern som ett helt tal/)).toBeVisible();
  await page.getByLabel('Ålder i hela år').fill('9');
  await expect(page.getByText(/Skriv åldern som ett helt tal/)).toHaveCount(0);
});

test('inget svar lämnar webbläsaren, och länken skapas bara på begäran', async ({page}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await visit(page, GUIDE);
  await page.getByRole('radio', {name: 'Ja, jag är orolig'}).check();
  await page.getByRole('button', {name: 'Resultat'}).click();
  expect(page.url()).not.toContain('#');
  await page.getByRole('button', {name: 'Skapa länk'}).click();
  expect(page.url()).toContain('#fall=1&skydd=oro');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Spara som Word'}).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^samtalsunderlag-.*\.docx$/);
  expect(requests.filter((request) => /skydd=|oro\b.*fall/.test(request))).toEqual([]);
});

test('resultatet är tillgängligt, ljust och mörkt', async ({page}) => {
  test.slow();
  await openCase(page, 'skydd=oro&behov=brister-i-omsorg&alder=6&fragaOm98=true');
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.setAttribute('data-theme', name);
    }, theme);
    const found = await new AxeBuilder({page}).analyze();
    expect(found.violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
});

test('öva: gissa först, jämför sedan', async ({page}) => {
  await visit(page, '/guide/ova/');
  await page.getByRole('radio', {name: 'Passar eller kan passa'}).first().check();
  await page.getByRole('button', {name: 'Jämför med guiden'}).click();
  await expect(page.getByRole('heading', {name: 'Så ser guiden på fallet'})).toBeFocused();
  await expect(page.getByRole('table', {name: 'Din gissning och guidens svar'})).toBeVisible();
});
