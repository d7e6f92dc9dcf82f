/**
 * Karin fills in a form at one computer, goes on at another, and hands it out on paper and as a
 * Word file. Whatever form it is, every answer must come along, word for word.
 */
import {readFileSync} from 'node:fs';
import {expect, test, type Page} from '@playwright/test';
import type {Field, Form} from '../src/forms/schema';
import {tableRows} from '../src/forms/sheet';
import {chosenValue, rowsValue, textValue, type Values} from '../src/forms/values';
import {findIdentifying} from '../src/guard';
import {allForms, answersFor, expectedControls, fillIn, shownControls} from './lib/forms';
import {visit} from './lib/visit';
import {readWord, type WordBlock} from './lib/word';

const forms = allForms();

// The answers are the same at every width; the journeys in forms.spec.ts are made at both.
test.skip(({viewport}) => (viewport?.width ?? 0) < 1000, 'prövas vid datorns bredd');

/** Presses a button that hands out a file, and gives what is in it. */
async function fileFrom(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: button, exact: true}).click();
  return readFileSync(await (await download).path());
}

/** Everything a page asks for; what is not its own is a leak. */
function requestsOf(page: Page): URL[] {
  const requests: URL[] = [];
  page.on('request', (request) => requests.push(new URL(request.url())));
  return requests;
}

/** The answers of every draft on the device. */
async function storedAnswers(page: Page): Promise<unknown[]> {
  const raw = await page.evaluate(() => localStorage.getItem('samsyn.utkast'));
  const {data} = JSON.parse(raw ?? '{"data":{}}') as {data: Record<string, {values: unknown}>};
  return Object.values(data).map(({values}) => values);
}

const answersIn = (file: Buffer): unknown =>
  (JSON.parse(file.toString('utf8')) as {svar: unknown}).svar;

test('det finns blanketter att pröva, och svaren röjer ingen', () => {
  expect(forms.length).toBeGreaterThanOrEqual(22);
  for (const form of forms) {
    const answers = answersFor(form);
    expect(findIdentifying(JSON.stringify(answers)), form.id).toEqual([]);
    const texts = expectedControls(form, answers).filter((text) => /^\D+\d/.test(text));
    expect(new Set(texts).size, form.id).toBe(texts.length);
  }
});

for (const form of forms) {
  test(`inget går förlorat: ${form.titel}`, async ({page, browser, baseURL}) => {
    const url = `/verktyg/${form.id}/`;
    const answers = answersFor(form);
    const asks = Object.keys(answers).length > 0;
    const controls = expectedControls(form, answers);
    const requests = requestsOf(page);

    await visit(page, url);
    await fillIn(page, form, answers);
    if (asks) {
      await page.getByRole('button', {name: 'Ja, spara här'}).click();
      await expect.poll(() => storedAnswers(page)).toEqual([answers]);
      await visit(page, url);
      await expect.poll(() => shownControls(page)).toEqual(controls);
      const file = await fileFrom(page, 'Spara som fil');
      expect(answersIn(file)).toEqual(answers);

      const context = await browser.newContext({
        viewport: page.viewportSize(),
        locale: 'sv-SE',
        ...(baseURL ? {baseURL} : {}),
      });
      const other = await context.newPage();
      const otherRequests = requestsOf(other);
      await visit(other, url);
      await other
        .getByLabel('Fil med en ifylld blankett')
        .setInputFiles({name: 'fil.json', mimeType: 'application/json', buffer: file});
      await expect.poll(() => shownControls(other)).toEqual(controls);
      expect(answersIn(await fileFrom(other, 'Spara som fil'))).toEqual(answers);
      await expectInWord(form, answers, await fileFrom(other, 'Ladda ner som Word'));
      await expectOnPaper(other, form, answers);
      await expectBlankPaper(other, form, answers);
      expect(await shownControls(other)).toEqual(controls);
      requests.push(...otherRequests);
      await context.close();
    } else {
      await expectInWord(form, answers, await fileFrom(page, 'Ladda ner som Word'));
      await expectOnPaper(page, form, answers);
    }
    const foreign = requests.filter(
      ({protocol, origin}) => /^http/.test(protocol) && origin !== new URL(baseURL ?? '').origin,
    );
    expect(foreign.map(String)).toEqual([]);
  });
}

/** Another program finds title, language, headings, table headers and every answer in its place. */
async function expectInWord(form: Form, answers: Values, file: Buffer): Promise<void> {
  const word = await readWord(file);
  expect(word.title).toBe(form.titel);
  expect(word.languages).toEqual(['sv-SE']);
  expect(word.complaints).toEqual([]);
  const body = form.delar.flatMap(({rubrik, hjalp, falt}): WordBlock[] => [
    {tag: 'h2', text: rubrik},
    ...(hjalp ? [{tag: 'p', text: hjalp} as const] : []),
    ...falt.flatMap((field) => wordBlocks(field, answers, rubrik)),
  ]);
  const [title, subtitle, notice, ...rest] = word.blocks;
  expect(title).toEqual({tag: 'h1', text: form.titel});
  expect(subtitle).toMatchObject({tag: 'p', text: expect.stringContaining('Samsyn')});
  expect(notice).toMatchObject({text: expect.stringContaining('inte ett verksamhetssystem')});
  expect(rest).toEqual([
    ...body,
    {tag: 'h2', text: 'Gör sedan'},
    ...form.efter.map((text) => ({tag: 'li', text})),
  ]);
}

