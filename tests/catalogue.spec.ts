/**
 * Amina is a socialsekreterare who does not know LSS, Per a biståndshandläggare who does not know
 * what IFF has. They look for an insats by need, age or law, compare two that sound alike, and take
 * one with them on paper.
 */
import {expect, test, type Locator, type Page} from '@playwright/test';
import {colourFaults, injectAxe, showTheme, structureFaults} from './lib/axe';
import {visit} from './lib/visit';

const CATALOGUE = '/insatser/';
const NEED = 'Föräldrarna orkar inte längre';

const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 700;
const results = (page: Page) => page.locator('[data-insats]');
const result = (page: Page, slug: string) => page.locator(`[data-insats="${slug}"]`);
const countText = (page: Page) => page.getByRole('status').filter({hasText: /insats/});
const chips = (page: Page) => page.getByRole('list', {name: 'Valda filter'}).getByRole('listitem');

/** The filters: beside the list on a desktop, behind a button on a phone. */
async function openFilters(page: Page): Promise<Locator> {
  if (!isPhone(page)) return page.getByRole('region', {name: 'Filter'});
  await page.getByRole('button', {name: /^Filtrera/}).click();
  return page.getByRole('dialog', {name: 'Filtrera'});
}

async function closeFilters(page: Page): Promise<void> {
  if (isPhone(page)) await page.getByRole('button', {name: /^Visa \d+ insats/}).click();
}

/** Ticks a filter and goes back to the list. */
async function choose(page: Page, name: RegExp): Promise<void> {
  const filters = await openFilters(page);
  await filters.getByRole('checkbox', {name}).click();
  await closeFilters(page);
}

