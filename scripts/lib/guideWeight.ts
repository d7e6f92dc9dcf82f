import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {build, type Plugin} from 'esbuild';

/** Leaves everything outside src/guide to the site, which carries it anyway. */
const guideOnly: Plugin = {
  name: 'guide-only',
  setup({onResolve}) {
    onResolve({filter: /.*/}, ({kind, path: id, resolveDir}) => {
      if (kind === 'entry-point') return undefined;
      const own = id.startsWith('.') && path.resolve(resolveDir, id).includes('/src/guide/');
      // A bundler writes a short number where the path stands.
      return own ? undefined : {path: path.basename(id).slice(0, 3), external: true};
    });
  },
};

/** Bytes under gzip of the guide's own code, core and page, as it goes to the browser. */
export async function guideCodeBytes(root: string): Promise<number> {
  const built = await build({
    entryPoints: [path.join(root, 'src/guide/ui/GuidePage.tsx')],
    absWorkingDir: root,
    outdir: 'ut',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    loader: {'.css': 'local-css'},
    write: false,
    plugins: [guideOnly],
  });
  const code = built.outputFiles.find((file) => file.path.endsWith('.js'));
  if (!code) throw new Error('no code was built');
  return gzipSync(code.contents, {level: 9}).length;
}

/** Bytes under gzip of the guide's rules, questions and texts. */
export function guideRulesBytes(model: object): number {
  return gzipSync(JSON.stringify(model), {level: 9}).length;
}
