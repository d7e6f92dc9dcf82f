/**
 * The ids Docusaurus gives the headings of a page, in order: lower case, letters, digits, hyphens;
 * the second of two equal headings gets -1. Same rule as github-slugger.
 */
export function headingIds(headings: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return headings.map((heading) => {
    const base = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let id = base;
    while (taken.has(id)) {
      const count = (taken.get(base) ?? 0) + 1;
      taken.set(base, count);
      id = `${base}-${count}`;
    }
    taken.set(id, 0);
    return id;
  });
}
