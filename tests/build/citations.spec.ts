/**
 * No citation of a law stands in a built page without leading to the provision. Looked for in the
 * text as readers meet it, also where it comes from data and not from a page's own text.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {parse} from 'yaml';
import {createGrammar, lagrumIds, type LagNamn} from '../../src/lagrum';
import {builtPages, readPage, type BuiltPage} from '../lib/build';
import {attribute, first, isElement, isInline, parsePage, textOf} from '../lib/html';
import type {HtmlElement, HtmlNode} from '../lib/html';

const laws = parse(
  readFileSync(path.resolve(__dirname, '../../docs/lagar/lagar.yaml'), 'utf8'),
) as LagNamn[];
const grammar = createGrammar(laws);

/**
 * Where a citation need not be a link of its own: it is one already, it is the title of the page,
 * or it is the label of something that opens or chooses.
 */
const NOT_PROSE = new Set(
  'a button summary label legend select textarea code svg script style h1'.split(' '),
);

function isProse(element: HtmlElement): boolean {
  return (
    !NOT_PROSE.has(element.tagName) &&
    attribute(element, 'popover') === undefined &&
    !namesItself(element)
  );
}

/** A heading or a row that carries the provision's own id is what the links lead to. */
function namesItself(element: HtmlElement): boolean {
  const id = attribute(element, 'id');
  return (
    id !== undefined &&
    grammar.findCitations(textOf(element)).some((citation) => lagrumIds(citation).includes(id))
  );
}

/** The text of an element as lines, one for each block, with what is no prose left out. */
function linesOf(root: HtmlElement): string[] {
  const text = (node: HtmlNode): string => {
    if ('value' in node) return node.value;
    if (!isElement(node)) return '';
    const inner = isProse(node) ? node.childNodes.map(text).join('') : '\uFFFC';
    return isInline(node) ? inner : `\n${inner}\n`;
  };
  return root.childNodes
    .map(text)
    .join('')
    .split('\n')
    .filter((line) => line.trim());
}

function unlinkedCitations(page: BuiltPage): string[] {
  const main = first(parsePage(readPage(page)), 'main');
  return (main ? linesOf(main) : []).flatMap((line) =>
    grammar.findCitations(line).map(({text, start}) => {
      const around = line.slice(Math.max(0, start - 40), start + text.length + 40).trim();
      return `${page.url}: ”${text}” i ”${around}”`;
    }),
  );
}

test('varje lagrum leder till sin bestämmelse', () => {
  test.setTimeout(180_000);
  expect(builtPages().flatMap(unlinkedCitations)).toEqual([]);
});

test('det finns lagrum att leda till', () => {
  const linked = builtPages().filter((page) => readPage(page).includes('data-lagrum='));
  expect(linked.length).toBeGreaterThan(0);
});
