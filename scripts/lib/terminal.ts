import {readFileSync} from 'node:fs';

/** A text from a file or, as `-`, from standard in; or why there is none, in Swedish. */
export async function readSource(
  file: string,
): Promise<
  {readonly ok: true; readonly text: string} | {readonly ok: false; readonly why: string}
> {
  try {
    const bytes = file === '-' ? await standardIn() : readFileSync(file);
    return {ok: true, text: new TextDecoder('utf-8', {fatal: true}).decode(bytes)};
  } catch (error) {
    return {ok: false, why: `${sourceName(file)}: ${reason(error)}`};
  }
}

/** What a source is called in messages. */
export function sourceName(file: string): string {
  return file === '-' ? 'standard in' : file;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'filen finns inte.',
  ENOTDIR: 'filen finns inte.',
  EISDIR: 'är en mapp. Ange en fil.',
  EACCES: 'filen får inte läsas.',
  EPERM: 'filen får inte läsas.',
  ENAMETOOLONG: 'filnamnet är för långt.',
  ERR_INVALID_ARG_VALUE: 'filnamnet går inte att läsa.',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'är inte text i UTF-8. Spara filen som UTF-8.',
  ERR_FS_FILE_TOO_LARGE: 'filen är för stor. Dela den i flera.',
  ERR_STRING_TOO_LONG: 'filen är för stor. Dela den i flera.',
};

function reason(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? `går inte att läsa (${code || String(error)}).`;
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** Read as it comes: a terminal or a slow pipe has nothing to give at first. */
async function standardIn(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** Who reads may stop reading, as `head` does: then there is no more to say, and nothing is wrong. */
export function endQuietlyWhenClosed(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (codeOf(error) !== 'EPIPE') throw error;
      process.exit();
    });
  }
}

/** Writes and waits until it is written, so that what is said never piles up in memory. */
export function say(text: string): Promise<void> {
  return new Promise((resolve) => {
    // A fault is told to the stream's own listener.
    process.stdout.write(text, () => resolve());
  });
}

/** One or more lines of what is wrong, and the exit code that tells so. */
export function fail(lines: string | readonly string[]): void {
  const all = typeof lines === 'string' ? [lines] : lines;
  const shown = all.slice(0, MOST_LINES);
  const rest = all.length - shown.length;
  console.error([...shown, ...(rest > 0 ? [`… och ${rest} fel till.`] : [])].join('\n'));
  process.exitCode = 2;
}

/** More than this nobody reads. */
const MOST_LINES = 200;
