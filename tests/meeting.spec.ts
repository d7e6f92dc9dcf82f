/**
 * Anders leads a team. Five minutes before the unit's meeting he opens a package, puts it on the wall
 * and leads it from the keyboard. Nobody's vote can be told apart, and nothing is kept that he has not
 * agreed to.
 */
import {readFileSync} from 'node:fs';
import {expect, test, type Page} from '@playwright/test';
import {colourFaults, injectAxe, showTheme, structureFaults} from './lib/axe';
import {answerSlide, nextSlide, openWall, slideOf, tabTo, walkTo} from './lib/meeting';
import {visit} from './lib/visit';

const SHORT = '/mote/?paket=nio-atta-1&tid=30';
const LONG = '/mote/led/?paket=nio-atta-1&tid=60';
const KEY = 'samsyn.mote';

/** Presses the digit of each option as many times as there are hands. */
async function raise(page: Page, hands: readonly number[]): Promise<void> {
  for (const [index, count] of hands.entries()) {
    for (let hand = 0; hand < count; hand += 1) await page.keyboard.press(`Digit${index + 1}`);
  }
}

const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('samsyn.')));

/** Every request of the page that goes anywhere else than to the site's own files. */
function watchRequests(page: Page): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const {protocol, host} = new URL(request.url());
    if (/^(?:data|blob):$/.test(protocol)) return;
    if (request.method() !== 'GET' || !host.startsWith('localhost')) foreign.push(request.url());
  });
  return foreign;
}

test('ett möte på 30 minuter med bara tangentbordet, och sidan laddas om mitt i', async ({
  page,
}) => {
  test.slow();
  const foreign = watchRequests(page);
  await visit(page, SHORT);
  await expect(page.getByRole('table', {name: 'Dagordning, 30 minuter'})).toBeVisible();
  expect(await stored(page)).toEqual([]);
  await tabTo(page, page.getByRole('button', {name: 'Ja, spara här'}));
  await page.keyboard.press('Enter');
  expect(await stored(page)).toEqual([KEY]);
  await page.keyboard.press('Home');
  await tabTo(page, page.getByRole('link', {name: 'Öppna projektorns vy'}));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', {level: 1})).toHaveText('Vad insatsen är och inte är');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', {level: 1})).toBeFocused();
  await walkTo(page, 'q1/rakna1');
  await raise(page, [4, 5, 0, 3]);
  await page.keyboard.press('Space');
  expect(await slideOf(page)).toMatch(/q1\/spridning$/);
  await expect(page.getByRole('row', {name: /^B En varaktig.* 5$/})).toBeVisible();

  await page.reload();
  await page.locator('[data-vagg]').waitFor();
  expect(await slideOf(page)).toMatch(/q1\/spridning$/);
  await expect(page.getByRole('row', {name: /^B En varaktig.* 5$/})).toBeVisible();

  await walkTo(page, 'q1/diskutera');
  await expect(page.getByRole('heading', {level: 1})).toHaveText(
    'Övertyga din granne: vilken rad i lagen?',
  );
  await walkTo(page, 'q1/rakna2');
  await raise(page, [1, 10, 0, 1]);
  await walkTo(page, 'q1/svar');
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Rätt svar: B');
  await expect(page.getByRole('row', {name: /^B En varaktig.*Rätt 5 10$/})).toBeVisible();
  await page.keyboard.press('PageUp');
  expect(await slideOf(page)).toMatch(/q1\/rakna2$/);
  const keys = await walkTo(page, 'slut');
  expect(keys.filter((key) => key.endsWith('/moment')).length).toBeGreaterThan(2);
  await tabTo(page, page.getByRole('button', {name: 'Visa sammanfattningen'}));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', {level: 1})).toBeFocused();
  await expect(page.getByText('En fråga delade er.')).toBeVisible();
  await tabTo(page, page.getByRole('button', {name: 'Avsluta och radera mötet'}));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/mote\/$/);
  expect(await stored(page)).toEqual([]);
  expect(foreign).toEqual([]);
});

