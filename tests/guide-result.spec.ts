/**
 * A handläggare reads the result: what to do first, why, what is missing, and the sheet she prints.
 */
import AxeBuilder from '@axe-core/playwright';
import {expect, test, type Page} from '@playwright/test';
import {visit} from './lib/visit';

const AKUT = 'skydd=akut&behov=sjalvskada-suicidtankar.foraldrar-behover-avlastning&alder=14';
const FELRIKTAD =
  'skydd=ingen-oro&behov=foraldrar-behover-avlastning.natt-tillsyn&fragaOm98=true&alder=10' +
  '&bor=foraldrahem&huvudorsak=funktionsnedsattning&personkrets=ja-1&pagaende=&provat=' +
  '&hemmaMojligt=ja-med-mer-stod&omvardnadsbehov=mattligt&samtyckeUnga=for-ung&samtyckeVh=alla' +
  '&skolgang=grundskola&psykiatri=nej';
const GLAPP =
  'skydd=ingen-oro&behov=skolfranvaro.ensam-utan-vanner&fragaOm98=false&alder=13&bor=foraldrahem' +
  '&huvudorsak=psykisk-ohalsa&personkrets=nej&pagaende=&provat=&samtyckeVh=alla' +
  '&skolgang=grundskola&psykiatri=nej';

async function openCase(page: Page, answers: string): Promise<void> {
  await visit(page, `/guide/#fall=1&${answers}`);
  await expect(page.getByRole('heading', {name: 'Gör det här först'})).toBeVisible();
}

test('akut fara: skyddet syns utan att rulla och står före allt annat i resultatet', async ({
  page,
}) => {
  await openCase(page, AKUT);
  const alert = page.getByRole('alert');
  await expect(alert).toBeInViewport({ratio: 1});
  await expect(alert).toContainText('Allt annat väntar tills barnet är i säkerhet.');
  const order = await page.evaluate(() =>
    [...document.querySelectorAll('main [role=alert], main h2, main h3')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.getAttribute('role') ?? element.textContent),
  );
  expect(order.slice(0, 4)).toEqual([
    'alert',
    'Resultat',
    'Gör det här först',
    'Det som skyddar nu',
  ]);
  expect(order.indexOf('Efter skyddet')).toBeGreaterThan(3);
});

test('akut fara: det som skyddar står utanför det som väntar', async ({page}) => {
  await openCase(page, AKUT);
  const after = page.getByRole('region', {name: 'Efter skyddet'});
  await expect(
    page.locator('[data-skydd]').getByRole('heading', {name: /^Orosanmälan/}),
  ).toBeVisible();
  await expect(
    page.locator('[data-skydd]').getByRole('heading', {name: /^BUP akut/}),
  ).toBeVisible();
  await expect(after.getByRole('heading', {name: /^Orosanmälan/})).toHaveCount(0);
  await expect(after.getByRole('heading', {name: 'Anhörigstöd'})).toBeVisible();
});

test('akut fara: skyddet är kvar i bild när resultatet öppnas längst ned på sidan', async ({
  page,
}) => {
  await visit(page, '/guide/');
  await page.getByRole('button', {name: 'Alla frågor'}).click();
  await page.getByRole('radio', {name: 'Ja, barnet är i fara nu'}).check();
  await page.getByRole('button', {name: 'Visa resultatet'}).click();
  await expect(page.getByRole('alert')).toBeInViewport({ratio: 1});
});

test('skälen på kortet är sådana som gäller; resten står i resonemanget', async ({page}) => {
  await openCase(
    page,
    'skydd=ingen-oro&behov=barnet-kan-inte-bo-hemma.boende-efter-18&fragaOm98=true&alder=18' +
      '&bor=foraldrahem&huvudorsak=funktionsnedsattning&personkrets=ja-1&diagnos=ja&nedsattning=if' +
      '&pagaende=&provat=lss-korttidsvistelse&hemmaMojligt=nej&omvardnadsbehov=omfattande' +
      '&samtyckeUnga=ja&samtyckeVh=ej-relevant&skolgang=anpassad-gymnasium&psykiatri=nej',
  );
  const card = page.locator('[data-insats="lss-bostad-vuxna"]');
  const holds = card.getByText('Boende för vuxna har en egen punkt i lagen.').first();
  const fails = card.getByText('Boendet är till för vuxna i personkretsen.');
  await expect(holds).toBeVisible();
  await expect(fails).toBeHidden();
  await card.getByText('Varför? Visa hela resonemanget').click();
  await expect(fails).toBeVisible();
  const heading = card.getByRole('heading', {level: 6, name: 'Regler som inte slår till'});
  await expect(heading.locator('xpath=following-sibling::ul[1]')).toContainText(
    'Boendet är till för vuxna',
  );
});

