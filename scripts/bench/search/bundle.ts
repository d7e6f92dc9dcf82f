import path from 'node:path';
import {build} from 'esbuild';

/** The engine bundled as for the site's worker (the small build of FlexSearch). */
export async function bundleEngine(): Promise<string> {
  const compact = path.join(
    path.dirname(require.resolve('flexsearch')),
    'flexsearch.compact.module.min.js',
  );
  const {outputFiles} = await build({
    stdin: {
      contents: `import {SearchEngine} from './src/search/engine';
        import {viewAnswer} from './src/search/view';
        globalThis.samsyn = {SearchEngine, viewAnswer};`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    alias: {flexsearch: compact},
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
