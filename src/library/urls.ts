/**
 * The address of a page file. `docs/samverkan/sip.mdx` → `/samverkan/sip/`, `index.mdx` → its folder,
 * `docs/insatser/<verksamhet>/<slug>.mdx` → `/insatser/<slug>/`, `courses/<kurs>/<nn>-<modul>.mdx` → `/kurser/…`.
 */
export function pageUrl(file: string): string {
  const segments = file.replace(/\.mdx$/, '').split('/');
  const [root, ...rest] = segments;
  if (root === 'docs' && rest[0] === 'insatser' && rest.length === 3) {
    return `/insatser/${rest[2] ?? ''}/`;
  }
  if (rest[rest.length - 1] === 'index') rest.pop();
  const base = root === 'courses' ? ['kurser', ...rest] : rest;
  return base.length === 0 ? '/' : `/${base.join('/')}/`;
}

/** Is the file an insats record? */
export function isInsatsFile(file: string): boolean {
  return /^docs\/insatser\/[^/]+\/[^/]+\.mdx$/.test(file);
}
