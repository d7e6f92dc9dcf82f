import fs from 'node:fs';
import path from 'node:path';
import {formatProblem} from '../src/content/problem';
import {loadLibrary} from '../src/library/loadLibrary';
import type {NewFile} from '../src/library/skeletons';
import {skeleton, SKELETONS} from '../src/library/skeletons';

const HELP = [
  'Skapar en ny fil med rätt form, som du sedan fyller i. Skriver aldrig över något.',
  '',
  ...Object.entries(SKELETONS).map(([kind, words]) => `  npm run new -- ${kind} ${words}`),
].join('\n');

const root = process.cwd();
const today = process.env['SAMSYN_DATUM'] ?? new Date().toISOString().slice(0, 10);

main(process.argv.slice(2));

function main([kind, ...words]: readonly string[]): void {
  if (kind === undefined || kind === '--help' || kind === '-h') {
    console.log(HELP);
    if (kind === undefined) process.exitCode = 2;
    return;
  }
  const made = skeleton(kind, words, loadLibrary(root, {today}));
  if (!made.ok) {
    console.error(`${made.message}\n\n${HELP}`);
    process.exitCode = 2;
    return;
  }
  const clash = made.files.find(
    ({file, append}) => !append && fs.existsSync(path.join(root, file)),
  );
  if (clash) {
    console.error(`${clash.file} finns redan och skrivs inte över.`);
    process.exitCode = 2;
    return;
  }
  for (const file of made.files) write(file);
  tell(made.files);
}

function write({file, text, append}: NewFile): void {
  const absolute = path.join(root, file);
  fs.mkdirSync(path.dirname(absolute), {recursive: true});
  if (append) {
    const before = fs.readFileSync(absolute, 'utf8');
    fs.appendFileSync(absolute, before.endsWith('\n') ? text : `\n${text}`);
  } else {
    fs.writeFileSync(absolute, text, {flag: 'wx'});
  }
}

/** Says what was made, and what is left for the author. */
function tell(files: readonly NewFile[]): void {
  const names = files.map(({file}) => file);
  for (const {file, append} of files) console.log(`${append ? 'Lade till i' : 'Skapade'} ${file}`);
  const {problems} = loadLibrary(root, {today});
  const mine = problems.filter(({file}) => names.includes(file));
  if (mine.length === 0) return;
  console.log('\nKvar att göra:');
  for (const problem of mine) console.log(formatProblem(problem));
}
