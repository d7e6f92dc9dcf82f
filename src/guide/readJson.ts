import {HugeNumber} from './hugeNumber';

/*
 * JSON, read strictly. `JSON.parse` tells neither line nor column in a way that can be shown, lets the
 * last of two equal keys win without a word, and runs out of stack on deep nesting. Here all three are
 * faults in Swedish, with where they stand.
 */

/** Read data, or one line for each thing that is wrong. */
export type JsonRead =
  | {readonly ok: true; readonly data: unknown}
  | {readonly ok: false; readonly fel: readonly string[]};

/** Far deeper than any case, far from the end of the stack. */
export const DJUPAST = 64;

/** So many faults are told; the reader mends them and tries again. */
const MANY = 20;

/** Reads JSON. `name` is what the source is called in messages. */
export function readJson(source: string, name: string): JsonRead {
  const reader = new Reader(source, name);
  try {
    const data = reader.whole();
    return reader.doubles.length > 0 ? {ok: false, fel: reader.doubles} : {ok: true, data};
  } catch (error) {
    if (error instanceof Broken) return {ok: false, fel: [error.message]};
    throw error;
  }
}

/** Stops the reading; never leaves this file. */
class Broken extends Error {}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A run of characters that stand for themselves in a string. */
const PLAIN = /[^"\\\u0000-\u001F]*/y;
const ESCAPED: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

class Reader {
  /** One line for each key that stands twice. */
  readonly doubles: string[] = [];
  private at = 0;
  private readonly path: (string | number)[] = [];

  constructor(
    private readonly source: string,
    private readonly name: string,
  ) {}

  whole(): unknown {
    this.space();
    if (this.at === this.source.length) return this.stop('här finns ingenting att läsa');
    const data = this.value();
    this.space();
    if (this.at < this.source.length) this.stop('något står efter slutet');
    return data;
  }

  private value(): unknown {
    const sign = this.source[this.at];
    if (sign === '{') return this.object();
    if (sign === '[') return this.list();
    if (sign === '"') return this.text();
    for (const [word, value] of WORDS) {
      if (!this.source.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    return this.number();
  }

  private object(): Readonly<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    this.each('}', () => {
      const from = this.at;
      if (this.source[from] !== '"') this.stop('en nyckel inom citattecken saknas');
      const key = this.text();
      this.space();
      if (this.source[this.at] !== ':') this.stop(`kolon saknas efter "${key}"`);
      this.at += 1;
      this.space();
      this.path.push(key);
      if (Object.hasOwn(found, key)) this.double(key, from);
      // Assigned, `__proto__` would not become a key.
      const value = this.value();
      Object.defineProperty(found, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      this.path.pop();
    });
    return found;
  }

  private list(): readonly unknown[] {
    const found: unknown[] = [];
    this.each(']', () => {
      this.path.push(found.length);
      found.push(this.value());
      this.path.pop();
    });
    return found;
  }

  /** What stands between two brackets, with commas between. */
  private each(end: '}' | ']', read: () => void): void {
    if (this.path.length >= DJUPAST) this.stop(`mer än ${DJUPAST} nivåer inuti varandra`);
    this.at += 1;
    this.space();
    if (this.source[this.at] === end) {
      this.at += 1;
      return;
    }
    for (;;) {
      read();
      this.space();
      const sign = this.source[this.at];
      if (sign !== ',' && sign !== end) this.stop(`komma eller ${end} saknas`);
      this.at += 1;
      if (sign === end) return;
      this.space();
      if (this.source[this.at] === end) this.stop(`ett komma för mycket före ${end}`);
    }
  }

  private text(): string {
    const from = this.at;
    this.at += 1;
    let said = '';
    for (;;) {
      said += this.match(PLAIN);
      const sign = this.source[this.at];
      if (sign === '"') {
        this.at += 1;
        return said;
      }
      if (sign === undefined) this.stop('citattecken saknas i slutet av texten', from);
      if (sign !== '\\') this.stop('radbrytning eller styrtecken i en text');
      said += this.escaped();
    }
  }

  private escaped(): string {
    const sign = this.source[this.at + 1] ?? '';
    const known = Object.hasOwn(ESCAPED, sign) ? ESCAPED[sign] : undefined;
    if (known !== undefined) {
      this.at += 2;
      return known;
    }
    const code = /^u([0-9a-fA-F]{4})/.exec(this.source.slice(this.at + 1, this.at + 6))?.[1];
    if (code === undefined) return this.stop('ett okänt tecken efter omvänt snedstreck');
    this.at += 6;
    return String.fromCharCode(Number.parseInt(code, 16));
  }

  private number(): number | HugeNumber {
    const from = this.at;
    const written = this.match(NUMBER);
    const after = this.source[this.at] ?? '';
    // 012, 1.5.2 and 12år are read on, so that they are not told as a missing comma.
    if (written === '' || /[\p{L}\d.+\-_]/u.test(after)) {
      this.stop(this.strange(from), from);
    }
    const value = Number(written);
    return Number.isFinite(value) ? value : new HugeNumber(written);
  }

  private strange(from: number): string {
    const word = /^[^\s,:[\]{}"]{1,40}/u.exec(this.source.slice(from, from + 80))?.[0];
    if (word !== undefined && /^[-+.\d]/.test(word)) return `${word} är inget tal`;
    if (word !== undefined) return `${word} går inte att läsa. Text ska stå inom citattecken`;
    return from >= this.source.length ? 'texten tar slut för tidigt' : 'ett värde saknas';
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private space(): void {
    for (;;) {
      const code = this.source.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.at += 1;
    }
  }

  private double(key: string, at: number): void {
    if (this.doubles.length === MANY) return;
    this.doubles.push(
      `${this.where(at)}: nyckeln "${key}" står två gånger i samma objekt (${pathText(this.path)}).`,
    );
  }

  private stop(what: string, at = this.at): never {
    const said = at >= this.source.length ? 'texten tar slut för tidigt' : what;
    const reason = this.source.trim() === '' ? what : said;
    throw new Broken(`Trasig JSON i ${this.where(at)}: ${reason}.`);
  }

  /** `fall.json, rad 3, kolumn 14`. */
  private where(at: number): string {
    const before = this.source.slice(0, at);
    const line = before.split('\n').length;
    return `${this.name}, rad ${line}, kolumn ${at - before.lastIndexOf('\n')}`;
  }
}

/** `[2].facts.alder`. */
function pathText(path: readonly (string | number)[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}
