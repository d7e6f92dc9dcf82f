import type {Problem} from '../../content/problem';
import type {YamlString} from '../../content/yamlFile';
import {formatPath} from '../../content/zodProblems';
import type {Library} from '../loadLibrary';
import {allPages} from '../pages';

/** What the skeletons of `npm run new` say where an author is to write. */
export const TEMPLATE_WORDS = 'Skriv här';

/** Words of a skeleton that nobody has replaced. */
export function checkLeftovers(library: Library): Problem[] {
  const pages = allPages(library);
  const data = [...library.kurser, ...library.fragor, ...library.moten, ...library.kontakter];
  return [
    ...[...pages, ...data].flatMap((entry) =>
      entry.texts.flatMap((text) => leftover(entry.file, text, formatPath(text.path))),
    ),
    ...pages.flatMap((page) =>
      page.body.texts.flatMap((text) => leftover(page.file, text, 'text')),
    ),
  ];
}

function leftover(
  file: string,
  {value, line, column}: Pick<YamlString, 'value' | 'line' | 'column'>,
  field: string,
): Problem[] {
  if (!value.trimStart().startsWith(TEMPLATE_WORDS)) return [];
  const what = 'mallens text står kvar';
  return [{file, line, column, field, what, mend: 'skriv ditt eget innehåll', level: 'varning'}];
}
