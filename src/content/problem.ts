/** How serious a problem is: an error stops `npm run check` and the build, a warning is only shown. */
export type ProblemLevel = 'fel' | 'varning';

/** One thing that is wrong in the content, told so that an editor can mend it. */
export interface Problem {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  /** 1-based line in the file. */
  readonly line: number;
  /** 1-based column in UTF-16 units. */
  readonly column: number;
  /** The key in front matter or YAML, dotted (`alder.min`), or the part of the text; empty for the file itself. */
  readonly field: string;
  /** What is wrong, in Swedish, without a full stop. */
  readonly what: string;
  /** How to mend it, in Swedish, without a full stop. */
  readonly mend: string;
  readonly level: ProblemLevel;
}

/** Where in a file something stands. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A message written as `what – mend` in one string, as schemas give them. */
export function splitMessage(message: string): {what: string; mend: string} {
  const at = message.indexOf(' – ');
  if (at < 0) return {what: message, mend: 'rätta värdet'};
  return {what: message.slice(0, at), mend: message.slice(at + 3)};
}

/** One line per problem: `file:line: field: what – mend`. */
export function formatProblem(problem: Problem): string {
  const field = problem.field === '' ? '' : ` ${problem.field}:`;
  const level = problem.level === 'varning' ? ' varning:' : '';
  return `${problem.file}:${problem.line}:${level}${field} ${problem.what} – ${problem.mend}`;
}

/** Sorted by file, line and column; the same problem said twice is kept once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.field, b.field) ||
      compareText(a.what, b.what),
  );
  const seen = new Set<string>();
  return sorted.filter((problem) => {
    const key = formatProblem(problem);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
