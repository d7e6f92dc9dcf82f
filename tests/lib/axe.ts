import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {type Page} from '@playwright/test';
import type {AxeResults, ElementContext, RunOptions} from 'axe-core';

/** WCAG 2.0–2.2, levels A and AA, and what axe calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that read colours: the only ones whose answer the colour mode can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Every rule of `TAGS`, apart from those about colour. */
const structure: RunOptions = {
  runOnly: {type: 'tag', values: TAGS},
  rules: {
    // Off by default in axe although WCAG 2.2 AA asks for it.
    'target-size': {enabled: true},
    ...Object.fromEntries(COLOUR_RULES.map((rule) => [rule, {enabled: false}])),
  },
  resultTypes: ['violations'],
  // Fetches style sheets and media for rules that are not among these.
  preload: false,
};

const colour: RunOptions = {
  runOnly: {type: 'rule', values: COLOUR_RULES},
  resultTypes: ['violations'],
  preload: false,
};

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What the tests put into a page. */
interface WithAxe {
  axe: {run: (context: ElementContext, options: RunOptions) => Promise<AxeResults>};
}

/** Puts axe into the page. Needed once after each page load. */
export async function injectAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/**
 * Everything axe finds that has nothing to do with colour.
 * @param within selector of the part to look at; the whole page when left out
 * @returns one line a fault: rule, where, and what axe says about it
 */
export async function structureFaults(page: Page, within?: string): Promise<string[]> {
  const results = await page.evaluate(
    ([options, part]) => (window as unknown as WithAxe).axe.run(part ?? document, options),
    [structure, within] as const,
  );
  return faultLines(results);
}

/**
 * What axe finds about colour in the mode the page shows.
 *
 * A long page holds thousands of texts in a few dozen combinations of colours. Contrast depends on
 * nothing but the combination, so axe is asked about the first and the last text of each.
 */
export async function colourFaults(page: Page, within?: string): Promise<string[]> {
  const results = await page.evaluate(
    ([options, part]) => {
      const root = (part && document.querySelector(part)) || document.body;
      const grounds = new Map<Element, string>();
      /** All that lies under a text: backgrounds, see-through layers, boxes lifted out of the flow. */
      const groundUnder = (element: Element | null): string => {
        if (!element) return '';
        const known = grounds.get(element);
        if (known !== undefined) return known;
        const {backgroundColor, backgroundImage, opacity, position} = getComputedStyle(element);
        const paints =
          backgroundColor !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none' || opacity !== '1';
        const lifted = position !== 'static' && position !== 'relative';
        const own = paints || lifted ? [backgroundColor, backgroundImage, opacity, position] : [];
        const ground = [groundUnder(element.parentElement), ...own].join('|');
        grounds.set(element, ground);
        return ground;
      };
      const combinations = new Map<string, [Element, Element]>();
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        if (!element || !texts.currentNode.nodeValue?.trim()) continue;
        if (!element.checkVisibility({visibilityProperty: true})) continue;
        const {color, fontSize, fontWeight, textShadow} = getComputedStyle(element);
        const combination = [color, fontSize, fontWeight, textShadow, groundUnder(element)].join();
        combinations.set(combination, [combinations.get(combination)?.[0] ?? element, element]);
      }
      const fields = root.querySelectorAll('input, select, textarea');
      const include = [...new Set([...[...combinations.values()].flat(), ...fields])];
      return (window as unknown as WithAxe).axe.run({include}, options);
    },
    [colour, within] as const,
  );
  return faultLines(results);
}

/** Everything axe finds on the page as it stands, in the colour mode it shows. */
export async function axeFaults(page: Page): Promise<string[]> {
  return [...(await structureFaults(page)), ...(await colourFaults(page))];
}

function faultLines({violations}: AxeResults): string[] {
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => {
      const why = (failureSummary ?? '').split('\n').slice(1).join(' ').trim();
      return `${id}: ${target.join(' ')} (${why})`;
    }),
  );
}

/** Shows the page in one of its colour modes, and waits until every colour has changed. */
export async function showTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(async (value) => {
    document.documentElement.setAttribute('data-theme', value);
    const changes = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.all(changes.map((each) => each.finished.catch(() => undefined)));
  }, theme);
}
