import {parse, type DefaultTreeAdapterTypes} from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A built page as a tree. Many times faster than a whole DOM, and the pages are many. */
export function parsePage(html: string): HtmlElement {
  const root = parse(html).childNodes.find((node) => isElement(node));
  if (!root) throw new Error('Sidan har inget innehåll.');
  return root as HtmlElement;
}

export function isElement(node: DefaultTreeAdapterTypes.Node): node is HtmlElement {
  return 'tagName' in node;
}

/** The value of an attribute; undefined when the element does not have it. */
export function attribute({attrs}: HtmlElement, name: string): string | undefined {
  return attrs.find((candidate) => candidate.name === name)?.value;
}

/** Every element in the tree, in order, for which the test holds. */
export function findAll(root: HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement[] {
  return root.childNodes
    .filter(isElement)
    .flatMap((child) => [...(test(child) ? [child] : []), ...findAll(child, test)]);
}

/** The first element of a kind: `main`, `h1`. */
export function first(root: HtmlElement, tagName: string): HtmlElement | undefined {
  return findAll(root, (element) => element.tagName === tagName)[0];
}

/**
 * The text of an element, as one line.
 * @param leaveOut elements whose text is not wanted
 */
export function textOf(
  root: HtmlElement,
  leaveOut: (element: HtmlElement) => boolean = () => false,
): string {
  const text = (node: HtmlNode): string => {
    if (node.nodeName === '#text') {
      return (node as DefaultTreeAdapterTypes.TextNode).value.replaceAll(WORD_JOINER, '');
    }
    if (!isElement(node) || leaveOut(node)) return '';
    const inner = node.childNodes.map(text).join('');
    return isInline(node) ? inner : ` ${inner} `;
  };
  return root.childNodes.map(text).join('').replace(/\s+/g, ' ').trim();
}

/** Says only where a line may not break. */
const WORD_JOINER = '\u2060';

const INLINE = new Set(
  'a abbr b bdi button cite data del dfn em i ins kbd label mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Whether the element's text runs on into the text around it. */
export function isInline({tagName}: HtmlElement): boolean {
  return INLINE.has(tagName);
}
