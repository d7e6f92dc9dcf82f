import path from 'node:path';
import type {Heading, Link, ListItem, Nodes, Parents, PhrasingContent, Root, Text} from 'mdast';
import type {Register} from '../lagrum';
import {addressOf} from './links';
import {citedText} from './views/citedText';

type Options = {
  /** Called for each page, so that a change in a YAML file is seen without a restart. */
  register: () => Register;
  /** Modules with the page's joined data, by the name the theme finds them under. */
  dataModules: (file: string) => Readonly<Record<string, string>>;
  siteDir: string;
};

/** Elements a remark step may write; `src/theme/MDXComponents.tsx` says what they become. */
type OwnElement = 'lagrum' | 'term' | 'kalla';

/**
 * Turns what authors write into what readers meet: citations become `<lagrum>`, links by id become
 * addresses, words and sources become explanations, and the page gets its joined data.
 */
export default function remarkSamsyn({register, dataModules, siteDir}: Options) {
  return (tree: Root, file: {path: string}) => {
    rewrite(tree, {register: register(), inHeading: false});
    const page = path.relative(siteDir, file.path).split(path.sep).join('/');
    const exports = Object.entries(dataModules(page));
    tree.children.unshift(...exports.map(([name, module]) => exportOf(name, module)));
  };
}

type Walk = {register: Register; inHeading: boolean};

function rewrite(parent: Parents, walk: Walk): void {
  const inside = {...walk, inHeading: walk.inHeading || parent.type === 'heading'};
  const children = parent.children as Nodes[];
  const next = children.flatMap((child): Nodes[] => {
    if (child.type === 'text') return citationsIn(child, inside);
    if (child.type === 'link') return [linkById(child)];
    if (child.type === 'listItem') tickable(child);
    if ('children' in child) rewrite(child, inside);
    return [child];
  });
  (parent as {children: Nodes[]}).children = next;
}

/** `- [ ]` is a box to tick on paper. On a page it is no field: one could not keep what one ticked. */
function tickable(item: ListItem): void {
  if (item.checked === null || item.checked === undefined) return;
  item.checked = null;
  item.data = {...item.data, hProperties: {className: ['kryssruta']}};
}

function citationsIn(node: Text, {register, inHeading}: Walk): Nodes[] {
  const parts = citedText(node.value, register);
  if (parts.length === 1 && typeof parts[0] === 'string') return [node];
  return parts.map((part) =>
    typeof part === 'string'
      ? ({type: 'text', value: part} satisfies Text)
      : element('lagrum', {ids: part.ids, ...(inHeading && {plain: 'ja'})}, [
          {type: 'text', value: part.text},
        ]),
  );
}

function linkById(link: Link): Nodes {
  const [scheme, id = ''] = link.url.split(/:(.*)/s);
  if (scheme === 'term' || scheme === 'kalla') return element(scheme, {id}, link.children);
  link.url = addressOf(link.url);
  return link;
}

/** An element of our own. It is no JSX node on purpose: the table of contents then takes only its words. */
function element(
  name: OwnElement,
  properties: Record<string, string>,
  children: PhrasingContent[],
): Nodes {
  const node = {type: name, data: {hName: name, hProperties: properties}, children};
  return node as unknown as Heading;
}

/** `export {default as samsyn} from '…'`: the page's module then carries its data to the theme. */
function exportOf(name: string, module: string): Root['children'][number] {
  const source = {type: 'Literal' as const, value: module, raw: JSON.stringify(module)};
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ExportNamedDeclaration',
            attributes: [],
            declaration: null,
            source,
            specifiers: [
              {
                type: 'ExportSpecifier',
                local: {type: 'Identifier', name: 'default'},
                exported: {type: 'Identifier', name},
              },
            ],
          },
        ],
      },
    },
  };
}
