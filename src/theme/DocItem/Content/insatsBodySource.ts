import type {PageData} from '../../../plugins/views/pageData';
import type {LazyData} from '../../../ui/lazyData';

type Body = typeof import('./InsatsBody');
type Whole = {data: PageData; InsatsBody: Body['default']};

// Known when bundling (src/plugins/bundle.ts), so that the browser's bundle has only the way there.
declare const SAMSYN_SERVER: boolean;
const onServer: Body | undefined = SAMSYN_SERVER
  ? (require('./InsatsBody') as Body) // eslint-disable-line @typescript-eslint/no-require-imports -- the server draws at once
  : undefined;

/** An insats page's data together with what draws it: neither is fetched while the server's HTML is kept. */
export function withInsatsBody(source: LazyData<PageData>): LazyData<Whole> {
  return {
    server:
      source.server && onServer ? {data: source.server, InsatsBody: onServer.default} : undefined,
    load: async () => {
      const [data, body] = await Promise.all([source.load(), import('./InsatsBody')]);
      return {default: {data: data.default, InsatsBody: body.default}};
    },
  };
}
