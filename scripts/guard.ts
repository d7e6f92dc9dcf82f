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
    fail(`${file}: går inte att läsa som text (UTF-8): ${message(error)}`);
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fail(text: string): void {
  console.error(text);
  process.exitCode = 2;
}
