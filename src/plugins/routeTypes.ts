import type {Library} from '../library/loadLibrary';

/** Tells whether an address of our own exists in this build. */
export type RouteExists = (path: string) => boolean;

/** A page that shows data: its address, its component (default export, prop `data`) and what it is given. */
export type DataRoute = {
  path: string;
  component: string;
  data: (library: Library, exists: RouteExists) => unknown;
};
