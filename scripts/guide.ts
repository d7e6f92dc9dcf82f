import {parseArgs} from 'node:util';
import {readCases} from '../src/guide/command';
import {createGuide} from '../src/guide/guide';
import {answerCase} from '../src/guide/output';
import {readGuideModel} from '../src/library/readGuide';
import {endQuietlyWhenClosed, fail, readSource, say, sourceName} from './lib/terminal';

const HELP = `Prövar ett fall i Insatsguiden och skriver svaret som JSON.

  npm run --silent guide -- --json FIL    ett fall, eller en lista av fall
  npm run --silent guide -- --json -      från standard in

Fallet är {"facts": {…}} eller uppgifterna direkt. En lista ger en lista, ett fall per rad.
Slutar med 2, och skriver inget svar, när något i fallet inte går att läsa.`;

endQuietlyWhenClosed();
void main();

async function main(): Promise<void> {
  const file = fileOf(process.argv.slice(2));
  if (file === undefined) return;
  const source = await readSource(file);
  if (!source.ok) return fail(source.why);
  const model = readGuideModel(process.cwd());
  // Everything is read and checked before the first answer is written.
  const read = readCases(source.text, model, sourceName(file));
  if (!read.ok) return fail(read.fel);
  const guide = createGuide(model);
  if (read.many) return sayMany(read.cases.map((fall) => () => answerCase(guide, fall)));
  for (const fall of read.cases) await say(`${JSON.stringify(answerCase(guide, fall), null, 2)}\n`);
}

/** A list is written as it is judged: all answers at once would not fit in memory. */
async function sayMany(answers: readonly (() => unknown)[]): Promise<void> {
  let before = '[';
  for (const answer of answers) {
    await say(`${before}\n${JSON.stringify(answer())}`);
    before = ',';
  }
  await say(answers.length === 0 ? '[]\n' : '\n]\n');
}

function fileOf(args: readonly string[]): string | undefined {
  const options = optionsOf(args);
  if (options === undefined) return undefined;
  if (options.help) {
    console.log(HELP);
    return undefined;
  }
  const [file, ...more] = options.json ?? [];
  if (more.length > 0) fail('Ange en fil i taget. Flera fall skrivs som en lista i samma fil.');
  else if (file) return file;
  else fail(`Ange en fil: --json FIL eller --json -\n\n${HELP}`);
  return undefined;
}

function optionsOf(args: readonly string[]): {json?: string[]; help?: boolean} | undefined {
  try {
    return parseArgs({
      args: [...args],
      options: {json: {type: 'string', multiple: true}, help: {type: 'boolean', short: 'h'}},
    }).values;
  } catch {
    fail(`Okänt val. Ange en fil: --json FIL eller --json -\n\n${HELP}`);
    return undefined;
  }
}
