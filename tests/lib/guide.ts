import {expect, type Page} from '@playwright/test';

/** One question of a journey: its heading, and the answers to choose in the order they stand. None skips it. */
export interface Step {
  readonly rubrik: string;
  readonly svar: readonly string[];
}

/** A way to answer the guide's questions. */
export interface Hand {
  /** Answers the questions from the one that is shown, and presses the button that goes on. */
  walk(page: Page, steps: readonly Step[]): Promise<void>;
  /** Presses a button, or opens or closes what a summary tells of. */
  press(page: Page, name: string | RegExp): Promise<void>;
  /** Chooses an answer of the question that is shown. */
  choose(page: Page, label: string): Promise<void>;
}

/** With the mouse: every control is found by its name and clicked. */
export const MOUSE: Hand = {
  async walk(page, steps) {
    for (const [at, step] of steps.entries()) {
      await expectQuestion(page, step, at > 0);
      for (const label of step.svar) await this.choose(page, label);
      await this.press(page, nextOf(step));
    }
  },
  async press(page, name) {
    const button = page.getByRole('button', {name, exact: true});
    const summary = page.locator('summary').filter({hasText: name});
    await button.or(summary).first().click();
  },
  async choose(page, label) {
    if (isAge(label)) {
      await page.getByRole('textbox', {name: 'Ålder i hela år'}).fill(label);
      return;
    }
    const starts = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
    const named = page
      .getByRole('radio', {name: starts})
      .or(page.getByRole('checkbox', {name: starts}));
    for (const option of await named.all()) {
      if (await option.isChecked()) continue;
      await option.click();
      return;
    }
    throw new Error(`no answer "${label}" left to choose`);
  },
};

/** With the keyboard alone: Tab, arrows, Space, Enter and letters, from where the focus is. */
export const KEYBOARD: Hand = {
  async walk(page, steps) {
    for (const [at, step] of steps.entries()) {
      await expectQuestion(page, step, at > 0);
      for (const label of step.svar) await this.choose(page, label);
      await this.press(page, nextOf(step));
    }
  },
  async press(page, name) {
    await tabTo(page, ({kind, text}) => kind === 'press' && matches(text, name), String(name));
    await page.keyboard.press('Enter');
  },
  async choose(page, label) {
    if (isAge(label)) {
      await tabTo(page, ({kind}) => kind === 'text', 'the age');
      await page.keyboard.type(label);
      return;
    }
    // Tab stops once in a group of radios; the arrows choose within it.
    const at = await tabTo(
      page,
      ({kind, text, group}) =>
        kind === 'radio' ? group.includes(label) : kind === 'check' && text === label,
      label,
    );
    if (at.kind === 'check' || at.text === label) {
      await page.keyboard.press('Space');
      return;
    }
    for (const _ of at.group) {
      await page.keyboard.press('ArrowDown');
      if ((await focused(page)).text === label) return;
    }
    throw new Error(`the arrows never came to "${label}"`);
  },
};

const isAge = (label: string): boolean => /^\d+$/.test(label);
const nextOf = ({svar}: Step): RegExp =>
  svar.length === 0 ? /^Hoppa över$/ : /^(Nästa|Visa resultatet|Spara ändringen)$/;

async function expectQuestion(page: Page, {rubrik}: Step, moved: boolean): Promise<void> {
  const heading = page.locator('main h2').first();
  await expect(heading).toHaveText(rubrik);
  if (moved) await expect(heading).toBeFocused();
}

interface Focused {
  readonly kind: 'radio' | 'check' | 'text' | 'press' | 'other';
  readonly text: string;
  /** The labels of the group of radios that has the focus. */
  readonly group: readonly string[];
}

const MANY = 160;

async function tabTo(page: Page, wanted: (at: Focused) => boolean, what: string): Promise<Focused> {
  for (let count = 0; count < MANY; count += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (wanted(at)) return at;
  }
  throw new Error(`Tab never came to ${what}`);
}

function matches(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}

/** What has the focus, as the reader knows it. */
async function focused(page: Page): Promise<Focused> {
  return page.evaluate((): Focused => {
    const element = document.activeElement;
    const labelOf = (input: HTMLInputElement): string =>
      (input.labels?.[0]?.querySelector('span')?.firstChild?.textContent ?? '').trim();
    if (element instanceof HTMLInputElement) {
      if (element.type === 'radio') {
        const all = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
        const group = all.filter(({name}) => name === element.name).map(labelOf);
        return {kind: 'radio', text: labelOf(element), group};
      }
      if (element.type === 'checkbox') return {kind: 'check', text: labelOf(element), group: []};
      return {kind: 'text', text: '', group: []};
    }
    const text = (element?.textContent ?? '').trim();
    const presses = element instanceof HTMLButtonElement || element?.localName === 'summary';
    return {kind: presses ? 'press' : 'other', text, group: []};
  });
}
