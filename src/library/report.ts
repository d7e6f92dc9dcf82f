import type {Problem} from '../content/problem';
import {formatProblem} from '../content/problem';

export interface Report {
  /** The problems shown, sorted. */
  readonly problems: readonly Problem[];
  readonly errors: number;
  readonly warnings: number;
}

/** The problems in the given files or folders (all when none are named), counted. */
export function reportFor(problems: readonly Problem[], paths: readonly string[]): Report {
  const wanted = paths.map((path) =>
    path.replace(/\\/g, '/').replace(/^\.\//, '').replace(/\/$/, ''),
  );
  const shown = problems.filter(
    ({file}) =>
      wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`)),
  );
  const errors = shown.filter((problem) => problem.level === 'fel').length;
  return {problems: shown, errors, warnings: shown.length - errors};
}

/** The report as text: one line per problem, then the counts. */
export function renderReport({problems, errors, warnings}: Report, filesRead: number): string {
  const counts = `${filesRead} filer lästa: ${errors} fel, ${count(warnings, 'varning', 'varningar')}.`;
  return [...problems.map(formatProblem), ...(problems.length > 0 ? [''] : []), counts].join('\n');
}

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;
