import type {BodyFacts} from '../content/mdxBody';
import type {SearchSection} from '../search/document';
import {headingIds} from './headingIds';

/**
 * The text of a page by its h2 headings, as search wants it. Text before the first heading has an
 * empty heading.
 */
export function searchSections(body: BodyFacts): SearchSection[] {
  const ids = headingIds(body.headings.map(({text}) => text));
  const headingLines = new Set(
    body.headings.filter(({depth}) => depth === 2).map(({line}) => line),
  );
  const texts = new Map<number, string[]>();
  for (const {value, section, line} of body.texts) {
    if (headingLines.has(line)) continue;
    const list = texts.get(section);
    if (list) list.push(value);
    else texts.set(section, [value]);
  }
  const textOf = (section: number): string =>
    (texts.get(section) ?? [])
      .join(' ')
      .replace(/\s+/g, ' ')
      .replace(/ ([.,;:?!])/g, '$1')
      .trim();
  return [
    ...(texts.has(-1) ? [{heading: '', anchor: '', text: textOf(-1)}] : []),
    ...body.headings.flatMap(({depth, text}, i) =>
      depth === 2 ? [{heading: text, anchor: ids[i] ?? '', text: textOf(i)}] : [],
    ),
  ];
}
