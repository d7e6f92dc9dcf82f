import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {splitFrontMatter} from './frontMatter';
import {readBody} from './mdxBody';
import {formatProblem} from './problem';

const RULES = {containers: ['lag', 'rad', 'exempel'], components: ['Trappa']};
const read = (source: string) => readBody(source, 'x.mdx', RULES);
const said = (source: string): string[] => read(source).problems.map(formatProblem);

describe('readBody', () => {
  it('keeps the lines of the file when front matter stands above', () => {
    const {body} = splitFrontMatter('---\ntitel: A\n---\n\n## Rubrik\n', 'x.mdx');
    expect(read(body).headings).toEqual([{depth: 2, text: 'Rubrik', line: 5, column: 1}]);
  });

  it('tells which section and containers a text stands in', () => {
    const {texts} = read('Först.\n\n## Ett\n\nText.\n\n:::rad\nRåd.\n:::\n');
    expect(texts.map(({value, section, containers}) => [value, section, containers])).toEqual([
      ['Först.', -1, []],
      ['Ett', 0, []],
      ['Text.', 0, []],
      ['Råd.', 0, ['rad']],
    ]);
  });

  it('finds links and pictures with their words and lines', () => {
    const {links, images} = read('Se\n[**sip**](/samverkan/sip/) och ![bild](/img/a.svg)\n');
    expect(links[0]).toMatchObject({url: '/samverkan/sip/', text: 'sip', line: 2});
    expect(images[0]).toMatchObject({url: '/img/a.svg', text: 'bild', line: 2});
  });

  it('leaves times, ratios and ids with colons in peace', () => {
    expect(said('Kl. 10:30, SoL 20:1, FN:s konvention och insats:sip i text.\n')).toEqual([]);
  });

  it('allows comments and known components', () => {
    expect(said('{/* kommentar */}\n\n<Trappa titel="Steg">\n\n1. Ett\n\n</Trappa>\n')).toEqual([]);
  });

  it.each([
    [
      'a container inline',
      'Text :rad[råd] här.\n',
      'x.mdx:1: behållare: :rad är ingen behållare – skriv :::rad på en egen rad och stäng med :::',
    ],
    [
      'a container with two colons',
      '::rad\n',
      'x.mdx:1: behållare: ::rad är ingen behållare – skriv :::rad på en egen rad och stäng med :::',
    ],
    [
      'a space before the name',
      '::: rad\nText.\n:::\n',
      'x.mdx:1: behållare: raden ::: hör inte till någon behållare – skriv :::namn utan mellanslag, och ::: på en egen rad sist',
    ],
    [
      'an empty heading',
      '##\n\nText.\n',
      'x.mdx:1: rubrik: rubriken är tom – skriv rubriken eller ta bort raden',
    ],
    [
      'a reference link',
      '[a][b]\n\n[b]: /x/\n',
      'x.mdx:3: text: länken är skriven som referens – skriv adressen direkt: [text](/samverkan/sip/)',
    ],
    [
      'a picture as HTML',
      '<img src="a.png" />\n',
      'x.mdx:1: text: bild skriven som <img> – skriv ![vad bilden visar](sökväg)',
    ],
    [
      'a closing tag alone',
      'Text </b>\n',
      'x.mdx:1: text: en avslutande tagg saknar sin början – ta bort den',
    ],
    [
      'an address in angle brackets',
      'Se <https://exempel.se>.\n',
      'x.mdx:1: text: tecknet < tolkas som början på en tagg – skriv &lt; eller ordet ”mindre än”; adresser skrivs [text](https://…)',
    ],
  ])('says what is wrong with %s', (_name, source, line) => {
    expect(said(source)).toContain(line);
  });

  it('never throws, whatever the text', () => {
    const part = fc.constantFrom(
      'a',
      '§',
      ' ',
      '\n',
      '#',
      '-',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '/',
      '{',
      '}',
      ':',
      ':::',
      '|',
      '`',
      '!',
      '"',
      '\\',
      '1.',
      'import',
    );
    fc.assert(
      fc.property(fc.array(part, {maxLength: 40}), (parts) => {
        for (const problem of read(parts.join('')).problems) {
          expect(formatProblem(problem)).toMatch(/^x\.mdx:\d+:.* – \S/);
        }
      }),
      {numRuns: 1000},
    );
  });
});
