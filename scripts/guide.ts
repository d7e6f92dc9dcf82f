import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {readCases} from '../src/guide/command';
import {createGuide} from '../src/guide/guide';
import {answerCase} from '../src/guide/output';
import {readGuideModel} from '../src/library/readGuide';

const HELP = `Prövar ett fall i Insatsguiden och skriver svaret som JSON.

  npm run --silent guide -- --json FIL    ett fall, eller en lista av fall
  npm run --silent guide -- --json -      från standard in

Fallet är {"facts": {…}} eller uppgifterna direkt. En lista ger en lista.
Slutar med 2, och skriver inget svar, när något i fallet inte går att läsa.`;

main();

function main(): void {
  const file = fileOf(process.argv.slice(2));
  if (file === undefined) return;
  let source: string;
  try {
    source = new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    return fail(
      `${file}: går inte att läsa som UTF-8: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const model = readGuideModel(process.cwd());
  const read = readCases(source, model);
  if (!read.ok) return fail(read.fel.join('\n'));
  const guide = createGuide(model);
  const answers = read.cases.map((fall) => answerCase(guide, fall));
  process.stdout.write(`${JSON.stringify(read.many ? answers : answers[0], null, 2)}\n`);
}

function fileOf(args: readonly string[]): string | undefined {
  try {
    const {values} = parseArgs({
      args: [...args],
      options: {json: {type: 'string'}, help: {type: 'boolean', short: 'h'}},
    });
    if (values.help) {
      console.log(HELP);
      return undefined;
    }
    if (values.json !== undefined) return values.json;
  } catch {
    // told below, with the help
  }
  fail(`Ange en fil: --json FIL eller --json -\n\n${HELP}`);
  return undefined;
}

function fail(text: string): void {
  console.error(text);
  process.exitCode = 2;
}
