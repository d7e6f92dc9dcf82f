/**
 * The running text of an MDX page: front matter, markup, links' addresses and container marks taken
 * away. Paragraphs are joined to one line each; every list item and table cell is a line of its own.
 */
export function plainProse(mdx: string): string {
  const body = mdx.replace(/^\uFEFF?---\n.*?\n---\n/su, '');
  const lines = body
    .replace(/<\/?[A-Z][^>]*>/gsu, '\n')
    .replace(/^:::.*$/gmu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gsu, '$1')
    .replace(/[*_`]/gu, '')
    .split('\n');
  const blocks: string[] = [];
  let open = false;
  for (const raw of lines) {
    const line = raw.trim();
    const item = /^(?:[-–]|\d+\.)\s+(?:\[[ x]\]\s+)?/u.exec(line);
    if (line === '' || /^(?:#|\|?[-:| ]+\|?$)/u.test(line)) {
      open = false;
      if (line.startsWith('#')) blocks.push(line.replace(/^#+\s*/u, ''));
    } else if (line.startsWith('|')) {
      blocks.push(...line.split('|').map((cell) => cell.trim()));
      open = false;
    } else if (item || !open) {
      blocks.push(line.slice(item?.[0].length ?? 0));
      open = true;
    } else {
      blocks[blocks.length - 1] += ` ${line}`;
    }
  }
  return blocks.filter((block) => block !== '').join('\n');
}
