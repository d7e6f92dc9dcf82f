import path from 'node:path';
import {parseDocument} from 'yaml';
import type {ParseFrontMatter} from '@docusaurus/types';

/** The front matter Docusaurus itself reads. Everything else reaches a page as checked data from the library. */
type DocusaurusFrontMatter = {
  title?: string;
  description?: string;
  slug?: string;
  sidebar_label?: string;
  sidebar_position?: number;
  pagination_next?: null;
  pagination_prev?: null;
};

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/**
 * Derives Docusaurus' own front matter from our Swedish keys.
 *
 * Authors never write `title` or `slug`: the title is `titel`, the address follows from the
 * file's place. Faulty YAML is not reported here (the library lists every problem at once),
 * so that this step never hides the better message.
 */
export function samsynFrontMatter(siteDir: string): ParseFrontMatter {
  return async ({filePath, fileContent}) => {
    const match = FRONT_MATTER.exec(fileContent);
    if (!match) return {frontMatter: {}, content: fileContent};
    const fields: unknown = parseDocument(match[1] ?? '').toJS() ?? {};
    const frontMatter = deriveFrontMatter(
      isRecord(fields) ? fields : {},
      path.relative(siteDir, filePath).split(path.sep),
    );
    return {frontMatter, content: fileContent.slice(match[0].length)};
  };
}

/**
 * @param fields the front matter as the author wrote it
 * @param segments the file's path from the site folder, e.g. `['docs', 'om', 'index.mdx']`
 */
export function deriveFrontMatter(
  fields: Record<string, unknown>,
  segments: readonly string[],
): DocusaurusFrontMatter {
  const titel = text(fields['titel']);
  const kortnamn = text(fields['kortnamn']);
  const ordning = fields['ordning'];
  const slug = insatsSlug(segments) ?? lessonSlug(segments);
  return {
    ...(titel && {title: titel}),
    ...(kortnamn && {sidebar_label: kortnamn}),
    // Empty: every page carries the descriptions of all pages otherwise. The theme sets it from the data.
    description: '',
    ...(typeof ordning === 'number' && {sidebar_position: ordning}),
    ...(slug && {slug}),
    // Knowledge pages are looked up, not read in order; only courses have a next page.
    ...(segments[0] === 'docs' && {pagination_next: null, pagination_prev: null}),
  };
}

/** Insatser lie in folders by verksamhet but share one address space: `/insatser/<slug>/`. */
function insatsSlug(segments: readonly string[]): string | undefined {
  const [root, section, , file] = segments;
  if (root !== 'docs' || section !== 'insatser' || !file || segments.length !== 4) return undefined;
  return `/insatser/${path.parse(file).name}/`;
}

/** The number that orders a lesson's file is no part of its address: `/kurser/sip/nar-och-hur/`. */
function lessonSlug(segments: readonly string[]): string | undefined {
  const [root, course, file] = segments;
  if (root !== 'courses' || !course || !file || segments.length !== 3) return undefined;
  return `/${course}/${path.parse(file).name.replace(/^\d+-/, '')}/`;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
