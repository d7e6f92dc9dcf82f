import {defineSlot} from '../storage';

/** How many searches are remembered. */
export const MAX_RECENT = 8;

/** The reader's own latest searches, newest first; kept only if she asks for it. */
export const recentSearchesSlot = defineSlot<readonly string[]>({
  id: 'senaste-sokningar',
  name: 'Dina senaste sökningar',
  why: 'Så att du kan göra om en sökning utan att skriva den igen.',
  empty: [],
  parse: (data) =>
    Array.isArray(data) && data.every((item) => typeof item === 'string')
      ? data.slice(0, MAX_RECENT).map((item) => item.slice(0, 100))
      : undefined,
  merge: (here, incoming) => [...new Set([...here, ...incoming])].slice(0, MAX_RECENT),
});

/** The list with one more search, newest first, none twice. */
export function withSearch(recent: readonly string[], question: string): readonly string[] {
  const asked = question.trim().slice(0, 100);
  if (asked === '') return recent;
  return [asked, ...recent.filter((item) => item !== asked)].slice(0, MAX_RECENT);
}
