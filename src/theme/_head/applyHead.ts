import type {HeadState, HeadTag} from './headTags';

/** Marks tags and attributes that are ours to change; the server's renderer writes the same mark. */
const OURS = 'data-rh';

/** Makes the document's head say what the page says. What already stands there is left alone. */
export function applyHead(document: Document, state: HeadState): void {
  if (state.title !== undefined && document.title !== state.title) document.title = state.title;
  const wanted = state.tags.map((tag) => createTag(document, tag));
  for (const present of document.head.querySelectorAll(`[${OURS}]`)) {
    if (present.tagName === 'TITLE') continue;
    const index = wanted.findIndex((tag) => tag.isEqualNode(present));
    if (index === -1) present.remove();
    else wanted.splice(index, 1);
  }
  document.head.append(...wanted);
  applyAttributes(document.documentElement, state.html);
  applyAttributes(document.body, state.body);
}

function createTag(document: Document, {name, attributes, text}: HeadTag): HTMLElement {
  const element = document.createElement(name);
  element.setAttribute(OURS, 'true');
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text) element.textContent = text;
  return element;
}

/** Attributes set before and no longer wanted are taken away; those others have set are not touched. */
function applyAttributes(element: HTMLElement, wanted: Readonly<Record<string, string>>): void {
  const before = element.getAttribute(OURS)?.split(',').filter(Boolean) ?? [];
  for (const name of before) if (!(name in wanted)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(wanted)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  const names = Object.keys(wanted);
  if (names.length > 0) element.setAttribute(OURS, names.join(','));
  else element.removeAttribute(OURS);
}
