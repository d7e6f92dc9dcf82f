import fs from 'node:fs';
import path from 'node:path';

/** Sections of Kunskapsbanken in menu order. A folder that is not listed comes last under its own name. */
const FOLDERS: readonly {folder: string; label: string}[] = [
  {folder: 'insatser', label: 'Insatser'},
  {folder: 'insatser/lss', label: 'LSS'},
  {folder: 'insatser/iff', label: 'IFF: individ- och familjeomsorg'},
  {folder: 'insatser/sol-stod', label: 'SoL-stöd vid funktionsnedsättning'},
  {folder: 'insatser/region', label: 'Region: vård och habilitering'},
  {folder: 'insatser/skola', label: 'Förskola och skola'},
  {folder: 'insatser/forsakringskassan', label: 'Försäkringskassan'},
  {folder: 'insatser/samordning', label: 'Samordning'},
  {folder: 'insatser/annan', label: 'Annat stöd'},
  {folder: 'samverkan', label: 'Samverkan'},
  {folder: 'mellan-stolarna', label: 'Mellan stolarna'},
  {folder: 'barnets-ratt', label: 'Barnets rätt'},
  {folder: 'malgrupper', label: 'Målgrupper'},
  {folder: 'roller', label: 'Roller och ansvar'},
  {folder: 'lagar', label: 'Lagar'},
  {folder: 'om', label: 'Om Samsyn'},
];

/** The name readers see for a folder, relative to docs/. */
export function folderLabel(folder: string): string {
  const known = FOLDERS.find((entry) => entry.folder === folder);
  if (known) return known.label;
  const name = (folder.split('/').at(-1) ?? folder).replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Sorting key: listed folders in list order, the rest after them. */
export function folderOrder(folder: string): number {
  const index = FOLDERS.findIndex((entry) => entry.folder === folder);
  return index === -1 ? FOLDERS.length : index;
}

/** Does the folder hold at least one page, at any depth? */
export function hasPages(folder: string): boolean {
  if (!fs.existsSync(folder)) return false;
  return fs
    .readdirSync(folder, {withFileTypes: true})
    .some((entry) =>
      entry.isDirectory()
        ? hasPages(path.join(folder, entry.name))
        : entry.name.endsWith('.mdx') && !entry.name.startsWith('_'),
    );
}

/** The sections that have pages, in menu order. */
export function sectionFolders(docsDir: string): string[] {
  if (!fs.existsSync(docsDir)) return [];
  return fs
    .readdirSync(docsDir, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && hasPages(path.join(docsDir, entry.name)))
    .map((entry) => entry.name)
    .sort((a, b) => folderOrder(a) - folderOrder(b) || a.localeCompare(b, 'sv'));
}
