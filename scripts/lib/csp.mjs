/**
 * The Content-Security-Policy the built site is meant to be served with. The only inline script is
 * the one that sets light or dark before the first paint; its hash follows the build, so it is read
 * from the built pages and never written by hand.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/**
 * @param {string} html
 * @returns {string[]} the text of every inline script that runs (data blocks such as JSON-LD do not)
 */
export function inlineScripts(html) {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, attributes = '', text = '']) => {
      const type = /\btype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1]?.toLowerCase();
      const runs = !type || type === 'module' || type.endsWith('javascript');
      return runs && !/\bsrc\s*=/i.test(attributes) && text.trim() !== '';
    })
    .map(([, , text = '']) => text);
}

/**
 * @param {Iterable<string>} pages the HTML of every built page
 * @returns {string[]} sorted, unique `'sha256-…'` sources
 */
export function inlineScriptHashes(pages) {
  const hashes = new Set();
  for (const html of pages) {
    for (const script of inlineScripts(html)) {
      hashes.add(`'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`);
    }
  }
  return [...hashes].sort();
}

/**
 * @param {string[]} scriptHashes
 * @returns {string} the header's value
 */
export function contentSecurityPolicy(scriptHashes) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(' '),
    "style-src 'self'",
    // The theme hides its icon sprite with a style attribute.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "object-src 'none'",
  ].join('; ');
}

/**
 * @param {string} folder a built site
 * @returns {string[]} every HTML file in it, as paths from the folder
 */
export function htmlFiles(folder) {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/**
 * @param {string} folder a built site
 * @returns {string} the header's value for that build
 */
export function policyOfBuild(folder) {
  const pages = htmlFiles(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  return contentSecurityPolicy(inlineScriptHashes(pages));
}
