/** The ways to every module's questions, by the module's id; written when the site is built. */
declare module '@generated/samsyn-courses/default/fragebank.js' {
  import type {ModuleView} from '../view';

  const ways: Readonly<Record<string, () => Promise<{readonly default: ModuleView}>>>;
  export default ways;
}
