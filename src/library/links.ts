import {suggestion} from '../content/suggest';
import type {Known} from './known';

/** Schemes that point by id, and what is named in a message. */
const SCHEMES = {
  insats: 'insatsen',
  term: 'ordet',
  kalla: 'källan',
  behov: 'behovet',
  kontakt: 'kontakten',
  situation: 'situationen',
  kurs: 'kursen',
  verktyg: 'verktyget',
} as const satisfies Partial<Record<keyof Known, string>>;

type Scheme = keyof typeof SCHEMES;

/** A written link, sorted by what it points to. */
export type LinkTarget =
  | {kind: 'id'; scheme: Scheme; id: string}
  | {kind: 'sida'; path: string; anchor: string}
  | {kind: 'fil'; path: string; anchor: string}
  | {kind: 'ankare'; anchor: string}
  | {kind: 'extern'}
  | {kind: 'okand'; scheme: string};

/** Sorts a link by its form alone; nothing is looked up. */
export function parseTarget(url: string): LinkTarget {
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(url)?.[1];
  if (scheme !== undefined && isScheme(scheme)) {
    return {kind: 'id', scheme, id: url.slice(scheme.length + 1)};
  }
  if (scheme === 'https' || scheme === 'mailto' || scheme === 'tel') return {kind: 'extern'};
  if (scheme !== undefined) return {kind: 'okand', scheme};
  const [path = '', anchor = ''] = url.split('#', 2);
  if (path === '') return {kind: 'ankare', anchor};
  return {kind: path.startsWith('/') ? 'sida' : 'fil', path, anchor};
}

function isScheme(text: string): text is Scheme {
  return Object.hasOwn(SCHEMES, text);
}

/** What is wrong with a target, as `what – mend`, or undefined when it resolves. Files are judged by the caller. */
export function targetFault(target: LinkTarget, known: Known): string | undefined {
  switch (target.kind) {
    case 'id': {
      const ids = known[target.scheme];
      if (ids === undefined || ids.has(target.id)) return undefined;
      return unknownId(SCHEMES[target.scheme], target.id, ids);
    }
    case 'sida':
      return pageFault(target.path, known.sida);
    case 'okand':
      return unknownScheme(target.scheme);
    case 'fil':
    case 'ankare':
    case 'extern':
      return undefined;
  }
}

/** `what – mend` for an id that nothing carries. */
export function unknownId(noun: string, id: string, ids: ReadonlySet<string>): string {
  const mend = suggestion(id, [...ids], 'rätta id:t, eller lägg till posten först');
  return `${noun} ”${id.slice(0, 80)}” finns inte – ${mend}`;
}

function pageFault(path: string, pages: ReadonlySet<string>): string | undefined {
  if (pages.has(path) || isStaticFile(path)) return undefined;
  if (pages.has(`${path}/`)) return `sidans adress ska sluta med snedstreck – skriv ${path}/`;
  const mend = suggestion(path, [...pages], 'rätta adressen, eller lägg till sidan först');
  return `sidan ${path.slice(0, 120)} finns inte – ${mend}`;
}

/** Files served as they are, such as /insatser.json. The build knows whether they exist. */
function isStaticFile(path: string): boolean {
  return /\.[a-z0-9]+$/.test(path);
}

function unknownScheme(scheme: string): string {
  if (scheme === 'http') return 'länken börjar med http:// – skriv https://';
  const mend = suggestion(scheme, Object.keys(SCHEMES), '').startsWith('menade')
    ? suggestion(scheme, Object.keys(SCHEMES), '')
    : `använd ${Object.keys(SCHEMES).join(':, ')}:, https: eller en sökväg`;
  return `länken börjar med ”${scheme}:” som inte finns – ${mend}`;
}

/** Does a written target lead to something that exists? What does not yet exist is promised to nobody. */
export function leadsSomewhere(url: string, known: Known): boolean {
  return targetFault(parseTarget(url), known) === undefined;
}
