/**
 * What travels while the guide is used. A server's log shows which files were asked for, so it is not enough
 * that no answer stands in an address: what is asked for must be the same whatever is answered.
 */
import {expect, test, type Browser} from '@playwright/test';
import {visit} from './lib/visit';

const CASES = [
  'skydd=akut&behov=sjalvskada-suicidtankar&alder=14',
  'skydd=ingen-oro&behov=foraldrar-behover-avlastning&alder=9&personkrets=ja-1&fragaOm98=true',
  'skydd=ingen-oro&behov=skola-annan-ort&alder=17&personkrets=nej&huvudorsak=psykisk-ohalsa',
];

/** Everything that is asked for while a case is opened and all of it is read and pointed at. */
async function requestsOf(browser: Browser, fragment: string): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => {
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`.trim());
  });
  await visit(page, `/guide/#fall=1&${fragment}`);
  await page.getByRole('heading', {name: 'Resultat', exact: true}).waitFor();
  const links = page.getByRole('main').getByRole('link');
  const count = await links.count();
  expect(count, 'resultatet har inga länkar att peka på').toBeGreaterThan(5);
  for (let at = 0; at < count; at += 1) {
    const link = links.nth(at);
    if (await link.isVisible()) await link.hover();
  }
  await page.waitForLoadState('networkidle');
  await context.close();
  return requests.sort();
}

test('samma filer hämtas vilka svaren än är', async ({browser}) => {
  test.slow();
  const [first, ...others] = await Promise.all(
    CASES.map((fragment) => requestsOf(browser, fragment)),
  );
  expect(first?.length).toBeGreaterThan(0);
  expect(first?.filter((request) => /fall=|skydd|akut|alder/.test(request))).toEqual([]);
  for (const other of others) expect(other).toEqual(first);
});
