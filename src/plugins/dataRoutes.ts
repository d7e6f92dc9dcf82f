import type {Library} from '../library/loadLibrary';
import {startData} from './startData';

/** Tells whether an address of our own exists in this build. */
export type RouteExists = (path: string) => boolean;

/** A page that shows data: its address, its component (default export, prop `data`) and what it is given. */
export type DataRoute = {
  path: string;
  component: string;
  data: (library: Library, exists: RouteExists) => unknown;
};

/** Every such page. A room adds its own here, on one entry; menus follow by themselves. */
export const DATA_ROUTES: readonly DataRoute[] = [
  {path: '/', component: '@site/src/pages/_start/StartPage.tsx', data: startData},
];
