/**
 * A handläggare prepares a conversation. She answers without names, sees why, changes her mind, takes
 * the sheet along, and nothing of it leaves her browser.
 */
import {expect, test, type Page} from '@playwright/test';
import {axeFaults, injectAxe, showTheme} from './lib/axe';
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

test('en ålder som inte går att läsa sägs när man går vidare, och räknas aldrig', async ({
  page,
}) => {
  await visit(page, GUIDE);
  await page.getByRole('button', {name: 'Alla frågor'}).click();
  await expect(page.getByRole('heading', {level: 2, name: 'Alla frågor'})).toBeFocused();
  const age = page.getByLabel('Ålder i hela år');
  const fault = page.getByText(/^Fel: Skriv åldern som ett helt tal/);
  await age.pressSequentially('2012');
  await expect(age).toHaveValue('2012');
  await expect(fault).toHaveCount(0);
  await page.getByRole('button', {name: 'Visa resultatet'}).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(age).toHaveAttribute('aria-invalid', 'true');
  await expect(age).toHaveAccessibleDescription(/Hela år, 0–25.*Skriv åldern/);
  await page.getByRole('link', {name: /^Skriv åldern/}).click();
  await expect(age).toBeFocused();

  // The views above the form lead on all the same: then the age is told of, and counts for nothing.
  await page.getByRole('button', {name: 'Resultat', exact: true}).click();
  await expect(page.getByText('Åldern ”2012” går inte att läsa och räknas inte.')).toBeVisible();
  await page.getByText(/^Dina svar \(0 av/).click();
  await expect(
    page.getByText('”2012” går inte att läsa och räknas inte', {exact: true}),
  ).toBeVisible();
  await page.getByRole('button', {name: 'Ändra ålder'}).click();
  await page.getByRole('button', {name: 'Hoppa över'}).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await age.fill('9');
  await expect(fault).toHaveCount(0);
  await page.getByRole('button', {name: 'Spara ändringen'}).click();
  await expect(page.getByText(/^Dina svar \(1 av/)).toBeVisible();
});

test('tillbaka i webbläsaren går en fråga bakåt, och fallet finns kvar efter en annan sida', async ({
  page,
}) => {
  await visit(page, GUIDE);
  const next = page.getByRole('button', {name: 'Nästa'});
  const heading = (name: string) => page.getByRole('heading', {level: 2, name, exact: true});
  await page.getByRole('radio', {name: 'Ja, jag är orolig'}).click();
  await next.click();
  await page.getByRole('checkbox', {name: /^Många bråk hemma/}).click();
  await next.click();
  await expect(heading('Boende enligt LSS')).toBeFocused();
  await page.goBack();
  await expect(heading('Behov')).toBeFocused();
  await expect(page.getByRole('checkbox', {name: /^Många bråk hemma/})).toBeChecked();
  await expect(heading('Behov')).toBeInViewport();
  await page.goBack();
  await expect(heading('Säkerhet först')).toBeFocused();
  await expect(page.getByRole('radio', {name: 'Ja, jag är orolig'})).toBeChecked();
  await page.goForward();
  await expect(heading('Behov')).toBeFocused();
  expect(JSON.stringify(await page.evaluate(() => [history.state, location.href]))).not.toMatch(
    /skydd|oro|konflikter/,
  );

  await page.getByRole('button', {name: 'Resultat'}).click();
  await page.locator('[data-lista] a[href^="/insatser/"]').filter({visible: true}).first().click();
  await expect(page).toHaveURL(/\/insatser\//);
  await page.goBack();
  await expect(heading('Resultat')).toBeFocused();
  await expect(page.getByText(/^Dina svar \(2 av/)).toBeVisible();
  await page.getByRole('link', {name: 'Öva på påhittade fall'}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'Öva på påhittade fall'})).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/^Dina svar \(2 av/)).toBeVisible();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('ett svar som inte längre frågas räknas tills det tas bort', async ({page}) => {
  await openCase(page, 'skydd=ingen-oro&behov=natt-tillsyn&alder=19&samtyckeVh=alla');
  await expect(
    page.getByRole('status').filter({hasText: 'Svaret räknas fortfarande.'}),
  ).toContainText('Vårdnadshavarnas samtycke');
  await page.getByText(/^Dina svar/).click();
  await expect(page.getByText('räknas fortfarande', {exact: true})).toBeVisible();
  await expect(page.getByRole('button', {name: 'Ändra vårdnadshavarna'})).toBeVisible();
  await page.getByRole('button', {name: 'Ta bort vårdnadshavarna'}).click();
  await expect(page.getByRole('heading', {level: 2, name: 'Resultat'})).toBeFocused();
  await expect(page.getByText('räknas fortfarande')).toHaveCount(0);
});

test('vet inte finns för behov, och följdfrågan ställs bara när den gäller', async ({page}) => {
  await visit(page, GUIDE);
  await page.getByRole('button', {name: 'Alla frågor'}).click();
  const needs = page.getByRole('group', {name: 'Vad handlar det om?'});
  await needs.getByRole('checkbox', {name: 'Vet inte', exact: true}).click();
  await expect(needs.getByRole('checkbox', {name: 'Vet inte', exact: true})).toBeChecked();
  const school = page.getByRole('group', {name: 'Gäller det skola på annan ort?'});
  const journey = page.getByRole('group', {name: /^Går det att resa dagligen/});
  await expect(journey).toHaveCount(0);
  await school.getByRole('radio', {name: 'Planeras'}).click();
  await expect(journey).toBeVisible();
  await journey.getByRole('radio', {name: /orimlig/}).click();
  await school.getByRole('radio', {name: 'Nej'}).click();
  await expect(journey).toContainText('Räknas fortfarande');
});

test('en länk dras tillbaka när ett svar ändras', async ({page}) => {
  await visit(page, GUIDE);
  await page.getByRole('radio', {name: 'Ja, jag är orolig'}).click();
  await page.getByRole('button', {name: 'Resultat'}).click();
  await page.getByRole('button', {name: 'Skapa länk'}).click();
  await expect(page.getByLabel('Länk till det här fallet')).toHaveValue(/#fall=1&skydd=oro$/);
  await page.getByText(/^Dina svar/).click();
  await page.getByRole('button', {name: 'Ändra säkerhet först'}).click();
  await page.getByRole('radio', {name: 'Nej, ingen oro'}).click();
  await page.getByRole('button', {name: 'Spara ändringen'}).click();
  await expect(page.getByLabel('Länk till det här fallet')).toHaveCount(0);
  expect(page.url()).not.toContain('#');
  // The entry that the link was made in still has it in its address.
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', {level: 2, name: 'Resultat'})).toBeFocused();
  await expect.poll(() => page.url()).not.toContain('#');
  await page.getByText(/^Dina svar/).click();
  await expect(page.getByText('Nej, ingen oro', {exact: true})).toBeVisible();
});

test('en länk som inte går att läsa säger vad som fattas, med frågornas ord', async ({page}) => {
  await visit(page, `${GUIDE}#fall=1&skydd=oro&bor=slott&behov=natt-tillsyn.xyz`);
  await expect(page.getByText('Bor nu: ”slott” finns inte bland svaren.')).toBeVisible();
  await expect(page.getByText('Behov: ”xyz” finns inte bland svaren.')).toBeVisible();
  await expect(page.getByText(/^Dina svar \(2 av/)).toBeVisible();
  await visit(page, '/guide/ova/');
  await visit(page, `${GUIDE}#fall=9&skydd=oro`);
  await expect(page.getByText(/skriven för en annan version av guiden \(9\)/)).toBeVisible();
});

test('ett exempel lägger det egna fallet åt sidan, och det kan hämtas tillbaka', async ({page}) => {
  await visit(page, GUIDE);
  await page.getByRole('radio', {name: 'Ja, jag är orolig'}).click();
  await page.getByText(/^Öppna ett påhittat exempel/).click();
  await page.getByRole('button', {name: /^Trötta föräldrar/}).click();
  await expect(page.getByRole('heading', {level: 2, name: 'Resultat'})).toBeFocused();
  await expect(page.getByText(/^Exempel: Trötta föräldrar/)).toBeVisible();
  await expect(page.getByText('Ditt fall är undanlagt')).toBeVisible();
  await page.getByRole('button', {name: 'Ångra'}).click();
  await expect(page.getByRole('radio', {name: 'Ja, jag är orolig'})).toBeChecked();
  await expect(page.getByText(/^Exempel: /)).toHaveCount(0);
  await page.getByRole('button', {name: 'Börja om'}).click();
  await expect(page.getByRole('radio', {name: 'Ja, jag är orolig'})).not.toBeChecked();
  await page.getByRole('button', {name: 'Ångra'}).click();
  await expect(page.getByRole('radio', {name: 'Ja, jag är orolig'})).toBeChecked();
});

test('bilden hittills säger också vad som saknas', async ({page}) => {
  await openCase(
    page,
    'skydd=ingen-oro&behov=foraldrar-behover-avlastning.natt-tillsyn&fragaOm98=true&alder=10',
  );
  await page.getByRole('button', {name: 'Alla frågor'}).click();
  const picture = page.getByRole('complementary', {name: 'Bilden hittills'});
  await expect(picture).toContainText(/\d+ insatser går inte att avgöra än/);
  await expect(picture).toContainText(/9 § 8 LSS: \S/);
  await expect(picture).toContainText(/Det saknas \d+ svar\. Nästa fråga: Var barnet bor\./);
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

test('frågorna och resultatet är tillgängliga, ljust och mörkt', async ({page}) => {
  test.slow();
  await visit(page, GUIDE);
  await page.getByRole('button', {name: 'Nästa'}).click();
  await expectNoFaults(page);
  await page.getByText(/^Öppna ett påhittat exempel/).click();
  await page.getByRole('button', {name: 'Alla frågor'}).click();
  await page.getByLabel('Ålder i hela år').fill('99');
  await page.getByRole('button', {name: 'Visa resultatet'}).click();
  await expectNoFaults(page);
  await visit(page, '/guide/ova/');
  await openCase(page, 'skydd=oro&behov=brister-i-omsorg&alder=19&fragaOm98=true&samtyckeVh=alla');
  await page.getByText(/^Dina svar/).click();
  await expectNoFaults(page);
});

async function expectNoFaults(page: Page): Promise<void> {
  await injectAxe(page);
  for (const theme of ['light', 'dark'] as const) {
    await showTheme(page, theme);
    expect(await axeFaults(page)).toEqual([]);
  }
}

test('den valda vyn syns när systemet styr färgerna', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await visit(page, GUIDE);
  const colour = (name: string) =>
    page.getByRole('button', {name}).evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await colour('En fråga i taget')).not.toBe(await colour('Alla frågor'));
});

test('öva: gissa först, jämför sedan, och gissa inte om i efterhand', async ({page}) => {
  test.slow();
  await visit(page, '/guide/ova/');
  await page.getByRole('button', {name: 'Jämför med guiden'}).click();
  await expect(
    page.getByText('Gissa på minst en insats först, eller visa utan att gissa.'),
  ).toBeVisible();
  const guess = page.getByRole('radio', {name: 'Passar eller kan passa'}).first();
  await guess.check();
  await page.getByRole('button', {name: 'Jämför med guiden'}).click();
  await expect(page.getByRole('heading', {name: 'Så ser guiden på fallet'})).toBeFocused();
  await expect(
    page.getByText(/^Du gissade på 1 insats\. Guiden sa samma sak om [01]\.$/),
  ).toBeVisible();
  const table = page.getByRole('table', {name: 'Din gissning och guidens svar'});
  await expect(table.getByRole('rowheader').first()).toBeInViewport();
  await expect(table.getByRole('cell', {name: /(Lika|Olika)$/})).toHaveCount(1);
  await expect(guess).toBeDisabled();
  await expectNoFaults(page);
  await page.getByRole('button', {name: 'Gör om'}).click();
  await expect(guess).toBeEnabled();
  await expect(guess).not.toBeChecked();
  await page.getByRole('button', {name: 'Visa utan att gissa'}).click();
  await expect(page.getByText('Du gissade inte, så inget räknas.')).toBeVisible();
});