test('insatserna står under utfall och huvudman, med rubriker i ordning', async ({page}) => {
  await openCase(page, GLAPP);
  const fits = page.getByRole('region', {name: /^Passar \(/});
  await expect(fits.getByRole('heading', {level: 4}).first()).toHaveText('Kommunen');
  await expect(fits.getByRole('heading', {level: 5}).first()).toBeVisible();
  const levels = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1,h2,h3,h4,h5,h6)')]
      .filter((element) => element.checkVisibility())
      .map((element) => Number(element.tagName.slice(1))),
  );
  const jumps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
  expect(jumps).toEqual([]);
});

test('det som bara personkretsen hindrar står på en rad, med rätten att ansöka', async ({page}) => {
  await openCase(page, GLAPP);
  await page.getByText(/^Visa det som inte passar/).click();
  const row = page.locator('[data-personkrets]');
  await expect(row).toHaveCount(1);
  await expect(
    row.getByRole('link', {name: 'Korttidsvistelse utanför hemmet'}).first(),
  ).toBeVisible();
  await expect(row).toContainText('få sin ansökan prövad');
  await expect(page.locator('[data-utfall="passar-inte"]', {hasText: 'personkrets'})).toHaveCount(
    0,
  );
});

test('en fråga som saknas leder till frågan och tillbaka', async ({page}) => {
  await openCase(page, 'skydd=oro&behov=brister-i-omsorg&alder=6');
  const missing = page.getByRole('region', {name: 'Saknas än'});
  await missing.getByRole('button', {name: 'Var bor barnet?'}).click();
  await page.getByRole('radio', {name: 'Hos föräldrar'}).check();
  await page.getByRole('button', {name: 'Spara ändringen'}).click();
  await expect(page.getByRole('heading', {name: 'Gör det här först'})).toBeVisible();
  await expect(missing.getByRole('button', {name: 'Var bor barnet?'})).toHaveCount(0);
});

test('på papper står samtalsunderlaget, inte sidan, och det ryms på tre blad', async ({page}) => {
  await openCase(page, FELRIKTAD);
  const pdf = await page.pdf({format: 'A4'});
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
  await page.emulateMedia({media: 'print'});
  const paper = page.locator('[data-papper="underlag"]');
  await expect(paper).toBeVisible();
  await expect(page.getByRole('heading', {name: 'Gör det här först'})).toBeHidden();
  await expect(page.getByRole('heading', {name: 'Insatsguiden', level: 1})).toBeHidden();
  for (const text of [
    'hör inte hemma i journalen',
    'Korttidsvistelse utanför hemmet (9 § 6 LSS',
    'Beslutar: LSS-handläggare i kommunen.',
    'Pågår nu: Inget',
    'Vad skulle behöva finnas på plats för att det ska gå hemma?',
    'Beskriv konkret vad i vardagen',
    'LSS (leder)',
  ]) {
    await expect(paper).toContainText(text);
  }
  expect(await paper.textContent()).not.toMatch(/[?!.]\.(?!\.)/);
});

test('mönstret till BUS-gruppen kan skrivas ut för sig', async ({page}) => {
  await openCase(page, GLAPP);
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] =
        document.querySelector('[data-papper]')?.getAttribute('data-papper') ?? '';
    };
  });
  await page.getByRole('button', {name: 'Skriv ut mönstret'}).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'monster');
  await expect(page.locator('pre')).not.toContainText('BUS-grupp –');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.getByRole('button', {name: 'Skriv ut', exact: true}).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'underlag');
});

test('det som ändrar mest står först', async ({page}) => {
  await openCase(page, FELRIKTAD);
  const rows = page.getByRole('region', {name: 'Vad skulle ändra bilden?'}).locator('ul > li > em');
  await expect(rows.first()).toBeVisible();
  const first = rows.first().locator('xpath=..');
  await expect(first).toContainText('9 § 8 LSS:');
  await expect(page.getByText('Påminnelserna ändras.')).toHaveCount(0);
});

for (const [name, answers] of [
  ['akut', AKUT],
  ['glapp', GLAPP],
] as const) {
  test(`${name}, med allt utfällt, är tillgängligt`, async ({page}) => {
    test.slow();
    await openCase(page, answers);
    await page.evaluate(() => {
      document.querySelectorAll('main details').forEach((row) => {
        row.setAttribute('open', '');
      });
    });
    const found = await new AxeBuilder({page}).analyze();
    expect(found.violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
}
