import {Children, Fragment, isValidElement, type ReactNode} from 'react';

/** One tag of the head, as it should stand in the document. */
export type HeadTag = {name: string; attributes: Readonly<Record<string, string>>; text: string};

/** What the head should hold, and the attributes of html and body. */
export type HeadState = {
  title: string | undefined;
  tags: readonly HeadTag[];
  html: Readonly<Record<string, string>>;
  body: Readonly<Record<string, string>>;
};

type Props = Record<string, unknown> & {children?: ReactNode};

const ATTRIBUTE: Readonly<Record<string, string>> = {
  className: 'class',
  crossOrigin: 'crossorigin',
  hrefLang: 'hreflang',
  httpEquiv: 'http-equiv',
  charSet: 'charset',
};

/**
 * Joins what the parts of a page say about its head. Parts are given outermost first; where two say
 * the same thing (title, description, canonical address), the innermost is right.
 */
export function joinHead(parts: readonly ReactNode[]): HeadState {
  let title: string | undefined;
  const html: Record<string, string> = {};
  const body: Record<string, string> = {};
  const tags = new Map<string, HeadTag>();
  for (const [name, props] of parts.flatMap(elements)) {
    const attributes = attributesOf(props);
    if (name === 'title') title = textOf(props.children);
    else if (name === 'html') Object.assign(html, attributes);
    else if (name === 'body') Object.assign(body, attributes);
    else {
      const key = identity(name, attributes) ?? `${tags.size}`;
      tags.delete(key);
      tags.set(key, {name, attributes, text: textOf(props.children)});
    }
  }
  return {title, tags: [...tags.values()], html, body};
}

function elements(node: ReactNode): [string, Props][] {
  return Children.toArray(node).flatMap((child): [string, Props][] => {
    if (!isValidElement<Props>(child)) return [];
    if (child.type === Fragment) return elements(child.props.children);
    return typeof child.type === 'string' ? [[child.type, child.props]] : [];
  });
}

function attributesOf(props: Props): Record<string, string> {
  return Object.fromEntries(
    Object.entries(props).flatMap(([key, value]) =>
      key === 'children' || value === undefined || value === null
        ? []
        : [[ATTRIBUTE[key] ?? key, String(value)]],
    ),
  );
}

function textOf(children: ReactNode): string {
  return Children.toArray(children).join('');
}

/** What a tag is about: two tags with the same identity contradict each other. */
function identity(name: string, attributes: Record<string, string>): string | undefined {
  if (name === 'meta') {
    const about = ['name', 'property', 'http-equiv', 'itemprop'].find((key) => attributes[key]);
    return about ? `meta ${attributes[about]}` : 'meta charset';
  }
  if (name !== 'link') return undefined;
  const {rel, href, hreflang = ''} = attributes;
  return rel === 'canonical' ? 'link canonical' : `link ${rel} ${href} ${hreflang}`;
}