test.describe('Amina söker utifrån behovet', () => {
  test('hon väljer att föräldrarna behöver avlastning och hittar korttidsvistelse', async ({
    page,
  }) => {
    await visit(page, CATALOGUE);
    const filters = await openFilters(page);
    const needs = filters.getByRole('group', {name: 'Behov'});
    await needs.getByText('Hemsituation', {exact: true}).click();
    await needs.getByRole('checkbox', {name: NEED}).check();
    await closeFilters(page);

    await expect(page).toHaveURL(/\?behov=foraldrar-behover-avlastning$/);
    await expect(chips(page)).toHaveText([`Ta bort filtret Behov: ${NEED}`]);
    const shown = await results(page).count();
    await expect(countText(page).first()).toHaveText(
      new RegExp(`^Visar ${shown} av \\d+ insatser$`),
    );
    await expect(result(page, 'lss-korttidsvistelse')).toContainText('9 § 6 LSS');

    await page.getByRole('link', {name: 'Korttidsvistelse utanför hemmet'}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText(
      'Korttidsvistelse utanför hemmet',
    );
  });

  test('hon skriver ”föräldrar behöver avlastning” och får behovet föreslaget', async ({page}) => {
    await visit(page, CATALOGUE);
    const field = page.getByRole('searchbox', {name: /Sök på namn/});
    await field.pressSequentially('föräldrar behöver avlastning');
    await expect(field).toHaveValue('föräldrar behöver avlastning');
    await expect(result(page, 'lss-korttidsvistelse')).toBeVisible();
    await page.getByRole('button', {name: NEED}).click();
    await expect(page).toHaveURL(/\?behov=foraldrar-behover-avlastning$/);
    await expect(field).toHaveValue('');
    await expect(result(page, 'lss-korttidsvistelse')).toBeVisible();
  });

  test('vardagsord räcker, och det som heter så kommer först', async ({page}) => {
    await visit(page, CATALOGUE);
    await page.getByRole('searchbox', {name: /Sök på namn/}).fill('kortis');
    await expect(results(page).first()).toHaveAttribute('data-insats', 'lss-korttidsvistelse');
  });
});

test.describe('det valda står i adressen', () => {
  test('en länk till ett urval visar samma urval', async ({page}) => {
    await visit(page, `${CATALOGUE}?behov=foraldrar-behover-avlastning&verksamhet=lss&alder=14`);
    await expect(chips(page)).toHaveCount(4);
    await expect(page.getByRole('heading', {level: 2, name: /^LSS/})).toBeVisible();
    await expect(page.getByRole('heading', {level: 2})).not.toContainText(['IFF']);
    await expect(result(page, 'lss-korttidstillsyn')).toBeVisible();
  });

  test('bakåtknappen tar bort ett filter i taget, och fokus stannar där man är', async ({page}) => {
    await visit(page, CATALOGUE);
    const all = await results(page).count();
    await choose(page, /^Fritid/);
    const fritid = await results(page).count();
    await choose(page, /^LSS \d/);
    const both = await results(page).count();
    expect(both).toBeLessThan(fritid);
    expect(fritid).toBeLessThan(all);
    if (!isPhone(page)) {
      await expect(page.getByRole('checkbox', {name: /^LSS \d/})).toBeFocused();
    }

    await page.goBack();
    await expect(results(page)).toHaveCount(fritid);
    await page.goBack();
    await expect(results(page)).toHaveCount(all);
    await page.goForward();
    await expect(results(page)).toHaveCount(fritid);
  });

  test('hon läser en insats, går tillbaka och har urvalet kvar', async ({page}) => {
    await visit(page, `${CATALOGUE}?livsomrade=fritid`);
    const shown = await results(page).count();
    await page.getByRole('link', {name: 'Ledsagarservice', exact: true}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Ledsagarservice');
    await page.goBack();
    await expect(results(page)).toHaveCount(shown);
  });

  test('filter tas bort ett och ett, eller alla på en gång', async ({page}) => {
    await visit(page, `${CATALOGUE}?livsomrade=fritid&huvudman=kommun&personkrets=1`);
    await page.getByRole('button', {name: /^Ta bort filtret Huvudman/}).click();
    await expect(page).toHaveURL(/\?livsomrade=fritid&personkrets=1$/);
    await page.getByRole('button', {name: 'Rensa allt'}).click();
    await expect(page).toHaveURL(/\/insatser\/$/);
    await expect(countText(page).first()).toHaveText(/^Visar alla \d+ insatser$/);
  });
});

test('Per filtrerar på barnets ålder, och en ålder som inte finns sägs till om', async ({page}) => {
  await visit(page, CATALOGUE);
  const all = await results(page).count();
  const filters = await openFilters(page);
  const age = filters.getByLabel('Barnets ålder');
  await age.fill('8');
  await expect(results(page)).not.toHaveCount(all);
  await expect(result(page, 'lss-korttidstillsyn')).toHaveCount(0);
  await age.fill('88');
  await expect(filters.getByText('Skriv en ålder från 0 till 25')).toBeVisible();
  await expect(results(page)).toHaveCount(all);
});

test('när inget stämmer får hon veta vad som ger mest att ta bort', async ({page}) => {
  await visit(page, `${CATALOGUE}?q=korttids&verksamhet=skola&personkrets=3`);
  await expect(countText(page).first()).toHaveText('Ingen insats stämmer');
  const ways = page.getByRole('button', {name: /ger \d+ insats/});
  const text = await ways.first().innerText();
  const promised = Number(/ger (\d+)/.exec(text)?.[1]);
  await ways.first().click();
  await expect(results(page)).toHaveCount(promised);
});

test.describe('Amina jämför insatser som låter lika', () => {
  test('9 § 8 LSS och familjehem enligt SoL, valda i listan', async ({page}) => {
    await visit(page, `${CATALOGUE}?q=familjehem`);
    await result(page, 'lss-boende-barn-unga').getByRole('checkbox').check();
    await expect(page.getByText('Välj en eller två till')).toBeVisible();
    await result(page, 'familjehem').getByRole('checkbox').check();
    await page.getByRole('link', {name: 'Jämför 2 insatser'}).click();

    await expect(page).toHaveURL(/\/insatser\/jamfor\/\?a=lss-boende-barn-unga&b=familjehem$/);
    const table = page.getByRole('table', {name: /^Jämförelse av/});
    await expect(table.getByRole('columnheader')).toHaveCount(2);
    await expect(table.getByRole('row', {name: /^Skillnaden i korthet/})).toBeVisible();
    const decides = table.getByRole('row', {name: /^Vem beslutar/});
    await expect(decides).toContainText('Skiljer sig');
    await expect(decides).toContainText('LSS-handläggare');
    await expect(decides).toContainText('Socialnämnden');
    await expect(table.getByRole('row', {name: /^Huvudman/})).not.toContainText('Skiljer sig');

    await page.getByRole('button', {name: /^Ta bort Familjehem/}).click();
    await expect(table.getByRole('columnheader')).toHaveCount(1);
    await page.goBack();
    await expect(table.getByRole('columnheader')).toHaveCount(2);
  });

  test('högst tre går att välja, och valet följer med när filtren ändras', async ({page}) => {
    await visit(page, `${CATALOGUE}?verksamhet=iff`);
    for (const slug of ['familjehem', 'jourhem', 'hvb']) {
      await result(page, slug).getByRole('checkbox').check();
    }
    await expect(result(page, 'stodboende').getByRole('checkbox')).toBeDisabled();
    await page.getByRole('button', {name: /^Ta bort filtret/}).click();
    await expect(page.getByRole('link', {name: 'Jämför 3 insatser'})).toBeVisible();
  });

  test('från insatsens egen sida', async ({page}) => {
    await visit(page, '/insatser/lss-korttidsvistelse/');
    await page.getByRole('link', {name: 'Jämför med Kontaktfamilj'}).click();
    const table = page.getByRole('table', {name: 'Jämförelse av Korttidsvistelse, Kontaktfamilj'});
    await expect(table.getByRole('columnheader')).toHaveCount(2);
  });

  test('från början: ett färdigt par, sedan en tredje ur listan', async ({page}) => {
    await visit(page, '/insatser/jamfor/');
    await page.getByRole('button', {name: /Boende för barn, 9 § 8 LSS och Familjehem/}).click();
    await page.getByRole('combobox', {name: 'Lägg till en insats'}).selectOption('hvb');
    await page.getByRole('button', {name: 'Lägg till', exact: true}).click();
    await expect(page).toHaveURL(/\?a=lss-boende-barn-unga&b=familjehem&c=hvb$/);
    await expect(page.getByRole('columnheader')).toHaveCount(3);
  });
});

test.describe('Per ser insatserna i bild', () => {
  test('på Insatskartan står korttidsvistelse i tre delar av livet', async ({page}) => {
    await visit(page, '/insatser/lss-korttidsvistelse/');
    await page.getByRole('link', {name: 'Se på Insatskartan'}).click();
    await expect(page.getByText(/finns under/)).toHaveText(/Hemsituation/);
    const map = page.getByRole('table', {name: /Insatser efter del av livet/});
    await expect(map.getByRole('link', {name: 'Korttidsvistelse', exact: true})).toHaveCount(3);
    await expect(map.getByRole('rowheader')).toHaveCount(8);
    const fritid = map.getByRole('row', {name: /^Fritid/});
    await fritid.getByRole('link', {name: 'Ledsagarservice'}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Ledsagarservice');
  });

  test('Insatstrappan har sju steg och säger att lagen inte kräver någon ordning', async ({
    page,
  }) => {
    await visit(page, '/insatser/trappa/?insats=lss-korttidsvistelse');
    const stairs = page.getByRole('figure');
    await expect(stairs).toContainText('ingen ordning som lagen kräver');
    await expect(stairs.getByRole('heading', {level: 2})).toHaveCount(7);
    await expect(stairs.locator('#steg-4')).toContainText('Korttidsvistelse');
    await page.getByRole('link', {name: 'steg 4', exact: true}).click();
    await expect(stairs.locator('#steg-4')).toBeInViewport();
  });
});

test('en insats på papper: utan menyer, med lagrum, källor och att den inte är granskad', async ({
  page,
}) => {
  await visit(page, '/insatser/lss-korttidsvistelse/');
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  for (const menu of await page.getByRole('navigation').all()) await expect(menu).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.locator('[popover]').filter({visible: true})).toHaveCount(0);
  const text = (await page.locator('main').innerText()).replaceAll('\u00A0', ' ');
  expect(text).toContain('9 § 6 LSS');
  expect(text).toContain('Inte granskad av verksamheten ännu');
  expect(text).toContain('Källor');
  const source = page.locator('main a[href^="https://"]').filter({visible: true}).first();
  const written = await source.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(written, 'källans adress skrivs ut').toContain('https://');
});

test('bara med tangentbord: söka, välja filter och öppna en insats', async ({page}) => {
  await visit(page, CATALOGUE);
  await tabTo(page, page.getByRole('searchbox', {name: /Sök på namn/}));
  await page.keyboard.type('kortis');
  if (isPhone(page)) {
    const open = page.getByRole('button', {name: /^Filtrera/});
    await tabTo(page, open);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('dialog').getByRole('checkbox', {name: /^Fritid/}));
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(open).toBeFocused();
  } else {
    await page.keyboard.press('Escape');
    await tabTo(page, page.getByRole('checkbox', {name: /^Fritid/}));
    await page.keyboard.press('Space');
    await expect(page.getByRole('checkbox', {name: /^Fritid/})).toBeFocused();
  }
  await expect(page).toHaveURL(/livsomrade=fritid/);
  await tabTo(page, page.getByRole('link', {name: 'Korttidsvistelse utanför hemmet'}));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Korttidsvistelse utanför hemmet');
});

/** Presses Tab until the element has focus, as someone without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'går inte att nå med tangentbordet').toBeFocused();
}

test.describe('utan JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('hela listan finns, med länkar till varje insats', async ({page}) => {
    await page.goto(CATALOGUE);
    await expect(page.locator('noscript p')).toContainText('Filtren behöver JavaScript');
    await expect(page.getByRole('region', {name: 'Filter'})).toBeHidden();
    const all = Number(/^\d+/.exec(await page.locator('h1 + p').innerText())?.[0]);
    await expect(results(page)).toHaveCount(all);
    await expect(results(page).getByRole('heading').getByRole('link')).toHaveCount(all);
  });

  test('jämförelsen säger vart man kan gå i stället', async ({page}) => {
    await page.goto('/insatser/jamfor/?a=familjehem&b=hvb');
    await expect(page.locator('noscript p')).toContainText('Jämförelsen behöver JavaScript');
    await expect(page.getByRole('combobox')).toBeHidden();
  });
});

const STATES = [
  `${CATALOGUE}?behov=foraldrar-behover-avlastning&jamfor=kontaktfamilj,lss-korttidsvistelse`,
  `${CATALOGUE}?q=avlastning`,
  `${CATALOGUE}?q=korttids&verksamhet=skola&personkrets=3`,
  '/insatser/jamfor/?a=lss-boende-barn-unga&b=familjehem&c=hvb',
  '/insatser/jamfor/?a=sip',
  '/insatser/karta/?insats=sip',
  '/insatser/trappa/?insats=lss-korttidsvistelse',
];

for (const url of STATES) {
  test(`${url} är tillgänglig i ljust och mörkt och ryms på 320 px`, async ({page}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    await visit(page, url);
    await expectAccessible(page);
    await page.setViewportSize({width: 320, height: 800});
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}

test('filtren är tillgängliga också när allt är utfällt', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await visit(page, CATALOGUE);
  const filters = await openFilters(page);
  for (const folded of await filters.locator('summary').all()) await folded.click();
  await expectAccessible(page);
});

async function expectAccessible(page: Page): Promise<void> {
  await injectAxe(page);
  expect(await structureFaults(page)).toEqual([]);
  for (const theme of ['light', 'dark'] as const) {
    await showTheme(page, theme);
    expect(await colourFaults(page), theme).toEqual([]);
  }
}