test('ett möte på 60 minuter: LSS och IFF svarar isär, och rapporten röjer ingen', async ({
  page,
}) => {
  test.slow();
  const foreign = watchRequests(page);
  await openWall(page, LONG);
  await walkTo(page, 'q1/rakna1');
  await raise(page, [6, 8, 2, 4]);
  await walkTo(page, 'q1/rakna2');
  await raise(page, [0, 20, 0, 0]);
  await page.reload();
  // Nothing was kept: he has not been asked on this path.
  await page.locator('[data-vagg]').waitFor();
  expect(await slideOf(page)).toBe('dagens');
  expect(await stored(page)).toEqual([]);

  await walkTo(page, 'q1/rakna1');
  await raise(page, [6, 8, 2, 4]);
  await walkTo(page, 'q1/rakna2');
  await raise(page, [0, 20, 0, 0]);
  await walkTo(page, 'svara-lss');
  for (const row of await page.locator('tbody tr').all()) {
    await tabTo(page, row.getByRole('radio').first());
    await page.keyboard.press('Space');
  }
  await nextSlide(page);
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await nextSlide(page);
  expect(await slideOf(page)).toMatch(/svara-iff$/);
  // What LSS answered is not on the wall.
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(0);
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(1);
  await walkTo(page, 'olika');
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Här svarade ni olika');
  const keys = await walkTo(page, 'darfor');
  expect(keys.some((key) => key.includes('/skal-'))).toBe(true);
  await walkTo(page, 'slut');
  await page.getByRole('button', {name: 'Visa sammanfattningen'}).focus();
  await page.keyboard.press('Enter');

  const cells = page.getByRole('table', {name: 'Röster före och efter samtalet'}).first();
  await expect(cells.getByRole('row').nth(1)).toContainText('6');
  await expect(cells.getByRole('row').nth(3)).toContainText('visas inte');
  await expect(page.getByRole('table', {name: 'Där svaren skilde sig'})).toBeVisible();

  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Ladda ner som tabell (CSV)'}).click(),
  ]);
  const table = readFileSync(await csv.path(), 'utf8');
  expect(table).toContain('Vad är syftet med 9 § 8 LSS?');
  const counts = table.split('\r\n').flatMap((line) => line.split(';').slice(6, 8));
  expect(counts.filter((cell) => /^[0-4]$/.test(cell))).toEqual([]);
  const [word] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Ladda ner som Word'}).click(),
  ]);
  expect(
    readFileSync(await word.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect(foreign).toEqual([]);
  expect(await stored(page)).toEqual([]);
});

