/**
 * The address of a page file. `docs/samverkan/sip.mdx` → `/samverkan/sip/`, `index.mdx` → its folder,
 * `docs/insatser/<verksamhet>/<slug>.mdx` → `/insatser/<slug>/`, `courses/<kurs>/<nn>-<modul>.mdx` → `/kurser/<kurs>/<modul>/`.
 */
export function pageUrl(file: string): string {
  const segments = file.replace(/\.mdx$/, '').split('/');
  const [root, ...rest] = segments;
  if (root === 'docs' && rest[0] === 'insatser' && rest.length === 3) {
    return `/insatser/${rest[2] ?? ''}/`;
  }
  if (rest[rest.length - 1] === 'index') rest.pop();
  const base = root === 'courses' ? ['kurser', ...rest.map(withoutNumber)] : rest;
  return base.length === 0 ? '/' : `/${base.join('/')}/`;
}

/** Is the file an insats record? */
export function isInsatsFile(file: string): boolean {
  return /^docs\/insatser\/[^/]+\/[^/]+\.mdx$/.test(file);
}

/** The number that orders a file in its folder is no part of its address: `01-sip-1` → `sip-1`. */
function withoutNumber(name: string): string {
  return name.replace(/^\d+-/, '');
}
