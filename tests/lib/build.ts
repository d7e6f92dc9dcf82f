import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {htmlFiles} from '../../scripts/lib/csp';

/** The built site that the tests look at. */
export const buildFolder = path.resolve(__dirname, '..', '..', 'build');

/** One built page: its file in the build, and the address it answers to. */
export interface BuiltPage {
  readonly file: string;
  readonly url: string;
}

/**
 * Every page of the build, in a fixed order.
 * @throws when nothing has been built, so that an empty run is never taken for a green one
 */
export function builtPages(): BuiltPage[] {
  if (!existsSync(path.join(buildFolder, '404.html'))) {
    throw new Error('Det finns ingen byggd webbplats i build/. Kör npm run build först.');
  }
  return htmlFiles(buildFolder).map((file) => ({
    file,
    url: '/' + file.replace(/(^|\/)index\.html$/, '$1'),
  }));
}

/** The page's HTML as it is served before any script has run. */
export function readPage({file}: BuiltPage): string {
  return readFileSync(path.join(buildFolder, file), 'utf8');
}

/** Splits a list into parts of at most `size`, so that each part can be a test of its own. */
export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += size) {
    parts.push(items.slice(start, start + size));
  }
  return parts;
}
