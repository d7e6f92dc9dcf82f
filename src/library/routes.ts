import fs from 'node:fs';
import path from 'node:path';
import type {Library} from './loadLibrary';

/**
 * Addresses that plugins make from data, besides those of pages in docs/ and courses/. A plugin that
 * adds a route adds it here, so that authors may link to it.
 */
const GENERATED = [
  '/',
  '/guide/',
  '/guide/ova/',
  '/guide/sa-resonerar-guiden/',
  '/insatser/',
  '/insatser/jamfor/',
  '/insatser/karta/',
  '/insatser/trappa/',
  '/kurser/',
  '/kurser/framsteg/',
  '/kurser/intyg/',
  '/kurser/resultat/',
  '/lagar/',
  '/lagar/gamla-sol/',
  '/lagar/pa-gang/',
  '/kallor/',
  '/kontakter/',
  '/om/krav/',
  '/mote/',
  '/mote/anteckningar/',
  '/mote/led/',
  '/mote/papper/',
  '/ordlista/',
  '/repetition/',
  '/vad-ar-nytt/',
  '/verktyg/',
] as const;

/** Every address made from data or by a file in src/pages. */
export function generatedRoutes(library: Library): string[] {
  const nodes = library.noder.map((nod) => `/kontakter/${nod.value.id}/`);
  const laws = library.lagar.map((law) => `/lagar/${law.value.id}/`);
  const courses = library.kurser.map(({value}) => `/kurser/${value.id}/`);
  const tools = library.verktyg.map(({value}) => `/verktyg/${value.id}/`);
  return [
    ...GENERATED,
    ...laws,
    ...nodes,
    ...courses,
    ...tools,
    ...pageRoutes(path.join(library.root, 'src/pages')),
  ];
}

/** Addresses of the pages in src/pages: `sok.tsx` and `sok/index.tsx` are both /sok/. */
function pageRoutes(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(?:tsx|mdx)$/.test(file) && !/(?:^|[/\\])_|\.test\./.test(file))
    .map((file) => {
      const name = file
        .split(path.sep)
        .join('/')
        .replace(/\.(?:tsx|mdx)$/, '')
        .replace(/(?:^|\/)index$/, '');
      return name === '' ? '/' : `/${name}/`;
    });
}
