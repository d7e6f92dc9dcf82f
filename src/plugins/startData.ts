import type {Library} from '../library/loadLibrary';
import type {StartData} from '../pages/_start/StartPage';
import type {RouteExists} from './routeTypes';
import {addressOf} from './links';

/** Pages the start page would like to lead to. Those that are not there yet are left out. */
const WAYS = [
  '/insatser/',
  '/guide/',
  '/kurser/',
  '/kontakter/',
  '/kunskapsbanken/',
  '/lagar/gamla-sol/',
  '/om/sa-har-laser-du/',
] as const;

/** What the start page shows. */
export function startData(library: Library, exists: RouteExists): StartData {
  return {
    insatsCount: library.insatser.length,
    ways: WAYS.filter(exists),
    situations: library.situationer.map(({value}) => ({
      id: value.id,
      text: value.text,
      first: value.forst,
      links: value.lankar.map((link) => ({text: link.text, to: addressOf(link.till)})),
    })),
  };
}