test('mer än hälften tror samma fel: spridningen väntar tills de har pratat', async ({page}) => {
  await openWall(page, LONG);
  await walkTo(page, 'q1/rakna1');
  await raise(page, [2, 1, 0, 5]);
  // Only the option that is being counted shows its number.
  await expect(page.getByRole('status')).toHaveText('Händer för D: 5');
  await nextSlide(page);
  expect(await slideOf(page)).toMatch(/q1\/diskutera$/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status')).toHaveText('Händer för D: 4');
  await page.keyboard.press('Shift+Digit4');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('+');
  await expect(page.getByRole('status')).toHaveText('Händer för C: 1');
  await nextSlide(page);
  expect(await slideOf(page)).toMatch(/q1\/spridning$/);
});

test('snabbtangenter som är tecken går att stänga av, knapparna räcker ändå', async ({page}) => {
  await openWall(page, LONG);
  await walkTo(page, 'q1/rakna1');
  await page.getByText('Mer', {exact: true}).click();
  await page.getByLabel('Siffror, bokstäver och tecken är snabbtangenter').uncheck();
  await page.getByText('Mer', {exact: true}).click();
  await raise(page, [3]);
  await expect(page.getByRole('status')).toHaveText('Händer för A: 0');
  await page.getByRole('button', {name: 'En till för A'}).click();
  await page.getByRole('button', {name: 'En till för A'}).click();
  await page.getByRole('button', {name: 'En mindre för A'}).click();
  await expect(page.getByRole('status')).toHaveText('Händer för A: 1');
  await page.getByRole('button', {name: 'Ångra'}).click();
  await expect(page.getByRole('status')).toHaveText('Händer för A: 2');
});

test('skärmen släcks när någon råkar säga för mycket', async ({page}) => {
  await openWall(page, LONG);
  await nextSlide(page);
  await page.keyboard.press('.');
  await expect(page.getByRole('main')).toHaveText(/^Paus\s*Fortsätt$/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Paus');
  await page.keyboard.press('Escape');
  expect(await slideOf(page)).toBe('nio-atta-1.oppning/moment');
});

test('anteckningarna följer med i ett eget fönster och styr väggen', async ({page, context}) => {
  await openWall(page, LONG);
  const [notes] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', {name: /^Anteckningar/}).click(),
  ]);
  const live = notes.getByRole('region', {name: 'Nu'});
  await expect(live).toContainText('Dagens möte');
  await live.getByRole('button', {name: 'Framåt'}).click();
  await expect(live).toContainText('Vänta en halv minut');
  expect(await slideOf(page)).toBe('nio-atta-1.oppning/moment');
  await expect(page.getByText('Vänta en halv minut')).toHaveCount(0);
  await walkTo(page, 'q1/rakna1');
  await live.getByLabel('D, före samtalet').fill('9');
  await expect(live).toContainText('Fler än hälften valde samma fel svar');
  await nextSlide(page);
  expect(await slideOf(page)).toMatch(/q1\/diskutera$/);
  await live.getByRole('button', {name: 'Släck skärmen'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Paus');
});

test('ett eget möte sätts ihop ur flera och delas som länk', async ({page, context}) => {
  await visit(page, SHORT);
  await page.getByRole('button', {name: 'Ändra upplägget'}).click();
  await page.getByLabel(/^Hämta moment från/).selectOption('sip-1');
  await page
    .getByRole('button', {name: /^Lägg till/})
    .nth(1)
    .click();
  await page
    .getByLabel(/^Minuter för/)
    .first()
    .fill('7');
  await page
    .getByRole('button', {name: /^Ta bort/})
    .nth(1)
    .click();
  const sum = page.getByText(/^\d+ minuter$/).first();
  const minutes = await sum.innerText();
  const address = page.url();
  expect(address).toMatch(/\?moment=nio-atta-1\.oppning\.7_[a-z0-9._-]+$/);

  const other = await context.newPage();
  await visit(other, address);
  await expect(other.getByText(minutes).first()).toBeVisible();
  await other.getByRole('link', {name: 'Öppna projektorns vy'}).click();
  await expect(other.getByRole('heading', {level: 1})).toHaveText('Ett sammansatt möte');
  await expect(other.getByText(`Dagens möte · ${minutes}`)).toBeVisible();
});

test('utan lagring går mötet att hålla ändå', async ({page}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', {get: refuse});
  });
  await visit(page, SHORT);
  await expect(page.getByText('Webbläsaren sparar inget')).toBeVisible();
  await page.getByRole('link', {name: 'Öppna projektorns vy'}).click();
  await walkTo(page, 'q1/rakna1');
  await raise(page, [0, 2]);
  await walkTo(page, 'q1/svar');
  await expect(page.getByRole('row', {name: /^B .* 2 0$/})).toBeVisible();
});

