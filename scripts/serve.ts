/**
 * `npm run serve`: the built site as a good host would serve it (brotli, the 404 page, the
 * Content-Security-Policy). The browser tests run against this server.
 *
 *   npm run serve -- [--port 4100] [--dir build]
 *   npm run serve -- --policy        prints the policy for this build, to copy into a host
 */
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {brotliCompressSync, constants} from 'node:zlib';
import {policyOfBuild} from './lib/csp';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const COMPRESSIBLE = /^(text\/|application\/(json|xml|manifest)|image\/svg)/;

const {values: options} = parseArgs({
  options: {
    port: {type: 'string', default: process.env.PORT ?? '4100'},
    dir: {type: 'string', default: 'build'},
    policy: {type: 'boolean', default: false},
  },
});
const folder = path.resolve(options.dir);
if (!existsSync(path.join(folder, '404.html'))) {
  console.error(`Det finns ingen byggd webbplats i ${options.dir}/. Kör npm run build först.`);
  process.exit(1);
}
const policy = policyOfBuild(folder);
if (options.policy) {
  console.log(policy);
  process.exit(0);
}

const compressed = new Map<string, Buffer>();

function brotli(file: string): Buffer {
  const known = compressed.get(file);
  if (known) return known;
  // Quality 5 is what hosts use on the fly; higher only slows the first visit to each page.
  const packed = brotliCompressSync(readFileSync(file), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 5},
  });
  compressed.set(file, packed);
  return packed;
}

/** What answers to an address (still percent-encoded); nothing when it is not found. */
function resolveFile(pathname: string): {file?: string; redirect?: string} {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return {};
  }
  const file = path.join(folder, decoded);
  if (file !== folder && !file.startsWith(folder + path.sep)) return {};
  const stats = statSync(file, {throwIfNoEntry: false});
  if (stats?.isFile()) return {file};
  const index = path.join(file, 'index.html');
  if (!stats?.isDirectory() || !existsSync(index)) return {};
  return decoded.endsWith('/') ? {file: index} : {redirect: `${pathname}/`};
}

const server = createServer((request, response) => {
  const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
  const {file = path.join(folder, '404.html'), redirect} = resolveFile(pathname);
  if (redirect) {
    response.writeHead(301, {Location: redirect + search}).end();
    return;
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const pack = COMPRESSIBLE.test(type) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(path.basename(file) === '404.html' ? 404 : 200, {
    'Content-Type': type,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': pathname.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    ...(pack ? {'Content-Encoding': 'br', Vary: 'Accept-Encoding'} : {}),
  });
  if (request.method === 'HEAD') response.end();
  else response.end(pack ? brotli(file) : readFileSync(file));
});

server.listen(Number(options.port), '127.0.0.1', () => {
  console.log(`Webbplatsen visas på http://localhost:${options.port}/ (avsluta med Ctrl+C)`);
});
