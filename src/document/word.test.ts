import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {EMPTY_FIELD, type SheetDocument} from './model';
import {toPlainText} from './plainText';
import {toWord} from './word';

const sheet: SheetDocument = {
  title: 'Samtalsunderlag',
  subtitle: '2026-11-22',
  notice: 'Det här är inget beslut.',
  blocks: [
    {kind: 'heading', level: 2, text: 'Gör nu'},
    {kind: 'paragraph', text: 'Rad ett & två\nrad <tre>'},
    {kind: 'list', ordered: true, items: ['Fråga barnet', 'Ring LSS']},
    {kind: 'checklist', items: [{text: 'Samtycke finns', checked: true, note: 'muntligt'}]},
    {kind: 'table', caption: 'Insatser', headers: ['Insats', 'Lagrum'], rows: [['A', '9 § 6 LSS']]},
    {kind: 'field', label: 'Nästa steg', value: ''},
  ],
};

async function parts(document: SheetDocument): Promise<Record<string, string>> {
  const files = unzipSync(await toWord(document));
  return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]));
}

/** The words of the document, paragraph by paragraph. */
const paragraphs = (xml: string): string[] =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    paragraph
      .replace(/<w:br\/>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );

describe('toWord', () => {
  it('holds every text of the document', async () => {
    const xml = (await parts(sheet))['word/document.xml'] ?? '';
    const text = paragraphs(xml).join('\n');
    for (const expected of [
      'Samtalsunderlag',
      'Det här är inget beslut.',
      'Rad ett & två\nrad <tre>',
      'Ring LSS',
      '☒ Samtycke finns\nmuntligt',
      '9 § 6 LSS',
      EMPTY_FIELD,
    ]) {
      expect(text).toContain(expected);
    }
  });

  it('has real headings, a repeated table header, a title and Swedish as its language', async () => {
    const files = await parts(sheet);
    expect(files['word/document.xml']).toContain('w:val="Heading1"');
    expect(files['word/document.xml']).toContain('w:val="Heading2"');
    expect(files['word/document.xml']).toContain('<w:tblHeader/>');
    expect(files['docProps/core.xml']).toContain('<dc:title>Samtalsunderlag</dc:title>');
    expect(files['word/styles.xml']).toContain('w:val="sv-SE"');
  });

  it('drops characters that would make the file unreadable', async () => {
    const blocks = [{kind: 'paragraph', text: 'a\u0000b\ud800c 👩‍👧 d'}] as const;
    const xml = (await parts({title: 't', blocks}))['word/document.xml'] ?? '';
    expect(paragraphs(xml)).toContain('abc 👩‍👧 d');
  });
});

describe('toPlainText', () => {
  it('says the same in plain text', () => {
    expect(toPlainText(sheet)).toBe(`Samtalsunderlag
===============

2026-11-22

Det här är inget beslut.

Gör nu
------

Rad ett & två
rad <tre>

1. Fråga barnet
2. Ring LSS

[x] Samtycke finns
    muntligt

Insatser
– Insats: A; Lagrum: 9 § 6 LSS

Nästa steg
${EMPTY_FIELD}
`);
  });
});
