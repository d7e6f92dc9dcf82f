/**
 * No citation of a law stands in a built page without leading to the provision. Looked for in the
 * text as readers meet it, also where it comes from data and not from a page's own text.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {JSDOM} from 'jsdom';
import {parse} from 'yaml';
import {createGrammar, lagrumIds, type LagNamn} from '../../src/lagrum';
import {builtPages, chunks, readPage, type BuiltPage} from '../lib/build';

const laws = parse(
  readFileSync(path.resolve(__dirname, '../../docs/lagar/lagar.yaml'), 'utf8'),
) as LagNamn[];
const grammar = createGrammar(laws);

/**
 * Where a citation need not be a link of its own: it is one already, it is the label of something
 * that explains or chooses it, or it is what the reader has typed.
 */
const NOT_PROSE =
  'a, button, summary, label, legend, select, textarea, code, svg, script, style, [popover], h1';

/** Elements whose text runs on into the text around them. */
const INLINE = new Set(
  'abbr b bdi cite data del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** The text of an element as lines: one for each block, with what is no prose left out. */
function linesOf(element: Element): string[] {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) text += node.textContent ?? '';
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const child = node as Element;
    const edge = INLINE.has(child.localName) ? '' : '\n';
    if (child.matches(NOT_PROSE) || explainsItself(child)) {
      text += edge || '\uFFFC';
      return;
    }
    text += edge;
    child.childNodes.forEach(walk);
    text += edge;
  };
  element.childNodes.forEach(walk);
  return text.split('\n').filter((line) => line.trim());
}

/** A heading or a row that carries the provision's own id is what the links lead to. */
function explainsItself(element: Element): boolean {
  if (!element.id) return false;
  const named = grammar.findCitations(element.textContent ?? '');
  return named.some((citation) => lagrumIds(citation).includes(element.id));
}

function unlinkedCitations(page: BuiltPage): string[] {
  const {document} = new JSDOM(readPage(page)).window;
  const main = document.querySelector('main');
  return (main ? linesOf(main) : []).flatMap((line) =>
    grammar.findCitations(line).map(({text, start}) => {
      const around = line.slice(Math.max(0, start - 40), start + text.length + 40).trim();
      return `${page.url}: ”${text}” i ”${around}”`;
    }),
  );
}

for (const pages of chunks(builtPages(), 100)) {
  test(`varje lagrum leder till sin bestämmelse: ${pages.length} sidor från ${pages[0]!.url}`, () => {
    test.setTimeout(180_000);
    expect(pages.flatMap(unlinkedCitations)).toEqual([]);
  });
}

test('det finns lagrum att leda till', () => {
  const linked = builtPages().filter((page) => readPage(page).includes('data-lagrum='));
  expect(linked.length).toBeGreaterThan(0);
});
