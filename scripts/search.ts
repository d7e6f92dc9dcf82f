import {readFileSync} from 'node:fs';
import {loadLibrary} from '../src/library/loadLibrary';
import {searchCitations, searchDocuments} from '../src/library/searchDocuments';
import {buildIndex} from '../src/search/build';
import {formatAnswer, parseCommand, publicResult, questionsOf} from '../src/search/command';
import {SearchEngine} from '../src/search/engine';

/** Searches the site's content from the terminal, with the same engine as the site. */
function main(): void {
  const command = parseCommand(process.argv.slice(2));
  if (typeof command === 'string') return fail(command);
  const questions = command.file === undefined ? [command.question ?? ''] : read(command.file);
  if (!questions) return;
  if (questions.length === 0) return fail(`Filen ${command.file} har inga frågor.`);

  const library = loadLibrary(process.cwd(), {today: new Date().toISOString().slice(0, 10)});
  const {first, rest} = buildIndex(searchDocuments(library), searchCitations(library));
  const engine = new SearchEngine(first);
  engine.addRest(rest);
  for (const query of questions) {
    const answer = engine.search(query, {limit: command.limit});
    const results = answer.results.map(publicResult);
    if (command.file !== undefined) console.log(JSON.stringify({query, results}));
    else console.log(command.json ? JSON.stringify(results, null, 2) : formatAnswer(answer));
  }
}

function read(file: string): string[] | undefined {
  try {
    return questionsOf(new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(file)));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    fail(`Filen ${file} gick inte att läsa som text (UTF-8): ${why}`);
    return undefined;
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

main();
