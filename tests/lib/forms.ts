import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {type Page} from '@playwright/test';
import {parse} from 'yaml';
import {formSchema, type Field, type Form} from '../../src/forms/schema';
import {tableRows} from '../../src/forms/sheet';
import {chosenValue, rowsValue, textValue, type Values} from '../../src/forms/values';

const folder = path.resolve(__dirname, '..', '..', 'docs', 'verktyg');

/** Every form of the site, read from its own file. */
export function allForms(): Form[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => formSchema.parse(parse(readFileSync(path.join(folder, name), 'utf8'))));
}

/**
 * An answer in every field of a form, each different from all the others, with the letters, signs
 * and line breaks that formats stumble on. Every table has a row more than it starts with.
 */
export function answersFor(form: Form): Values {
  let count = 0;
  const next = (): number => ++count;
  const answer = (field: Field): Values[string] | undefined => {
    switch (field.typ) {
      case 'text':
        return `svar ${next()} å & <b>"ä"</b> – ö\nnästa rad ${count}`;
      case 'kort':
        return `ord ${next()} é & <i>'ö'</i> ½`;
      case 'datum':
        return `2027-${String((next() % 12) + 1).padStart(2, '0')}-17`;
      case 'val':
        return field.alternativ.at(next() % field.alternativ.length)?.id;
      case 'kryss':
        return field.alternativ.filter((_, at) => at % 2 === 0).map(({id}) => id);
      case 'raknare':
        return [Object.fromEntries(field.alternativ.map(({id}) => [id, String(700 + next())]))];
      case 'tabell':
        return Array.from({length: tableRows(field, 0) + 1}, () =>
          Object.fromEntries(field.kolumner.map(({id}) => [id, `cell ${next()} ü & <td>`])),
        );
      case 'mening':
        return undefined;
    }
  };
  const entries = form.delar
    .flatMap(({falt}) => falt)
    .map((field) => [field.id, answer(field)] as const);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Values[string]] => entry[1] !== undefined),
  );
}

/** What stands in each control of a form, in the order of the page: text, or `x` for a mark. */
export function expectedControls(form: Form, values: Values): string[] {
  return form.delar.flatMap(({falt}) => falt.flatMap((field) => controlsOf(field, values)));
}

function controlsOf(field: Field, values: Values): string[] {
  const value = values[field.id];
  switch (field.typ) {
    case 'text':
    case 'kort':
    case 'datum':
      return [textValue(value)];
    case 'val':
      return field.alternativ.map(({id}) => (textValue(value) === id ? 'x' : ''));
    case 'kryss':
      return field.alternativ.map(({id}) => (chosenValue(value).includes(id) ? 'x' : ''));
    case 'raknare':
      return field.alternativ.map(({id}) => rowsValue(value)[0]?.[id] ?? '');
    case 'tabell':
      return Array.from({length: tableRows(field, rowsValue(value).length)}, (_, row) =>
        field.kolumner.map(({id}) => rowsValue(value)[row]?.[id] ?? ''),
      ).flat();
    case 'mening':
      return [];
  }
}

const CONTROLS = 'main form section textarea, main form section input';

/** Reads the controls of the page as `expectedControls` lists them. */
export function shownControls(page: Page): Promise<string[]> {
  return page.locator(CONTROLS).evaluateAll((controls) =>
    controls.map((control) => {
      if (control instanceof HTMLTextAreaElement) return control.value;
      if (!(control instanceof HTMLInputElement)) return '';
      if (control.type === 'radio' || control.type === 'checkbox')
        return control.checked ? 'x' : '';
      return control.value;
    }),
  );
}

/**
 * Fills in every field of a form: presses the row buttons of its tables, then writes and marks as
 * the browser itself reports it, in one go, since the forms are many and their fields hundreds.
 */
export async function fillIn(page: Page, form: Form, values: Values): Promise<void> {
  for (const button of await page.getByRole('button', {name: 'Lägg till en rad'}).all()) {
    await button.click();
  }
  const wanted = expectedControls(form, values);
  const missing = await page.locator(CONTROLS).evaluateAll((controls, texts) => {
    /** Past React's own setter, so that React sees the change as somebody's typing. */
    const write = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
      const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', {bubbles: true}));
    };
    controls.forEach((control, index) => {
      const text = texts[index] ?? '';
      if (text === '') return;
      if (text === 'x') (control as HTMLInputElement).click();
      else write(control as HTMLInputElement, text);
    });
    return texts.length - controls.length;
  }, wanted);
  if (missing !== 0) throw new Error(`${form.id}: det skiljer ${missing} fält mot formuläret.`);
}
