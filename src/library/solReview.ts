import {stringify} from 'yaml';
import type {CitationUse} from './citations';
import type {Library} from './loadLibrary';
import {registerOf} from './register';
import type {SharedNumberUse} from './solUses';
import {sharedNumberUses} from './solUses';

/** Uses of numbers that both SoL acts have and that nobody has read yet. */
export function unreadSolUses(library: Library): readonly SharedNumberUse[] {
  const reviewed = new Set(
    library.granskadeSolBruk.flatMap(({value}) => value.lagrum.map((id) => `${value.fil} ${id}`)),
  );
  return sharedNumberUses(library).filter((use) => !reviewed.has(`${use.file} ${use.id}`));
}

/** What a reader needs to judge each use: the words around it, and what the number says in each act. */
export function renderSolUses(uses: readonly SharedNumberUse[], library: Library): string {
  const register = registerOf(library);
  return uses
    .map(({file, id, uses: places}) => {
      const now = register.entry(id);
      const number = now ? `${now.kapitel}:${now.paragraf}` : '';
      const before = register.gammal(number);
      return [
        `${file}: ${id}`,
        `  nya SoL:   ${now ? `${now.rubrik}. ${now.sammanfattning}` : 'saknas'}`,
        `  gamla SoL: ${before ? before.amne : 'fanns, men står inte i gamla-sol.yaml'}`,
        ...places.map((place) => `  rad ${place.line}: ${surroundings(place)}`),
      ].join('\n');
    })
    .join('\n\n');
}

function surroundings({value, citation}: CitationUse): string {
  const from = Math.max(0, citation.start - 140);
  const to = Math.min(value.length, citation.end + 80);
  const words = value.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < value.length ? '…' : ''}`;
}

const HEADER = `# Paragrafnummer som finns i både gamla och nya SoL, lästa på sin plats av en människa.
# Varje post säger: i den här filen menas nya SoL med de här lagrummen.
# Lista det som ingen har läst: npm run check -- --sol-bruk
`;

/** The reviewed list with the given uses added, as the text of docs/lagar/granskade-sol-bruk.yaml. Uses that are gone are left out. */
export function reviewedListWith(
  uses: readonly SharedNumberUse[],
  library: Library,
  today: string,
): string {
  const still = new Set(sharedNumberUses(library).map((use) => `${use.file} ${use.id}`));
  const entries = new Map<string, {lagrum: Set<string>; last: string}>();
  for (const {value} of library.granskadeSolBruk) {
    const lagrum = value.lagrum.filter((id) => still.has(`${value.fil} ${id}`));
    if (lagrum.length > 0) entries.set(value.fil, {lagrum: new Set(lagrum), last: value.last});
  }
  for (const {file, id} of uses) {
    const entry = entries.get(file) ?? {lagrum: new Set<string>(), last: today};
    entry.lagrum.add(id);
    entries.set(file, {...entry, last: today});
  }
  const list = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fil, {lagrum, last}]) => ({fil, lagrum: [...lagrum].sort(), last}));
  return (
    HEADER + stringify(list, {lineWidth: 0, flowCollectionPadding: false, collectionStyle: 'any'})
  );
}
