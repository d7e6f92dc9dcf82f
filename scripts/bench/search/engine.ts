import {brotliCompressSync, constants} from 'node:zlib';
import type {Corpus} from './corpus';

/** An engine that has read a corpus. Results are document ids, best first. */
export interface Ready {
  /** What travels to the browser before the first answer. */
  readonly bytes: {readonly raw: number; readonly br: number};
  readonly loadMs: number;
  /** One question; may be timed by the caller, or give its own time when it runs elsewhere. */
  search(question: string): Promise<{ids: string[]; ms?: number}> | {ids: string[]; ms?: number};
  close?(): Promise<void>;
}

/** An engine in one configuration. */
export interface Engine {
  readonly name: string;
  open(corpus: Corpus): Promise<Ready>;
}

/** Bytes of a text as it is, and compressed as a host would do it once (brotli 11). */
export function bytesOf(...texts: readonly (string | Buffer)[]): {raw: number; br: number} {
  let raw = 0;
  let br = 0;
  for (const text of texts) {
    const buffer = Buffer.from(text);
    raw += buffer.length;
    br += brotliCompressSync(buffer, {
      params: {[constants.BROTLI_PARAM_QUALITY]: 9},
    }).length;
  }
  return {raw, br};
}

/** Runs once and says how long it took. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{value: T; ms: number}> {
  const start = performance.now();
  const value = await work();
  return {value, ms: performance.now() - start};
}
