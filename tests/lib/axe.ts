import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {type Page} from '@playwright/test';
import type {AxeResults, RunOptions} from 'axe-core';

/** WCAG 2.0–2.2, levels A and AA, and what axe calls best practice. */
const options: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // Off by default in axe although WCAG 2.2 AA asks for it.
  rules: {'target-size': {enabled: true}},
  resultTypes: ['violations'],
  // Fetches style sheets and media for rules that are not among these.
  preload: false,
};

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe into the page. Needed once after each page load. */
export async function injectAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/**
 * Runs axe on the page as it stands.
 * @returns one line a fault: rule, where, and what axe says about it
 */
export async function axeFaults(page: Page): Promise<string[]> {
  return page.evaluate(async (runOptions) => {
    const {axe} = window as unknown as {
      axe: {run: (context: Document, options: unknown) => Promise<AxeResults>};
    };
    const {violations} = await axe.run(document, runOptions);
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => {
        const why = (failureSummary ?? '').split('\n').slice(1).join(' ').trim();
        return `${id}: ${target.join(' ')} (${why})`;
      }),
    );
  }, options);
}

/** Shows the page in one of its colour modes, without waiting for any movement. */
export async function showTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.setAttribute('data-theme', value);
  }, theme);
}
