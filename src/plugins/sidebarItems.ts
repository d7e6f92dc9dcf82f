import type {
  SidebarItemsGeneratorDoc,
  SidebarItemsGeneratorOption,
} from '@docusaurus/plugin-content-docs/lib/sidebars/types.js';
import {folderLabel, folderOrder} from './folders';

type Item =
  | {type: 'doc'; id: string; label?: string}
  | {
      type: 'category';
      label: string;
      collapsed: boolean;
      collapsible: boolean;
      items: Item[];
      link?: {type: 'doc'; id: string};
    };

/** Builds one section's menu: its index page first, then its pages, then a group for each subfolder. */
export const generateSidebar: SidebarItemsGeneratorOption = ({docs, item}) =>
  menuOf(docs, item.dirName);

/**
 * @param docs every page of the site
 * @param folder the section's folder, relative to docs/
 */
export function menuOf(docs: readonly SidebarItemsGeneratorDoc[], folder: string): Item[] {
  const here = docs.filter((doc) => doc.sourceDirName === folder);
  const pages = sortPages(here).map((doc): Item => ({type: 'doc', id: doc.id}));
  const groups = subfolders(docs, folder).map((sub): Item => {
    const inside = docs.filter((doc) => doc.sourceDirName === sub);
    const index = inside.find(isIndex);
    return {
      type: 'category',
      label: labelOf(index) ?? folderLabel(sub),
      collapsible: true,
      collapsed: true,
      ...(index && {link: {type: 'doc', id: index.id}}),
      items: menuOf(
        docs.filter((doc) => doc !== index),
        sub,
      ),
    };
  });
  return [...pages, ...groups];
}

function isIndex(doc: SidebarItemsGeneratorDoc): boolean {
  return /\/index\.mdx$/.test(doc.source);
}

function labelOf(doc: SidebarItemsGeneratorDoc | undefined): string | undefined {
  return doc && ((doc.frontMatter.sidebar_label as string | undefined) ?? doc.title);
}

/** Index first, then by `ordning`, then by name as Swedish sorts it. */
function sortPages(pages: readonly SidebarItemsGeneratorDoc[]): SidebarItemsGeneratorDoc[] {
  const rank = (doc: SidebarItemsGeneratorDoc) =>
    isIndex(doc) ? -1 : (doc.sidebarPosition ?? Number.POSITIVE_INFINITY);
  return [...pages].sort((a, b) => {
    const byRank = rank(a) === rank(b) ? 0 : rank(a) - rank(b);
    return byRank || (labelOf(a) ?? '').localeCompare(labelOf(b) ?? '', 'sv');
  });
}

function subfolders(docs: readonly SidebarItemsGeneratorDoc[], folder: string): string[] {
  const found = new Set<string>();
  for (const doc of docs) {
    if (!doc.sourceDirName.startsWith(`${folder}/`)) continue;
    const [next] = doc.sourceDirName.slice(folder.length + 1).split('/');
    if (next) found.add(`${folder}/${next}`);
  }
  return [...found].sort((a, b) => folderOrder(a) - folderOrder(b) || a.localeCompare(b, 'sv'));
}
