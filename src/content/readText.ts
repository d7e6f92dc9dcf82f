import fs from 'node:fs';
import path from 'node:path';
import type {Problem} from './problem';
import {splitMessage} from './problem';

/** No page or data file of ours is near this; what is larger was put there by mistake. Bytes. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;

export type ReadText =
  {ok: true; text: string; problems: Problem[]} | {ok: false; problems: Problem[]};

/** Path with forward slashes, relative to the root: how files are named in messages. */
export function relativePath(root: string, absolute: string): string {
  return path.relative(root, absolute).split(path.sep).join('/');
}

/** Reads a text file as UTF-8. Whatever is wrong with it becomes a problem; nothing is thrown. */
export function readText(root: string, file: string): ReadText {
  const fail = (message: string, line = 1, column = 1): ReadText => ({
    ok: false,
    problems: [{file, line, column, field: '', ...splitMessage(message), level: 'fel'}],
  });
  const absolute = path.join(root, file);
  let bytes: Buffer;
  try {
    const stat = fs.statSync(absolute);
    if (stat.isDirectory()) {
      return fail('är en mapp men heter som en fil – byt namn på mappen, utan filändelse');
    }
    if (!stat.isFile()) return fail('är ingen vanlig fil – ersätt den med en vanlig textfil');
    if (stat.size > MAX_FILE_BYTES) {
      return fail(
        `filen är för stor: ${Math.round(stat.size / 1024)} kB – dela den; högst ${MAX_FILE_BYTES / 1024} kB`,
      );
    }
    bytes = fs.readFileSync(absolute);
  } catch (error) {
    return fail(readFailure(error));
  }
  return decode(bytes, file, fail);
}

function readFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'okänt fel';
  switch (code) {
    case 'ENOENT':
      return 'filen finns inte, eller är en länk till en fil som inte finns – lägg dit filen eller ta bort länken';
    case 'ELOOP':
      return 'symboliska länkar pekar på varandra i en ring – ta bort länken och lägg dit filen';
    case 'EACCES':
    case 'EPERM':
      return 'filen får inte läsas – ge dig själv läsrätt till filen';
    default:
      return `filen går inte att läsa (${code}) – kontrollera filen`;
  }
}

function decode(
  bytes: Buffer,
  file: string,
  fail: (message: string, line?: number, column?: number) => ReadText,
): ReadText {
  if (bytes.length === 0) {
    return fail('filen är tom – skriv innehållet, eller ta bort filen');
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return fail('filen är sparad som UTF-16 – spara den som UTF-8');
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return fail(
      'filen innehåller NUL-tecken och är ingen textfil – spara den som vanlig text i UTF-8',
      lineOf(bytes, nul),
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return fail(
      'filen är inte UTF-8 (å, ä eller ö är förstörda) – spara den som UTF-8',
      lineOf(bytes, firstInvalidByte(bytes)),
    );
  }
  return clean(text, file);
}

/** What a repair can mend for certain: byte order mark and Windows line ends. */
function clean(text: string, file: string): ReadText {
  const problems: Problem[] = [];
  const add = (line: number, what: string): void => {
    problems.push({
      file,
      line,
      column: 1,
      field: '',
      what,
      mend: 'kör npm run check -- --fix, eller spara om filen',
      level: 'fel',
    });
  };
  if (text.startsWith('\uFEFF')) add(1, 'filen börjar med ett osynligt tecken (BOM)');
  const carriage = text.indexOf('\r');
  if (carriage >= 0) {
    add(text.slice(0, carriage).split('\n').length, 'raderna slutar som i Windows (CRLF)');
  }
  return {ok: true, text: repairText(text), problems};
}

/** Removes a byte order mark and turns CRLF and CR into LF. */
export function repairText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i += 1) if (bytes[i] === 0x0a) line += 1;
  return line;
}

/** Halves towards the first byte that is not UTF-8; only run on files already known to be wrong. */
function firstInvalidByte(bytes: Buffer): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodes(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function decodes(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true});
    return true;
  } catch {
    return false;
  }
}
