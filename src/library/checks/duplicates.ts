import {entryProblem} from '../../content/entry';
import type {Entry} from '../../content/entry';
import type {Problem} from '../../content/problem';
import type {Library} from '../loadLibrary';
import {allPages} from '../pages';
import {pageUrl} from '../urls';

/** What must be said once is said once: ids, slugs, addresses, titles, sources. */
export function checkDuplicates(library: Library): Problem[] {
  const pages = allPages(library);
  return [
    ...twice(library.kallor, 'id', (entry) => entry.value.id),
    ...twice(library.kallor, 'url', (entry) => normalUrl(entry.value.url)),
    ...twice(library.ordlista, 'id', (entry) => entry.value.id),
    ...twice(library.ordlista, 'term', (entry) => entry.value.term.toLowerCase()),
    ...twice(library.lagar, 'id', (entry) => entry.value.id),
    ...twice(library.lagar, 'sfs', (entry) => entry.value.sfs),
    ...twice(library.lagrum, 'id', (entry) => entry.value.id),
    ...twice(library.gamlaSol, 'gammal', (entry) => entry.value.gammal),
    ...twice(library.insatser, 'slug', (entry) => entry.value.slug),
    ...twice(library.situationer, 'id', (entry) => entry.value.id),
    ...twice(library.kontakter, 'id', (entry) => entry.value.id),
    ...twice(library.kommuner, 'id', (entry) => entry.value.id),
    ...twice(library.noder, 'id', (entry) => entry.value.id),
    ...twice(library.kontaktSituationer, 'id', (entry) => entry.value.id),
    ...twice(library.kurser, 'id', (entry) => entry.value.id),
    ...twice(library.moduler, 'modul', (entry) => entry.value.modul),
    ...twice(library.fragor, 'id', (entry) => `${folderOf(entry.file)} ${entry.value.id}`),
    ...twice(pages, 'titel', (entry) => entry.value.titel.toLowerCase()),
    ...urlsTwice(library),
    ...library.insatser.flatMap((entry) => conditionsTwice(entry)),
  ];
}

function twice<E extends Entry<unknown>>(
  entries: readonly E[],
  field: string,
  keyOf: (entry: E) => string | undefined,
): Problem[] {
  const first = new Map<string, E>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry);
    if (key === undefined) return [];
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, entry);
      return [];
    }
    const place = `${earlier.file}:${earlier.at(field).line}`;
    return [
      entryProblem(
        entry,
        [field],
        `samma ${field} finns redan i ${place}`,
        'ändra det ena, eller ta bort dubbletten',
      ),
    ];
  });
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

/** Two files that would be served at one address; files with faults in them count too. */
function urlsTwice(library: Library): Problem[] {
  const first = new Map<string, string>();
  return library.files
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => {
      const url = pageUrl(file);
      const earlier = first.get(url);
      if (earlier === undefined) {
        first.set(url, file);
        return [];
      }
      return [
        {
          file,
          line: 1,
          column: 1,
          field: '',
          what: `får samma adress (${url}) som ${earlier}`,
          mend: 'byt namn på den ena filen',
          level: 'fel' as const,
        },
      ];
    });
}

function conditionsTwice(entry: Library['insatser'][number]): Problem[] {
  const seen = new Set<string>();
  return (entry.value.villkor ?? []).flatMap((condition, index) => {
    if (!seen.has(condition.id)) {
      seen.add(condition.id);
      return [];
    }
    return [
      entryProblem(
        entry,
        ['villkor', index, 'id'],
        `villkoret ”${condition.id}” finns två gånger`,
        'ge det ena ett annat id',
      ),
    ];
  });
}

/** The same page with and without a trailing slash or www is one source. */
function normalUrl(url: string | undefined): string | undefined {
  return url?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
