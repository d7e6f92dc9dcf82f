import type {LinkView, PageView, SourceView, TermView} from '../../knowledge/pageView';
import type {Register} from '../../lagrum';
import {known} from '../../library/known';
import {leadsSomewhere} from '../../library/links';
import type {Library} from '../../library/loadLibrary';
import type {AnyPage} from '../../library/pages';
import {addressOf} from '../links';
import {citedText, idsIn} from './citedText';
import {titleOf} from './titles';

/** Everything about a page that is not its text, joined for the reader. */
export function pageView(page: AnyPage, library: Library, register: Register): PageView {
  const {value, body} = page;
  const cite = (text: string) => citedText(text, register);
  const sammanfattning = cite(value.sammanfattning);
  const kontrolleraLokalt = (value.kontrolleraLokalt ?? []).map(cite);
  const inBody = body.texts.flatMap((text) => (text.inLink ? [] : idsIn(cite(text.value))));
  return {
    titel: value.titel,
    url: page.url,
    sammanfattning,
    slag: value.slag,
    agare: value.agare,
    uppdaterad: value.uppdaterad,
    granskad: value.granskad,
    granskaSenast: value.granskaSenast,
    lagrum: unique([...idsIn(sammanfattning), ...inBody, ...kontrolleraLokalt.flatMap(idsIn)]),
    kallor: sources(page, library),
    termer: terms(page, library, register),
    relaterat: (value.relaterat ?? []).map((target) => linkTo(target, library)),
    ...pointer('ovning', value.ovning, library),
    ...pointer('blankett', value.blankett, library),
    ...pointer('kontakt', value.kontakt, library),
    kontrolleraLokalt,
    andringar: [...(value.andringar ?? [])].sort((a, b) => b.datum.localeCompare(a.datum)),
  };
}

/** Ids in links of the text, by scheme: `kalla:vasteras-2022` → `vasteras-2022`. */
function linkedIds(page: AnyPage, scheme: string): string[] {
  return page.body.links.flatMap(({url}) =>
    url.startsWith(`${scheme}:`) ? [url.slice(scheme.length + 1)] : [],
  );
}

/** The page's own sources first, then those that only the text points at. */
function sources(page: AnyPage, library: Library): SourceView[] {
  return unique([...page.value.kallor, ...linkedIds(page, 'kalla')]).flatMap((id) => {
    const entry = library.kallor.find(({value}) => value.id === id);
    return entry ? [entry.value] : [];
  });
}

function terms(page: AnyPage, library: Library, register: Register): Record<string, TermView> {
  return Object.fromEntries(
    unique(linkedIds(page, 'term')).flatMap((id): [string, TermView][] => {
      const entry = library.ordlista.find(({value}) => value.id === id);
      if (!entry) return [];
      const {term, forklaring} = entry.value;
      return [[id, {id, term, forklaring: citedText(forklaring, register)}]];
    }),
  );
}

function linkTo(target: string, library: Library): LinkView {
  return {text: titleOf(target, library), to: addressOf(target)};
}

/** The page's exercise, form or contact; left out until what it points at exists. */
function pointer<K extends 'ovning' | 'blankett' | 'kontakt'>(
  key: K,
  target: string | undefined,
  library: Library,
): Partial<Record<K, LinkView>> {
  if (target === undefined || !leadsSomewhere(target, known(library))) return {};
  return {[key]: linkTo(target, library)} as Record<K, LinkView>;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
