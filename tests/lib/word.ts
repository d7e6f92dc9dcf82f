import {strFromU8, unzipSync} from 'fflate';
import mammoth from 'mammoth';
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {findAll, isElement, type HtmlElement, type HtmlNode} from './html';

/** A Word file as somebody else's program reads it. */
export interface WordReading {
  readonly title: string;
  /** Languages the document's text is marked with. */
  readonly languages: readonly string[];
  /** Headings, paragraphs, list items and tables, in order. */
  readonly blocks: readonly WordBlock[];
  /** What the reader complained about. */
  readonly complaints: readonly string[];
}

export type WordBlock =
  | {readonly tag: 'h1' | 'h2' | 'h3' | 'p' | 'li'; readonly text: string}
  | {
      readonly tag: 'table';
      readonly headers: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Reads a Word file with mammoth, which had no part in writing it. */
export async function readWord(file: Buffer): Promise<WordReading> {
  const {value, messages} = await mammoth.convertToHtml({buffer: file});
  const parts = unzipSync(file);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const title = /<dc:title>([^<]*)<\/dc:title>/.exec(part('docProps/core.xml'))?.[1] ?? '';
  const styles = part('word/styles.xml') + part('word/document.xml');
  return {
    title: title.replaceAll('&amp;', '&'),
    languages: [
      ...new Set([...styles.matchAll(/<w:lang\b[^>]*w:val="([^"]+)"/g)].map((m) => m[1] ?? '')),
    ],
    blocks: parseFragment(value).childNodes.filter(isElement).flatMap(toBlocks),
    complaints: messages.map(({type, message}) => `${type}: ${message}`),
  };
}

function toBlocks(element: HtmlElement): WordBlock[] {
  switch (element.tagName) {
    case 'table':
      return [readTable(element)];
    case 'ul':
    case 'ol':
      return findAll(element, ({tagName}) => tagName === 'li').map((item) => ({
        tag: 'li',
        text: textWithBreaks(item),
      }));
    case 'h1':
    case 'h2':
    case 'h3':
      return [{tag: element.tagName, text: textWithBreaks(element)}];
    default:
      return [{tag: 'p', text: textWithBreaks(element)}];
  }
}

function readTable(table: HtmlElement): WordBlock {
  const cells = (row: HtmlElement): string[] =>
    row.childNodes.filter(isElement).map(textWithBreaks);
  const [head, body] = ['thead', 'tbody'].map((name) => {
    const group = findAll(table, ({tagName}) => tagName === name)[0];
    return group ? findAll(group, ({tagName}) => tagName === 'tr') : [];
  });
  return {tag: 'table', headers: head?.flatMap(cells) ?? [], rows: body?.map(cells) ?? []};
}

/** The text of an element, with its line breaks and nothing else added. */
function textWithBreaks(element: HtmlElement): string {
  const text = (node: HtmlNode): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!isElement(node)) return '';
    return node.tagName === 'br' ? '\n' : node.childNodes.map(text).join('');
  };
  return element.childNodes.map(text).join('');
}
