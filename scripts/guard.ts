import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {answerLines} from '../src/guard/command';

const HELP = `Letar efter det som kan röja vem någon är, i en text per rad.

  npm run --silent guard -- --json FIL    en JSON-lista per rad
  npm run --silent guard -- --json -      från standard in

Varje fynd är {"kind", "text", "start", "end"}; platserna räknas i UTF-16-enheter.
Slutar med 2 när filen inte går att läsa. Texten lämnar inte datorn.`;

main();

function main(): void {
  let file: string | undefined;
  try {
    const {values} = parseArgs({
      options: {json: {type: 'string'}, help: {type: 'boolean', short: 'h'}},
    });
    if (values.help) return console.log(HELP);
    file = values.json;
  } catch (error) {
    return fail(`${message(error)}\n\n${HELP}`);
  }
  if (file === undefined) return fail(HELP);
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    process.stdout.write(answerLines(new TextDecoder('utf-8', {fatal: true}).decode(bytes)));
  } catch (error) {
    fail(`${file}: ${unreadable(error)}`);
  }
}

/** Why a file could not be read, and what to do about it. */
function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'filen finns inte. Kontrollera sökvägen.';
    case 'EISDIR':
      return 'är en mapp. Ange en textfil.';
    case 'EACCES':
      return 'filen får inte läsas. Kontrollera rättigheterna.';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'är inte text i UTF-8. Spara filen som UTF-8 och försök igen.';
    default:
      return `går inte att läsa: ${message(error)}`;
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fail(text: string): void {
  console.error(text);
  process.exitCode = 2;
}
