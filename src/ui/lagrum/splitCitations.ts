import type {CitationWords, CitedPart} from './view';

type Part = string | Pick<CitedPart, 'ids' | 'text'>;

const patterns = new WeakMap<CitationWords, RegExp | null>();

/** A text with the citations in it told apart. The longest that fits is taken: `28 § LSS` holds no `8 § LSS`. */
export function splitCitations(text: string, words: CitationWords): Part[] {
  const pattern = patternOf(words);
  if (pattern === null) return [text];
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const ids = words[match[0]];
    if (ids === undefined) continue;
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push({ids, text: match[0]});
    from = match.index + match[0].length;
  }
  if (from < text.length || parts.length === 0) parts.push(text.slice(from));
  return parts;
}

function patternOf(words: CitationWords): RegExp | null {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  const written = Object.keys(words).sort((a, b) => b.length - a.length);
  const escaped = written.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const made =
    escaped.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  patterns.set(words, made);
  return made;
}
