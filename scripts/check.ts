import {formatProblem} from '../src/content/problem';
import {loadLibrary} from '../src/library/loadLibrary';

const today = new Date().toISOString().slice(0, 10);
const library = loadLibrary(process.cwd(), {today});
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const shown = library.problems.filter(
  (problem) => paths.length === 0 || paths.some((path) => problem.file.startsWith(path)),
);
for (const problem of shown) console.log(formatProblem(problem));
const errors = shown.filter((problem) => problem.level === 'fel').length;
console.log(
  `\n${library.read.size} filer lästa: ${errors} fel, ${shown.length - errors} varningar.`,
);
process.exitCode = errors > 0 ? 1 : 0;
