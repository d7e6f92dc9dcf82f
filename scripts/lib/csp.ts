/**
 * The Content-Security-Policy the built site is meant to be served with. The only inline script is
 * the one that sets light or dark before the first paint; its hash follows the build, so it is read
 * from the built pages and never written by hand.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** The text of every inline script that runs (data blocks such as JSON-LD do not). */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, attributes = '', text = '']) => {
      const type = /\btype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1]?.toLowerCase();
      const runs = !type || type === 'module' || type.endsWith('javascript');
      return runs && !/\bsrc\s*=/i.test(attributes) && text.trim() !== '';
    })
    .map(([, , text = '']) => text);
}

/** Sorted, unique `'sha256-…'` sources for the inline scripts of the given pages. */
export function inlineScriptHashes(pages: Iterable<string>): string[] {
  const hashes = new Set<string>();
  for (const html of pages) {
    for (const script of inlineScripts(html)) {
      hashes.add(`'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`);
    }
  }
  return [...hashes].sort();
}

/** The header's value, given the hashes of the inline scripts. */
export function contentSecurityPolicy(scriptHashes: readonly string[]): string {
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

/** Every HTML file of a built site, as sorted paths from its folder. */
export function htmlFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** The header's value for a built site. */
export function policyOfBuild(folder: string): string {
  const pages = htmlFiles(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  return contentSecurityPolicy(inlineScriptHashes(pages));
}
