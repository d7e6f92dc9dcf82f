/** In which file each meeting package lies, and the ways to the files; written when the site is built. */
declare module '@generated/samsyn-meetings/default/paket.js' {
  import type {PackageFile} from '../view';

  export const files: Readonly<Record<string, () => Promise<{readonly default: PackageFile}>>>;
  export const ways: Readonly<Record<string, string>>;
}
