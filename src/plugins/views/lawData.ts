import type {
  LawData,
  LawLink,
  LawPageData,
  LawView,
  OldRow,
  PendingRow,
} from '../../knowledge/lawView';
import type {LinkView} from '../../knowledge/pageView';
import {kontrolleradText, type Lag, type Lagrum, type PaGang, type Register} from '../../lagrum';
import {compareSections, parseSection} from '../../lagrum/scan';
import {citationsIn} from '../../library/citations';
import type {Library} from '../../library/loadLibrary';
import {allPages} from '../../library/pages';
import {citedText, oldRowId} from './citedText';
import {lagrumViews, pendingView, writtenOut} from './lagrumViews';

const REPEALED = 'gamla-sol';
const OLD_TO_NEW = `/lagar/${REPEALED}/`;

/** What a page of the law section is given; undefined for every other page. */
export function lawData(url: string, library: Library, register: Register): LawData | undefined {
  if (url === '/lagar/') return {laws: lawLinks(library)};
  if (url === OLD_TO_NEW) return {oldRows: oldRows(library, register)};
  if (url === '/lagar/pa-gang/') return {pending: pendingRows(library, register)};
  const law = lawAt(url, library);
  return law && {pending: pendingRows(library, register).filter((row) => row.law === law.namn)};
}

/** A law's page with every provision we cite of it; undefined for every other page. */
export function lawPageData(
  url: string,
  library: Library,
  register: Register,
): LawPageData | undefined {
  const law = lawAt(url, library);
  if (!law || law.id === REPEALED) return undefined;
  const view = lawView(law, library);
  const ids = view.provisions.map(({id}) => id);
  return {law: view, register: lagrumViews(ids, register)};
}

function lawAt(url: string, library: Library): Lag | undefined {
  const [, id] = /^\/lagar\/([^/]+)\/$/.exec(url) ?? [];
  return library.lagar.find(({value}) => value.id === id)?.value;
}

function lawLinks(library: Library): LawLink[] {
  return library.lagar
    .map(({value}) => ({
      text: value.kortnamn,
      to: `/lagar/${value.id}/`,
      sfs: value.sfs,
      namn: value.namn,
      count: library.lagrum.filter((entry) => entry.value.lag === value.id).length,
      ...(value.upphavd && {upphavd: value.upphavd}),
    }))
    .sort((a, b) => b.count - a.count || a.namn.localeCompare(b.namn, 'sv'));
}

function lawView(law: Lag, library: Library): LawView {
  const usedBy = usesByProvision(library);
  return {
    id: law.id,
    namn: law.namn,
    sfs: law.sfs,
    url: law.url,
    kontrollerad: kontrolleradText(law),
    ...(law.upphavd && {upphavd: law.upphavd}),
    provisions: provisionsOf(law.id, library).map(({id, kapitel}) => ({
      id,
      kapitel,
      usedBy: usedBy.get(id) ?? [],
    })),
  };
}

/** A law's provisions in the order of the law. */
function provisionsOf(lag: string, library: Library): Lagrum[] {
  return library.lagrum
    .map(({value}) => value)
    .filter((provision) => provision.lag === lag)
    .sort(
      (a, b) =>
        bySection(a.kapitel, b.kapitel) ||
        bySection(a.paragraf, b.paragraf) ||
        bySection(a.punkt, b.punkt),
    );
}

function bySection(a: string | null | undefined, b: string | null | undefined): number {
  const left = a ? parseSection(a) : null;
  const right = b ? parseSection(b) : null;
  if (!left || !right) return Number(Boolean(left)) - Number(Boolean(right));
  return compareSections(left, right);
}

const uses = new WeakMap<Library, ReadonlyMap<string, readonly LinkView[]>>();

/** Pages that cite each provision. */
function usesByProvision(library: Library): ReadonlyMap<string, readonly LinkView[]> {
  const known = uses.get(library);
  if (known) return known;
  const pages = new Map(allPages(library).map((page) => [page.file, page]));
  const found = new Map<string, Map<string, LinkView>>();
  for (const use of citationsIn(library).uses) {
    const page = pages.get(use.file);
    if (!page) continue;
    for (const hit of use.hits) {
      if (hit.slag !== 'lagrum') continue;
      const links = found.get(hit.lagrum.id) ?? new Map<string, LinkView>();
      links.set(page.url, {text: page.value.titel, to: page.url});
      found.set(hit.lagrum.id, links);
    }
  }
  const result = new Map(
    [...found].map(([id, links]) => [
      id,
      [...links.values()].sort((a, b) => a.text.localeCompare(b.text, 'sv')),
    ]),
  );
  uses.set(library, result);
  return result;
}

function oldRows(library: Library, register: Register): OldRow[] {
  return library.gamlaSol.map(({value}) => {
    const [chapter = '', paragraph = ''] = value.gammal.split(':');
    return {
      id: oldRowId(value.gammal),
      number: value.gammal.replace(/\s/g, ''),
      text: `${chapter} kap. ${paragraph} §`,
      amne: citedText(value.amne, register),
      andring: citedText(value.andring, register),
      nya: value.nya.flatMap((id) => {
        const provision = register.entry(id);
        return provision ? [{...provisionLink(provision, register), rubrik: provision.rubrik}] : [];
      }),
    };
  });
}

function provisionLink(provision: Lagrum, register: Register): LinkView {
  return {text: writtenOut(provision, register), to: `/lagar/${provision.lag}/#${provision.id}`};
}

/** Changes of whole laws and of single provisions; the same proposal for one law is told once. */
function pendingRows(library: Library, register: Register): PendingRow[] {
  const rows = new Map<string, PendingRow & {touches: LinkView[]}>();
  const add = (lag: string, change: PaGang, touch?: LinkView) => {
    const key = `${lag} ${change.proposition} ${change.text}`;
    const law = register.lag(lag);
    const row = rows.get(key) ?? {
      change: pendingView(change, register),
      law: law?.namn ?? lag,
      touches: [],
    };
    if (touch) row.touches.push(touch);
    rows.set(key, row);
  };
  for (const {value} of library.lagar) {
    if (value.id !== REPEALED) value.paGang?.forEach((change) => add(value.id, change));
  }
  for (const {value} of library.lagrum) {
    if (value.paGang) add(value.lag, value.paGang, provisionLink(value, register));
  }
  const day = ({change}: PendingRow) => change.foreslaget ?? '9999';
  return [...rows.values()].sort((a, b) => day(a).localeCompare(day(b)));
}