test('ett sparat möte syns på Mina uppgifter och går att radera där', async ({page}) => {
  await visit(page, SHORT);
  await page.getByRole('button', {name: 'Ja, spara här'}).click();
  await page.getByRole('link', {name: 'Öppna projektorns vy'}).click();
  await walkTo(page, 'lss-berattar/moment');
  await visit(page, '/mote/');
  await page.getByRole('link', {name: 'Fortsätt mötet'}).click();
  await page.locator('[data-vagg]').waitFor();
  expect(await slideOf(page)).toBe('nio-atta-1.lss-berattar/moment');
  await visit(page, '/mina-uppgifter/');
  await page.getByRole('button', {name: 'Radera Mötet som pågår'}).click();
  await expect(page.getByRole('status')).toHaveText('Raderat: Mötet som pågår.');
  expect(await stored(page)).toEqual([]);
});

test('lektionen och fallet leder till sina möten, och länkar utan möte säger det', async ({
  page,
}) => {
  await visit(page, '/kurser/nio-atta/vad-insatsen-ar/');
  await page.getByRole('link', {name: 'färdigt möte på 30 eller 60 minuter'}).click();
  await expect(page.getByRole('heading', {level: 2, name: 'Vad insatsen är'})).toBeVisible();
  await visit(page, '/guide/ova/?fall=familjehem-till-lss');
  await page.getByRole('link', {name: 'färdigt möte på 30 eller 60 minuter'}).click();
  await expect(
    page.getByRole('heading', {level: 2, name: 'Från familjehem till boende enligt LSS'}),
  ).toBeVisible();
  await visit(page, '/mote/led/?paket=finns-inte');
  await expect(page.getByRole('status')).toHaveText('Mötet i adressen finns inte längre.');
  await visit(page, '/mote/led/');
  await expect(page.getByRole('status')).toHaveText('Adressen säger inte vilket möte det gäller.');
});

test('papper: blad, svarsblad, lappar och röstkort ryms och QR-koden leder till modulen', async ({
  page,
}) => {
  await visit(page, '/mote/papper/?paket=nio-atta-1&tid=60');
  await expect(page.getByRole('img', {name: /^QR-kod till/})).toBeVisible();
  await expect(page.getByText(/\/kurser\/nio-atta\/vad-insatsen-ar\/$/)).toBeVisible();
  await expect(page.getByRole('heading', {name: /^LSS svarar/})).toBeVisible();
  for (const sheet of ['Frågor till den andra enheten', 'Röstkort']) {
    await page.getByLabel(sheet).check();
  }
  await expect(page.getByRole('img', {name: 'F', exact: true})).toBeVisible();
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('button', {name: 'Skriv ut'})).toBeHidden();
  await expect(page.locator('.navbar')).toBeHidden();
});

for (const theme of ['light', 'dark'] as const) {
  test(`inga fel enligt axe på någon sorts bild eller sida (${theme})`, async ({page}) => {
    test.setTimeout(180_000);
    const faults: string[] = [];
    const look = async (where: string): Promise<void> => {
      await showTheme(page, theme);
      const found = [...(await structureFaults(page)), ...(await colourFaults(page))];
      faults.push(...found.map((fault) => `${where}: ${fault}`));
    };
    await openWall(page, LONG);
    await injectAxe(page);
    const seen = new Set<string>();
    for (let key = await slideOf(page); ; key = await nextSlide(page)) {
      const kind =
        key
          .split('/')
          .at(-1)
          ?.replace(/^skal-.*/, 'skal') ?? key;
      await answerSlide(page);
      if (!seen.has(kind)) await look(kind);
      seen.add(kind);
      if (key === 'slut') break;
    }
    await page.getByRole('button', {name: 'Visa sammanfattningen'}).click();
    await look('sammanfattning');
    for (const address of [
      SHORT,
      '/mote/anteckningar/?paket=nio-atta-1&tid=60',
      '/mote/papper/?paket=nio-atta-1&tid=60',
    ]) {
      await visit(page, address);
      await page.getByRole('heading', {level: 2}).first().waitFor();
      await injectAxe(page);
      await look(address);
    }
    expect(faults).toEqual([]);
  });
}