function wordBlocks(field: Field, answers: Values, part: string): WordBlock[] {
  const value = answers[field.id];
  const heading: WordBlock[] = field.etikett === part ? [] : [{tag: 'h3', text: field.etikett}];
  switch (field.typ) {
    case 'text':
    case 'kort':
    case 'datum':
      return [
        {tag: 'h3', text: field.etikett},
        {tag: 'p', text: textValue(value)},
      ];
    case 'val':
    case 'kryss': {
      const chosen = [textValue(value), ...chosenValue(value)];
      return [
        ...heading,
        ...field.alternativ.map(({id, text}): WordBlock => ({
          tag: 'p',
          text: `${chosen.includes(id) ? '☒' : '☐'} ${text}`,
        })),
      ];
    }
    case 'raknare':
      return [
        {tag: 'h3', text: field.etikett},
        {
          tag: 'table',
          headers: ['Vad', 'Antal'],
          rows: field.alternativ.map(({id, text}) => [text, rowsValue(value)[0]?.[id] ?? '']),
        },
      ];
    case 'tabell':
      return [
        {tag: 'h3', text: field.etikett},
        {
          tag: 'table',
          headers: [
            ...(field.fasta ? ['Vem eller vad'] : []),
            ...field.kolumner.map(({rubrik}) => rubrik),
          ],
          rows: rowsValue(value).map((row, index) => [
            ...(field.fasta ? [field.fasta[index] ?? ''] : []),
            ...field.kolumner.map(({id}) => row[id] ?? ''),
          ]),
        },
      ];
    case 'mening':
      return [...heading, ...field.meningar.map((text): WordBlock => ({tag: 'li', text}))];
  }
}

/** The words of a text, with every kind of space alike and the signs that say where not to break gone. */
const words = (text: string): string => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

/** Every question and every answer is on the paper, and nothing to press. */
async function expectOnPaper(page: Page, form: Form, answers: Values): Promise<void> {
  await page.emulateMedia({media: 'print'});
  const paper = words(await page.locator('main').innerText());
  for (const text of questionsOf(form)) expect(paper).toContain(words(text));
  const texts = expectedControls(form, answers).filter((text) => text !== '' && text !== 'x');
  for (const text of texts) expect(paper).toContain(words(text));
  expect(paper).toContain('inte ett verksamhetssystem');
  expect(paper).toContain('Inte granskad av verksamheten ännu');
  await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  const marks = page.locator('main form input:checked:visible');
  const marked = expectedControls(form, answers).filter((text) => text === 'x').length;
  await expect(marks).toHaveCount(marked);
  await page.emulateMedia({media: 'screen'});
}

function questionsOf(form: Form): string[] {
  return form.delar.flatMap(({rubrik, falt}) => [
    rubrik,
    ...falt.flatMap((field) => {
      if (field.typ === 'mening') return [field.etikett, ...field.meningar];
      if (field.typ === 'tabell') {
        return [
          field.etikett,
          ...(field.fasta ?? []),
          ...field.kolumner.map((each) => each.rubrik),
        ];
      }
      const alternatives = 'alternativ' in field ? field.alternativ.map(({text}) => text) : [];
      return [field.etikett, ...alternatives];
    }),
  ]);
}

/** What the paper is when the browser is asked to print. */
interface Paper {
  readonly text: string;
  readonly marks: number;
  /** For each field to write in: its height in CSS pixels and how many lines it has. */
  readonly room: readonly {readonly height: number; readonly lines: number}[];
}

/** "Skriv ut tom": the questions without the answers, and room to write by hand. */
async function expectBlankPaper(page: Page, form: Form, answers: Values): Promise<void> {
  await page.emulateMedia({media: 'print'});
  const paper = await page.evaluate(async () => {
    const seen: Paper[] = [];
    window.print = () => {
      const main = document.querySelector('main');
      const room = [...document.querySelectorAll('main form textarea')].map((field) => {
        const frame = field.parentElement;
        const lined = [frame, ...(frame?.querySelectorAll('span') ?? [])].filter(
          (each) => each && getComputedStyle(each).borderBottomStyle === 'solid',
        );
        const box = (field.closest('td') ?? frame)?.getBoundingClientRect();
        return {height: box?.height ?? 0, lines: lined.length};
      });
      seen.push({
        text: main?.innerText ?? '',
        marks: document.querySelectorAll('main form input:checked').length,
        room,
      });
    };
    [...document.querySelectorAll('main button')]
      .find(({textContent}) => textContent === 'Skriv ut tom')
      ?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    while (seen.length === 0) await new Promise((done) => setTimeout(done, 20));
    return seen[0];
  });
  await page.emulateMedia({media: 'screen'});
  const text = words(paper?.text ?? '');
  for (const question of questionsOf(form)) expect(text).toContain(words(question));
  const written = expectedControls(form, answers).filter((each) => /^\D+\d/.test(each));
  for (const answer of written) expect(text).not.toContain(words(answer));
  expect(paper?.marks).toBe(0);

  const CSS_PIXELS_PER_MM = 96 / 25.4;
  const wanted = form.delar.flatMap(({falt}) =>
    falt.flatMap((field) => {
      if (field.typ === 'text') return [{mm: 8 * (field.rader ?? 3), lines: field.rader ?? 3}];
      if (field.typ === 'kort') return [{mm: 7, lines: 1}];
      if (field.typ !== 'tabell') return [];
      // A cell is room enough; its borders are the lines.
      const cells = tableRows(field, 0) * field.kolumner.length;
      return Array.from({length: cells}, () => ({mm: 8, lines: 0}));
    }),
  );
  expect(paper?.room.map(({lines}) => lines)).toEqual(wanted.map(({lines}) => lines));
  for (const [index, {mm}] of wanted.entries()) {
    expect(paper?.room[index]?.height).toBeGreaterThanOrEqual(mm * CSS_PIXELS_PER_MM);
  }
}
