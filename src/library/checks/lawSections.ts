import type {BodyHeading, BodyText} from '../../content/mdxBody';
import type {Problem} from '../../content/problem';
import {PASSAGES, SLAG} from '../../knowledge/kinds';
import type {CitationUse} from '../citations';
import {citationsIn} from '../citations';
import {known} from '../known';
import type {Library} from '../loadLibrary';
import type {AnyPage} from '../pages';
import {allPages} from '../pages';

/** Containers whose text is of another kind than the page around them. */
const OTHER_KIND: ReadonlySet<string> = new Set(
  [...SLAG, ...PASSAGES].filter((name) => name !== 'lag'),
);

/**
 * What is said to be law says where: on a page of kind *lag*, every h2 section with text of that kind
 * holds a citation that resolves or a source. The page's own lagrum do not count for its sections.
 */
export function checkLawSections(library: Library): Problem[] {
  if (library.lagrum.length === 0) return [];
  const {byFile} = citationsIn(library);
  const sources = known(library).kalla;
  return allPages(library)
    .filter((page) => page.value.slag === 'lag')
    .flatMap((page) => unfounded(page, byFile.get(page.file) ?? [], sources));
}

function unfounded(
  page: AnyPage,
  uses: readonly CitationUse[],
  sources: ReadonlySet<string> | undefined,
): Problem[] {
  return page.body.headings.flatMap((heading, index) => {
    if (heading.depth !== 2) return [];
    const ofKind = (text: Pick<BodyText, 'section' | 'containers'>): boolean =>
      text.section === index && isLaw(text.containers);
    const says = page.body.texts.some((text) => ofKind(text) && saysSomething(text, heading));
    if (!says) return [];
    const cites = uses.some(
      (use) =>
        use.section === index &&
        isLaw(use.containers ?? []) &&
        use.hits.some((hit) => hit.slag !== 'saknas'),
    );
    const names = page.body.links.some(
      (link) =>
        ofKind(link) &&
        link.url.startsWith('kalla:') &&
        (sources === undefined || sources.has(link.url.slice('kalla:'.length))),
    );
    return cites || names ? [] : [fault(page.file, heading)];
  });
}

const isLaw = (containers: readonly string[]): boolean =>
  !containers.some((name) => OTHER_KIND.has(name));

const saysSomething = (text: BodyText, heading: BodyHeading): boolean =>
  text.line !== heading.line && text.value.trim() !== '';

function fault(file: string, heading: BodyHeading): Problem {
  return {
    file,
    line: heading.line,
    column: heading.column,
    field: 'avsnitt',
    what: `avsnittet ”${heading.text}” är av slaget lag men nämner inget lagrum och ingen källa`,
    mend: 'skriv lagrummet (9 § 8 LSS) eller källan [text](kalla:id), eller lägg texten i :::rad eller en annan behållare',
    level: 'fel',
  };
}
