import type {CitedPart, CitedText} from '../../ui/lagrum/view';
import type {Citation, Register} from '../../lagrum';

/** The anchor, and id in page data, of a row on the page from old to new: `gammal-4-1`. */
export function oldRowId(gammal: string): string {
  return `gammal-${gammal.replace(/\s/g, '').replace(':', '-')}`;
}

/** Ids of everything a citation leads to: provisions in force, and rows of the repealed act. */
export function citedIds(citation: Citation, register: Register): string[] {
  const ids = register.resolveCitation(citation).flatMap((hit) => {
    if (hit.slag === 'lagrum') return [hit.lagrum.id];
    if (hit.slag === 'upphavd') return [oldRowId(hit.rad.gammal)];
    return [];
  });
  return [...new Set(ids)];
}

/** Where an id leads: the provision on its law's page, or the row of the repealed act. */
export function addressOfId(id: string, register: Register): string {
  const provision = register.entry(id);
  return provision ? `/lagar/${provision.lag}/#${id}` : `/lagar/gamla-sol/#${id}`;
}

/**
 * A text with its citations told apart. One that leads nowhere stays text: the content check
 * reports it. A text without citations comes back as one run.
 */
export function citedText(text: string, register: Register): CitedText {
  const parts: (string | CitedPart)[] = [];
  let from = 0;
  for (const citation of register.grammar.findCitations(text)) {
    const ids = citedIds(citation, register);
    if (ids.length === 0) continue;
    if (citation.start > from) parts.push(text.slice(from, citation.start));
    parts.push({
      ids: ids.join(' '),
      text: citation.text,
      href: addressOfId(ids[0] ?? '', register),
    });
    from = citation.end;
  }
  if (from < text.length || parts.length === 0) parts.push(text.slice(from));
  return parts;
}

/** Every id a text cites, in order. */
export function idsIn(text: readonly (string | Pick<CitedPart, 'ids'>)[]): string[] {
  return text.flatMap((part) => (typeof part === 'string' ? [] : part.ids.split(' ')));
}
