/** The search for accessibility faults finds what it is there to find. */
import {expect, test} from '@playwright/test';
import {colourFaults, injectAxe, showTheme, structureFaults} from '../lib/axe';

const house = (body: string) => `<!doctype html><html lang="sv"><head><title>Prov</title><style>
    body {background: #fff; color: #111}
    .svag {color: #999}
    [data-theme=dark] body {background: #111; color: #eee}
    [data-theme=dark] .lugn {color: #333}
    .platta {background: #ddd; color: #777; display: inline-block}
  </style></head><body><main><h1>Prov</h1>${body}</main></body></html>`;

test('för svag text hittas en gång för varje sätt den är svag på', async ({page}) => {
  const weak = '<p class="svag">Svag text</p>'.repeat(5);
  await page.setContent(house(`${weak}<div class="platta"><p>Svag på platta</p></div>`));
  await injectAxe(page);
  const faults = await colourFaults(page);
  expect(faults.filter((fault) => fault.startsWith('color-contrast'))).toHaveLength(3);
});

test('text som bara är för svag i mörkt läge hittas där', async ({page}) => {
  await page.setContent(house('<p class="lugn">Lugn text</p>'));
  await injectAxe(page);
  await showTheme(page, 'light');
  expect(await colourFaults(page)).toEqual([]);
  await showTheme(page, 'dark');
  expect((await colourFaults(page)).join()).toContain('#333333');
});

test('text som inte syns än stör inte', async ({page}) => {
  await page.setContent(house('<p class="svag" hidden>Dold</p>'));
  await injectAxe(page);
  expect(await colourFaults(page)).toEqual([]);
});

test('fel i uppbyggnaden hittas, också för små tryckytor', async ({page}) => {
  const tiny = '<button aria-label="a" style="width:9px;height:9px;padding:0"></button>'.repeat(2);
  await page.setContent(house(`<img src="x.png"><h4>För djup</h4>${tiny}`));
  await injectAxe(page);
  const rules = new Set((await structureFaults(page)).map((fault) => fault.split(':')[0]));
  expect([...rules].sort()).toEqual(['heading-order', 'image-alt', 'target-size']);
});
